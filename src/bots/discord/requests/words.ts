import type { Command } from '../../../core/request.ts';
import type { Mention } from './message.ts';
import { nameOf } from './user.ts';

/** Who this bot is: the id of its user. */
export interface Me {
  readonly id: string;
}

/** What a message says, in the core's terms. */
export interface Words {
  /** Without the mention of us and without the command; of a command, empty. */
  readonly text: string;
  readonly mentioned: boolean;
  /** Its `args` are the text. */
  readonly command?: Command;
}

/** A stretch of the raw text and what stands there instead. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** Named groups of {@link MARKS}. */
type Mark = Readonly<Record<string, string | undefined>>;

/** How Discord writes what its apps show as something else (reference, "Message Formatting"). */
const MARKS =
  /<@!?(?<user>\d+)>|<@&(?<role>\d+)>|<#(?<channel>\d+)>|<a?(?<emoji>:\w+:)\d+>|<(?<command>\/[^<>:\n]+):\d+>|<(?<address>https?:\/\/[^\s<>]+)>/g;

/**
 * Reads what was typed. A mention of us is taken out; everything else reads as it is shown: people by their names, emoji
 * by theirs. A command counts at the very beginning, after a mention of us at most.
 */
export function readWords(raw: string, mentions: readonly Mention[], me: Me): Words {
  const marks = [...raw.matchAll(MARKS)];
  const isUs = (id = '') => id === me.id && mentions.some((mention) => mention.id === id);
  const edits = marks.map((match): Edit => {
    const start = match.index;
    const end = start + match[0].length;
    return isUs(match.groups?.user)
      ? withoutMention(raw, start, end)
      : { start, end, put: shown(match.groups ?? {}, mentions) };
  });
  const text = edited(raw, edits);
  const mentioned = marks.some(({ groups }) => isUs(groups?.user));
  const [, name, args = ''] = /^\/(\w{1,32})(?:\s+([\s\S]*))?$/.exec(text) ?? [];
  if (!name) return { text, mentioned };
  return { text: '', mentioned, command: { name: name.toLowerCase(), args } };
}

/** What was typed as Discord shows it, trimmed. */
export function asShown(raw: string, mentions: readonly Mention[] = []): string {
  return raw.replace(MARKS, (...match) => shown(match.at(-1), mentions)).trim();
}

/** Channels and roles have no name here, and nobody outside the server would know it. */
function shown(mark: Mark, mentions: readonly Mention[]): string {
  const { user, channel, emoji, command, address } = mark;
  if (user === undefined) return emoji ?? command ?? address ?? (channel === undefined ? '@…' : '#…');
  const mention = mentions.find(({ id }) => id === user);
  return mention ? `@${mention.member?.nick || nameOf(mention)}` : '@…';
}

/**
 * Takes out a mention as a reader would: at the start of a line with what separates it from the sentence (`@bot, make …`),
 * elsewhere with the blank and comma before it (`hey, @bot, make …`).
 */
function withoutMention(raw: string, start: number, end: number): Edit {
  const before = raw.slice(0, start);
  const blank = /(?:^|\n)[^\S\n]*$/.test(before) ? '' : (/[,，、،]?[^\S\n]*$/.exec(before)?.[0] ?? '');
  if (blank !== '' || /\S$/.test(before)) return { start: start - blank.length, end, put: '' };
  const separator = /^[,:;.!，：；。！、،]*(?:[^\S\n]*[-–—](?=\s))?\s*/.exec(raw.slice(end))?.[0] ?? '';
  return { start, end: end + separator.length, put: '' };
}

/** The text with the edits made, trimmed. */
function edited(raw: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, put } of edits) {
    text += raw.slice(at, Math.max(at, start)) + put;
    at = Math.max(at, end);
  }
  return (text + raw.slice(at)).trim();
}
