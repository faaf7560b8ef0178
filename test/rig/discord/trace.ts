import type { Upload } from '../http/uploads.ts';
import { topComponent } from './component-schemas.ts';
import { componentsLine, embedLine } from './drawing.ts';
import { type Fields, isFields } from './fields.ts';
import { nameOf } from './guild.ts';
import { flag } from './message.ts';
import { otherMessage } from './message-schemas.ts';
import { readable } from './view.ts';
import type { Call, World } from './world.ts';

/** Told at every start: they stand in no trace. */
const untraced = /^GET \/(gateway|users|applications|oauth2)/;

/**
 * The bot's calls as lines that are the same at every run: channels, people and guilds by name, messages by their place
 * in the channel (`#3`), interactions by their number, files as `<name bytes>`, no ids, ports, tokens or nonces.
 */
export function traceOf(world: World): string[] {
  return world.calls.filter(({ route }) => !untraced.test(route)).map((call) => lineOf(world, call));
}

function lineOf(world: World, call: Call): string {
  const parts = [addressOf(world, call), ...bodyOf(world, call.body, call.uploads, call.channel)];
  return `${parts.filter(Boolean).join(' ')}${outcomeOf(world, call)}`;
}

function addressOf(world: World, { route, params, channel }: Call): string {
  const token = world.byToken.get(params.token ?? '');
  const shown: Readonly<Record<string, string>> = {
    channel: channel === undefined ? '' : channelName(world, channel),
    message: params.message === '@original' ? '@original' : place(world, channel, params.message ?? ''),
    guild: JSON.stringify(world.guilds.get(params.guild ?? '')?.name ?? '?'),
    user: params.user === '@me' ? '@me' : `@${world.people.get(params.user ?? '')?.username ?? '?'}`,
    command: world.commands.get(params.command ?? '')?.name ?? '?',
    application: '',
    interaction: token ? `${token.number} (${token.title} by ${token.person.username})` : '?',
    token: token && !route.includes(':interaction') ? `${token.number}` : '',
  };
  return route.replace(/:(\w+)/g, (_, name: string) => shown[name] ?? '?').replace(/\/\/+/g, '/');
}

function channelName(world: World, id: string): string {
  const channel = world.channels.get(id);
  return channel ? nameOf(channel) : '?';
}

/** `#3`: the third message of the channel. */
function place(world: World, channel: string | undefined, id: string): string {
  const index = [...(world.channels.get(channel ?? '')?.messages.keys() ?? [])].indexOf(id);
  return index < 0 ? '#?' : `#${index + 1}`;
}

function bodyOf(world: World, body: unknown, uploads: readonly Upload[], channel: string | undefined): string[] {
  const files = uploads.length > 0 ? [`files=${uploads.map(({ name, size }) => `<${name} ${size}>`).join('')}`] : [];
  if (Array.isArray(body)) return [body.map((one) => (isFields(one) ? String(one.name) : '?')).join(' '), ...files];
  if (!isFields(body)) return files;
  if (typeof body.type === 'number' && (isFields(body.data) || body.data === undefined)) {
    return [
      answers[body.type] ?? `type=${body.type}`,
      ...fieldsOf(world, isFields(body.data) ? body.data : {}, uploads, channel),
      ...files,
    ];
  }
  return [...fieldsOf(world, body, uploads, channel), ...files];
}

const answers: Readonly<Record<number, string>> = {
  4: 'message',
  5: 'thinking',
  6: 'later',
  7: 'update',
  8: 'choices',
  9: 'modal',
};

function fieldsOf(world: World, body: Fields, uploads: readonly Upload[], channel: string | undefined): string[] {
  return Object.entries(body)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) => fieldLine(world, name, value, uploads, channel) ?? []);
}

/** Sent with every message by discord.js, or different at every run. */
const unshown = new Set(['tts', 'nonce', 'attachments', 'custom_id', 'version']);

function fieldLine(
  world: World,
  name: string,
  value: unknown,
  uploads: readonly Upload[],
  channel: string | undefined,
): string | undefined {
  if (unshown.has(name)) return undefined;
  if (name === 'enforce_nonce') return value === true ? 'once' : undefined;
  if (name === 'flags') return value === 0 ? undefined : flagNames(value);
  if (name === 'components') return `components=${componentsText(world, value, uploads)}`;
  if (name === 'embeds') return `embeds=${embedsText(world, value)}`;
  if (name === 'message_reference')
    return `reply=${place(world, channel, isFields(value) ? String(value.message_id) : '')}`;
  if (name === 'recipient_id') return `@${world.people.get(String(value))?.username ?? '?'}`;
  if (name === 'allowed_mentions') return `pings=${mentionsText(world, value)}`;
  return `${name}=${readable(world, JSON.stringify(value))}`;
}

function flagNames(value: unknown): string {
  return Object.entries(flag)
    .filter(([, bit]) => typeof value === 'number' && (value & bit) !== 0)
    .map(([name]) => name)
    .join(' ');
}

function componentsText(world: World, value: unknown, uploads: readonly Upload[]): string {
  const read = topComponent.array().safeParse(value);
  if (!read.success) return '?';
  return read.data.length === 0 ? 'none' : readable(world, componentsLine(read.data, uploads));
}

function embedsText(world: World, value: unknown): string {
  const read = otherMessage.shape.embeds.safeParse(value);
  return read.success && read.data ? readable(world, read.data.map(embedLine).join('')) || 'none' : '?';
}

function mentionsText(world: World, value: unknown): string {
  const read = otherMessage.shape.allowed_mentions.safeParse(value);
  if (!read.success || !read.data) return '?';
  const { parse, users, replied_user } = read.data;
  const names = (users ?? []).map((id) => `@${world.people.get(id)?.username ?? '?'}`);
  return [...(parse ?? []), ...names, ...(replied_user ? ['replied'] : [])].join(',') || 'nobody';
}

function outcomeOf(world: World, { outcome, route, channel }: Call): string {
  if (outcome.kind === 'pending' || outcome.kind === 'hanging') return ' …';
  if (outcome.kind === 'dropped') return outcome.landed ? ' → landed, no answer' : ' → broken off';
  if (outcome.kind === 'refused') return ` → ${outcome.status} ${outcome.code} ${outcome.message}`;
  const { result } = outcome;
  const made = /^POST \/(channels\/:channel\/messages|webhooks\/:application\/:token)$/.test(route);
  return made && isFields(result) ? ` → ${place(world, channel, String(result.id))}` : '';
}
