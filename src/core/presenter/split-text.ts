/**
 * Cuts a text into pieces of at most `max` characters (UTF-16 units, at least 100): between paragraphs, else lines, else
 * sentences, else words, else graphemes, as late as a piece allows. A fence of code that is cut is closed and opened
 * again with its language; one that the text leaves open is closed at its end. No piece is blank.
 */
export function splitText(text: string, max: number): string[] {
  const closingRoom = text.split('\n').some((line) => FENCE.test(line)) ? LONGEST_MARK + 1 : 0;
  const pieces: string[] = [];
  let left: Left = { head: '', text };
  while (left.text.trim()) {
    const last = closed(left.head + left.text);
    if (last.length <= max) return [...pieces, last];
    const cut = besideFence(left.text, cutAt(left.text, max - left.head.length - closingRoom));
    const part = left.head + left.text.slice(0, cut).trimEnd();
    if (part.trim()) pieces.push(closed(part));
    left = after(left.text, cut, openFence(part));
  }
  return pieces;
}

/** What is still to be said. `head` opens the fence again that was cut. */
interface Left {
  readonly head: string;
  readonly text: string;
}

interface Fence {
  readonly mark: string;
  readonly language: string;
}

/** Longer runs of marks and longer descriptions are taken for text, so that there is always room for some of it. */
const LONGEST_MARK = 20;
const LONGEST_LANGUAGE = 20;
/** A line that opens or closes a fence of code (CommonMark, fenced code blocks), indented as in a list. */
const FENCE = /^[ \t]{0,12}(`{3,20}(?=[^`]*$)|~{3,20}(?!~))(.{0,40})$/;
const BLANK_LINES = /^(?:[^\S\n]*\n)+/;

const borders = [/\n\n+/g, /\n/g, /[.!?…]["'”’)]*\s+|[。！？]["'”’」』）)]*/g, /\s+/g];

/** The last place within `room` where a cut hurts least; never an empty piece, never inside a grapheme. */
function cutAt(text: string, room: number): number {
  const head = text.slice(0, room);
  for (const border of borders) {
    const last = [...head.matchAll(border)].at(-1);
    const end = last ? last.index + last[0].length : 0;
    if (end > room / 3) return end;
  }
  let cut = 0;
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    text.slice(0, room + 64),
  )) {
    if (index + segment.length > room) break;
    cut = index + segment.length;
  }
  return cut || room;
}

/** Before the line of a fence rather than in it or right behind it, where something stands before that line. */
function besideFence(text: string, cut: number): number {
  const start = text.lastIndexOf('\n', text.slice(0, cut).trimEnd().length - 1) + 1;
  const end = text.indexOf('\n', start);
  const line = end < 0 ? text.slice(start) : text.slice(start, end);
  return start > 0 && FENCE.test(line) ? start : cut;
}

/** What follows the cut. Where it begins with the line that closes the open fence, that line has had its effect. */
function after(text: string, cut: number, open: Fence | undefined): Left {
  if (!open) return { head: '', text: text.slice(cut).replace(BLANK_LINES, '') };
  const rest = text.slice(cut).replace(/^\n/, '');
  const line = rest.split('\n', 1)[0] ?? '';
  const atLine = text[cut - 1] === '\n' || text[cut] === '\n';
  if (atLine && closes(line, open)) return { head: '', text: rest.slice(line.length).replace(BLANK_LINES, '') };
  return { head: `${open.mark}${open.language}\n`, text: rest };
}

function closed(piece: string): string {
  const open = openFence(piece);
  return open ? `${piece.trimEnd()}\n${open.mark}` : piece;
}

function openFence(text: string): Fence | undefined {
  let open: Fence | undefined;
  for (const line of text.split('\n')) {
    if (open) {
      if (closes(line, open)) open = undefined;
      continue;
    }
    const [, mark, info = ''] = FENCE.exec(line) ?? [];
    if (mark) open = { mark, language: (info.trim().split(/\s/)[0] ?? '').slice(0, LONGEST_LANGUAGE) };
  }
  return open;
}

function closes(line: string, open: Fence): boolean {
  const [, mark = '', info = ''] = FENCE.exec(line) ?? [];
  return mark.startsWith(open.mark) && !info.trim();
}
