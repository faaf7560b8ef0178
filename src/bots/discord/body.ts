import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { z } from 'zod';
import type { Message } from '../../core/ports/platform.ts';
import { shortened } from '../../core/presenter/labels.ts';
import type { Choice, Link } from '../../core/reply.ts';
import { customId, type Press, readCustomId } from './buttons.ts';

/** What a message is made of, as Discord takes it. */
export interface Body {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
}

/** Colours of a card's edge, by what it says. */
const colours: Readonly<Record<Message['role'], number>> = {
  status: 0x5865f2,
  answer: 0x57f287,
  timeline: 0x57f287,
  video: 0x57f287,
  notice: 0x99aab5,
  error: 0xed4245,
};

/** Buttons of a row, rows of a message (platform-facts B19). */
const ROW = 5;
const ROWS = 5;
/** A link button's address and any button's label, characters (B19). */
const LONGEST_URL = 512;
const LONGEST_LABEL = 80;
/** Nobody sees it (WORD JOINER). In plain words it tells what goes on from small lines of the agent's. */
const MARK = '\u2060';

/** The name of the file that a card shows as its picture. */
export const PICTURE = 'timeline.png';

/** What a card shows: the newest words, what goes on below them, and what can be done. */
export interface Card {
  readonly role: Message['role'];
  readonly text: string;
  /** What is going on, small below the words. */
  readonly status?: string;
  readonly choices?: readonly Choice[];
  readonly links?: readonly Link[];
  /** Whether the picture that goes with it is shown. */
  readonly pictured?: boolean;
}

/**
 * A card as a message: an embed, or plain words where embeds are not allowed. `mention`: who is called by it. Fields that a
 * card does not have are emptied, so that an edit leaves nothing of what stood there before.
 */
export function bodyOf(
  card: Card,
  options: { readonly embed: boolean; readonly owner?: string; readonly mention?: string },
): Body {
  const { role, status, choices = [], links = [] } = card;
  // An address that is too long for a button stands in the words.
  const text = [card.text, ...links.filter(isLong).map(({ label, url }) => `[${label}](${url})`)]
    .filter(Boolean)
    .join('\n');
  const components = rowsOf(choices, links, options.owner);
  const mention = options.mention ? `<@${options.mention}>` : '';
  if (!options.embed) {
    const content = [mention, text, status && small(status)].filter(Boolean).join('\n');
    return { content, embeds: [], components };
  }
  const embed: APIEmbed = {
    ...(text ? { description: text } : {}),
    color: colours[role],
    ...(status ? (text ? { footer: { text: status } } : { description: status }) : {}),
    ...(card.pictured ? { image: { url: `attachment://${PICTURE}` } } : {}),
  };
  return { content: mention, embeds: text || status ? [embed] : [], components };
}

/** The same message where it stands elsewhere than in its chat: its buttons tell which channel they are about. */
export function sentFrom(place: Pick<Press, 'channel' | 'alone'>, { components = [], ...rest }: Body): Body {
  const told = (one: APIComponentInMessageActionRow): APIComponentInMessageActionRow => {
    if (one.type !== ComponentType.Button || !('custom_id' in one)) return one;
    const press = readCustomId(one.custom_id);
    return press ? { ...one, custom_id: customId({ ...place, ...press }) } : one;
  };
  return { ...rest, components: components.map((row) => ({ ...row, components: row.components.map(told) })) };
}

/** The same words where embeds may not be used. */
export function withoutEmbeds({ content, embeds = [], ...rest }: Body): Body {
  const words = embeds.flatMap(({ color, description, footer }) => [
    description && color === colours.status ? small(description) : description,
    footer && small(footer.text),
  ]);
  return { content: [content, ...words].filter(Boolean).join('\n'), embeds: [], ...rest };
}

function isLong({ url }: Link): boolean {
  return url.length > LONGEST_URL;
}

function small(text: string): string {
  return `-# ${MARK}${text.replaceAll('\n', ' ')}`;
}

/**
 * Choices in rows of five, standing ones last; addresses as buttons where they are short enough, and before all others
 * where there is not room for all: there is no other way to them.
 */
function rowsOf(
  choices: readonly Choice[],
  links: readonly Link[],
  owner: string | undefined,
): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const press = ({ label, action, standing }: Choice): APIButtonComponent => ({
    type: ComponentType.Button,
    style: standing ? ButtonStyle.Secondary : ButtonStyle.Primary,
    label: shortened(label, LONGEST_LABEL),
    custom_id: customId({ action, ...(owner ? { owner } : {}) }),
  });
  const follow = ({ label, url }: Link): APIButtonComponent => ({
    type: ComponentType.Button,
    style: ButtonStyle.Link,
    label: shortened(label, LONGEST_LABEL),
    url,
  });
  const addresses = links.filter((link) => !isLong(link)).slice(0, ROW * ROWS);
  const pressed = [...choices.filter(({ standing }) => !standing), ...choices.filter(({ standing }) => standing)];
  const buttons = [...pressed.slice(0, ROW * ROWS - addresses.length).map(press), ...addresses.map(follow)];
  const rows: APIActionRowComponent<APIComponentInMessageActionRow>[] = [];
  for (let at = 0; at < buttons.length; at += ROW) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(at, at + ROW) });
  }
  return rows;
}

const buttonSchema = z.looseObject({
  style: z.number(),
  label: z.string().default(''),
  custom_id: z.string().exactOptional(),
  url: z.string().exactOptional(),
});
const messageSchema = z.looseObject({
  content: z.string().default(''),
  embeds: z
    .array(
      z.looseObject({
        description: z.string().default(''),
        color: z.number().exactOptional(),
        footer: z.looseObject({ text: z.string() }).exactOptional(),
        image: z.unknown().optional(),
      }),
    )
    .default([]),
  components: z.array(z.looseObject({ components: z.array(buttonSchema).default([]) })).default([]),
});

/** The card that a message of ours shows: what {@link bodyOf} made of it for nobody to be called, read after a restart. */
export function cardIn(message: unknown): Card {
  const { content, embeds, components } = messageSchema.parse(message);
  const buttons = components.flatMap((row) => row.components);
  const choices = buttons.flatMap(({ label, style, custom_id }): Choice[] => {
    const press = custom_id === undefined ? undefined : readCustomId(custom_id);
    if (!press) return [];
    return [{ label, action: press.action, ...(style === ButtonStyle.Secondary ? { standing: true } : {}) }];
  });
  const links = buttons.flatMap(({ label, url }): Link[] => (url === undefined ? [] : [{ label, url }]));
  const controls = { ...(choices.length > 0 ? { choices } : {}), ...(links.length > 0 ? { links } : {}) };
  const [embed] = embeds;
  if (!embed) return { ...plainCard(content), ...controls };
  const { description, color, footer, image } = embed;
  if (color === colours.status) return { role: 'status', text: '', status: description };
  const role = color === colours.error ? 'error' : color === colours.notice ? 'notice' : 'answer';
  return {
    role,
    text: description,
    ...(footer ? { status: footer.text } : {}),
    ...(image ? { pictured: true } : {}),
    ...controls,
  };
}

/** A card of plain words: what it says, and small below what goes on. */
function plainCard(content: string): Card {
  const at = content.lastIndexOf(`-# ${MARK}`);
  const text = at < 0 ? content : content.slice(0, Math.max(0, at - 1));
  const status = at < 0 ? '' : content.slice(at + `-# ${MARK}`.length);
  return { role: text ? 'answer' : 'status', text, ...(status ? { status } : {}) };
}
