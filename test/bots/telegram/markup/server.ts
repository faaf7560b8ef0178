import type { MessageEntity } from 'grammy/types';
import type { FormattedText } from '../../../../src/bots/telegram/markup/formatted-text.ts';

const EMPHASIS = new Set(['bold', 'italic', 'underline', 'strikethrough', 'spoiler']);
const CODE = new Set(['pre', 'code']);

/**
 * What is wrong with a text that is to be sent: what Telegram's server would refuse (an entity in the middle of a
 * character, half a character, an address) or alter (white space, order, nesting; tdlib, `fix_formatted_text`).
 */
export function complaints({ text, entities }: FormattedText): string[] {
  return [
    ...(text === text.trimEnd() ? [] : ['white space at the end']),
    ...(/^\s/.test(text) && !beginsWithCode(0, entities) ? ['white space before'] : []),
    ...(/[^\P{Cc}\n\t]|\p{Surrogate}/u.test(text) ? ['a control character or half a character'] : []),
    ...entities.flatMap((entity, index) => [
      ...placeComplaints(text, entity, entities),
      ...addressComplaints(entity),
      ...orderComplaints(entity, entities.slice(0, index)),
    ]),
  ];
}

/** How many entities the server would keep: emphasis is cut where other emphasis begins within. */
export function counted(entities: readonly MessageEntity[]): number {
  const emphasis = entities.filter(({ type }) => EMPHASIS.has(type));
  const cuts = emphasis.map(({ offset, length }) => {
    const within = emphasis.filter((inner) => inner.offset > offset && inner.offset < offset + length);
    return new Set(within.map((inner) => inner.offset)).size;
  });
  return cuts.reduce((sum, cut) => sum + cut, entities.length);
}

function placeComplaints(
  text: string,
  { type, offset, length }: MessageEntity,
  entities: readonly MessageEntity[],
): string[] {
  const words = text.slice(offset, offset + length);
  const end = offset + length;
  const isSplit = (at: number) => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return [
    ...(length > 0 && offset >= 0 && end <= text.length ? [] : [`${type} is out of range`]),
    ...(isSplit(offset) || isSplit(end) ? [`${type} begins or ends in a character`] : []),
    ...(words === words.trimEnd() ? [] : [`${type} ends with white space`]),
    ...(words === words.trimStart() || beginsWithCode(offset, entities) ? [] : [`${type} begins with white space`]),
    ...(words.trim() ? [] : [`${type} is blank`]),
  ];
}

/** The first line of code keeps its indentation, and the server leaves what is in an entity. */
function beginsWithCode(at: number, entities: readonly MessageEntity[]): boolean {
  return entities.some(({ type, offset }) => type === 'pre' && offset === at);
}

function addressComplaints(entity: MessageEntity): string[] {
  if (entity.type === 'pre' && entity.language !== undefined && !/^[^\s`]+$/.test(entity.language)) return ['language'];
  if (entity.type !== 'text_link') return [];
  const taken = /^(?:https?:\/\/[a-z0-9_-]+(?:\.[a-z0-9_-]+)+(?::[1-9]\d*)?[/?#]|tg:\/\/(?!user\b)[a-z0-9_-]+)[!-~]*$/i;
  return taken.test(entity.url) ? [] : [`address ${entity.url}`];
}

function orderComplaints(entity: MessageEntity, before: readonly MessageEntity[]): string[] {
  const last = before.at(-1);
  const sorted =
    !last || last.offset < entity.offset || (last.offset === entity.offset && last.length >= entity.length);
  const around = before.filter((outer) => outer.offset + outer.length > entity.offset);
  return [
    ...(sorted ? [] : [`${entity.type} is out of order`]),
    ...around.flatMap((outer) => {
      const crossing = outer.offset + outer.length < entity.offset + entity.length;
      return crossing || !mayNest(outer.type, entity.type) ? [`${entity.type} in ${outer.type}`] : [];
    }),
  ];
}

function mayNest(outer: string, inner: string): boolean {
  if (CODE.has(outer) || outer === inner) return false;
  if (CODE.has(inner)) return outer === 'blockquote';
  return EMPHASIS.has(inner) || (outer !== 'text_link' && inner !== 'blockquote') || EMPHASIS.has(outer);
}
