/** How a fence of code opens and closes in Markdown. */
const FENCE = /^(```+|~~~+)(.*)$/;

/**
 * Cuts a text into pieces of at most `max` characters (UTF-16 units, at least 100), as few as possible: between
 * paragraphs, else lines, else sentences, else words, else graphemes. A fence of code that is cut is closed and opened
 * again with its language.
 */
export function splitText(text: string, max: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  let reopen = '';
  while (reopen.length + rest.length > max) {
    const room = max - reopen.length - closingRoom;
    const cut = cutAt(rest, room);
    const part = reopen + rest.slice(0, cut).trimEnd();
    const open = openFence(part);
    pieces.push(open ? `${part}\n${open.mark}` : part);
    reopen = open ? `${open.mark}${open.language}\n` : '';
    rest = open ? rest.slice(cut).replace(/^\n/, '') : rest.slice(cut).trimStart();
  }
  if (rest) pieces.push(reopen + rest);
  return pieces;
}

/** Room for a closing fence. */
const closingRoom = 8;

const borders = [/\n\n+/g, /\n/g, /[.!?。！？…]["'”’)]?\s+|[。！？]/g, /\s+/g];

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

function openFence(text: string): { readonly mark: string; readonly language: string } | undefined {
  let open: { mark: string; language: string } | undefined;
  for (const line of text.split('\n')) {
    const match = FENCE.exec(line.trimStart());
    if (!match) continue;
    const [, mark = '', language = ''] = match;
    if (!open) open = { mark, language };
    else if (line.trim().startsWith(open.mark) && !language.trim()) open = undefined;
  }
  return open;
}
