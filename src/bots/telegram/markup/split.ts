import { roomForEntities } from './entity-room.ts';
import { clip, type FormattedText, isBlank, startOfPiece } from './formatted-text.ts';

/** What is not to be cut: from `start` up to `end`. */
interface Range {
  readonly start: number;
  readonly end: number;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** A grapheme that goes on beyond the limit is seen to, if it is no longer than this. */
const LOOKAHEAD = 64;

const BORDERS = [/\n\n+/g, /\n/g, /[.!?…]["'”’)]*\s+|[。！？…]+["'”’」』」）)]*/g, /\s+|[，、；：]/g];
const ADDRESS = /\b(?:https?:\/\/|tg:\/\/|www\.)[!-~]+/gi;

/**
 * Cuts into pieces of at most `max` UTF-16 units (at least 100), each a message that Telegram takes and shows whole (at
 * most 100 entities): between paragraphs, else lines, else sentences, else words, else graphemes, as late as a piece
 * allows. A link, an address and inline code stay whole where they fit into a piece; every other formatting that is cut
 * goes on in the next piece. White space around a cut is dropped. No piece is blank.
 */
export function splitFormatted(whole: FormattedText, max: number): FormattedText[] {
  const { text, entities } = whole;
  const wholes = unbroken(whole).filter(({ start, end }) => end - start <= max);
  const pieces: FormattedText[] = [];
  let start = startOfPiece(whole, 0, text.length);
  while (start < text.length) {
    const limit = Math.min(start + max, roomForEntities(entities, start));
    const end = cutAt(text, { start, end: limit }, wholes);
    const piece = clip(whole, start, end);
    if (!isBlank(piece.text)) pieces.push(piece);
    start = startOfPiece(whole, end, text.length);
  }
  return pieces;
}

function unbroken({ text, entities }: FormattedText): Range[] {
  const marked = entities.filter(({ type }) => type === 'text_link' || type === 'code');
  return [
    ...marked.map(({ offset, length }) => ({ start: offset, end: offset + length })),
    ...[...text.matchAll(ADDRESS)].map(({ index, 0: address }) => ({ start: index, end: index + address.length })),
  ];
}

/** The last place within the room where a cut hurts least; beyond its start. */
function cutAt(text: string, room: Range, wholes: readonly Range[]): number {
  const { start, end } = room;
  if (text.slice(start).trimEnd().length <= end - start) return text.length;
  const isFree = freePlaces(text, room, wholes);
  const earliest = start + (end - start) / 3;
  for (const border of BORDERS) {
    const cut = [...text.slice(start, end + 2).matchAll(border)]
      .map(({ index, 0: found }) => start + index + found.trimEnd().length)
      .findLast((place) => earliest < place && place <= end && isFree(place));
    if (cut) return cut;
  }
  return lastPlace(room, isFree) ?? lastPlace(room, freePlaces(text, room, [])) ?? lastCharacter(text, end);
}

/** Tells places between graphemes that are within nothing that is to stay whole and can. */
function freePlaces(text: string, { start, end }: Range, wholes: readonly Range[]): (place: number) => boolean {
  const segments = graphemes.segment(text.slice(start, end + LOOKAHEAD));
  const kept = wholes.filter((one) => one.start < end && one.end > start && (one.start > start || one.end <= end));
  return (place) =>
    segments.containing(place - start)?.index === place - start &&
    !kept.some((one) => one.start < place && place < one.end);
}

function lastPlace({ start, end }: Range, isFree: (place: number) => boolean): number | undefined {
  for (let place = end; place > start; place--) if (isFree(place)) return place;
  return undefined;
}

/** Not between the halves of a surrogate pair. */
function lastCharacter(text: string, end: number): number {
  return (text.codePointAt(end - 1) ?? 0) > 0xffff ? end - 1 : end;
}
