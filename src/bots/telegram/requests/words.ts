import type { Command } from '../../../core/request.ts';
import type { BareMessage, Entity } from './update.ts';

/** Who this bot is (`getMe`). */
export interface Me {
  readonly id: number;
  /** Without `@`. */
  readonly username: string;
}

/** What a message says, in the core's terms. */
export interface Words {
  /** Without the mention of us and without the command. */
  readonly text: string;
  readonly mentioned: boolean;
  /** Its `args` are the text. */
  readonly command?: Command;
  /** Which bot the command names, lower case; undefined where it names none. */
  readonly commandFor?: string;
}

/** A stretch of the raw text and what stands there instead. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/**
 * Reads the text or caption. A command counts at the very beginning, after a mention of us at most. The address behind
 * a linked word is told in brackets, since it may be the song or the clip that is meant.
 */
export function readWords(message: BareMessage, me: Me): Words {
  const raw = message.text ?? message.caption ?? '';
  const entities = (message.entities ?? message.caption_entities ?? []).toSorted((a, b) => a.offset - b.offset);
  const mentions = entities
    .filter((entity) => mentionsUs(raw, entity, me))
    .map((entity) => withoutMention(raw, entity));
  const links = entities.flatMap((entity) => linkTold(raw, entity));
  const edits = [...mentions, ...links].toSorted((a, b) => a.start - b.start);
  const [first] = entities.filter((entity) => entity.type === 'bot_command');
  const called = first && edited(raw.slice(0, first.offset), mentions) === '' ? wordsOf(raw, first) : '';
  const match = /^\/(\w+)(?:@(\w+))?$/.exec(called);
  if (!first || !match) return { text: edited(raw, edits), mentioned: mentions.length > 0 };
  const [, name = '', to] = match;
  const start = first.offset + first.length;
  return {
    text: '',
    mentioned: mentions.length > 0,
    command: { name: name.toLowerCase(), args: edited(raw, edits, start) },
    ...(to === undefined ? {} : { commandFor: to.toLowerCase() }),
  };
}

function wordsOf(raw: string, { offset, length }: Entity): string {
  return raw.slice(offset, offset + length);
}

function mentionsUs(raw: string, entity: Entity, me: Me): boolean {
  if (entity.type === 'text_mention') return entity.user?.id === me.id;
  return entity.type === 'mention' && wordsOf(raw, entity).toLowerCase() === `@${me.username.toLowerCase()}`;
}

/**
 * Takes out a mention as a reader would: at the start of a line with what separates it from the sentence (`@bot, make …`),
 * elsewhere with the blank and comma before it (`hey, @bot, make …`).
 */
function withoutMention(raw: string, { offset, length }: Entity): Edit {
  const end = offset + length;
  const before = raw.slice(0, offset);
  const blank = /(?:^|\n)[^\S\n]*$/.test(before) ? '' : (/[,，、،]?[^\S\n]*$/.exec(before)?.[0] ?? '');
  if (blank !== '' || /\S$/.test(before)) return { start: offset - blank.length, end, put: '' };
  const separator = /^[,:;.!，：；。！、،]*(?:[^\S\n]*[-–—](?=\s))?\s*/.exec(raw.slice(end))?.[0] ?? '';
  return { start: offset, end: end + separator.length, put: '' };
}

function linkTold(raw: string, entity: Entity): Edit[] {
  const { type, url } = entity;
  if (type !== 'text_link' || !url || !/^https?:\/\//i.test(url)) return [];
  const words = wordsOf(raw, entity).trimEnd();
  if (url === words || url === `${words}/`) return [];
  const at = entity.offset + words.length;
  return [{ start: at, end: at, put: ` (${url})` }];
}

/** The text from `start` on with the edits made, trimmed. */
function edited(raw: string, edits: readonly Edit[], start = 0): string {
  let text = '';
  let at = start;
  for (const edit of edits.filter(({ end }) => end >= start)) {
    text += raw.slice(at, Math.max(at, edit.start)) + edit.put;
    at = Math.max(at, edit.end);
  }
  return (text + raw.slice(at)).trim();
}
