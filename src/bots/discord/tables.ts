/** A line that opens or closes a fence of code. */
const FENCE = /^\s*(?:```|~~~)/;
/** The line below a table's head: `|---|:-:|`. */
const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$|^\s*\|\s*:?-+:?\s*\|\s*$/;
const BETWEEN = '  ';
/** Letters that take the room of two in a monospaced font. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u;

/**
 * Discord has no tables: they are set in columns, as code. A text that would become longer than `most` characters stays as
 * it is.
 */
export function withColumns(markdown: string, most: number): string {
  const lines = markdown.split('\n');
  const shown: string[] = [];
  let fenced = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (FENCE.test(line)) fenced = !fenced;
    const end = fenced ? at : endOfTable(lines, at);
    if (end > at) {
      shown.push('```', ...columns(lines.slice(at, end)), '```');
      at = end - 1;
    } else shown.push(line);
  }
  const text = shown.join('\n');
  return text.length > most ? markdown : text;
}

/** Behind the last row of the table whose head this line is; the line itself where it is none. */
function endOfTable(lines: readonly string[], at: number): number {
  if (!lines[at]?.includes('|') || !RULE.test(lines[at + 1] ?? '')) return at;
  let end = at + 2;
  while (lines[end]?.includes('|') && !FENCE.test(lines[end] ?? '')) end += 1;
  return end;
}

function columns([head = '', , ...body]: readonly string[]): string[] {
  const rows = [head, ...body].map(cellsOf);
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  const [first = '', ...others] = rows.map((row) =>
    widths
      .map((room, column) => (row[column] ?? '') + ' '.repeat(room - width(row[column] ?? '')))
      .join(BETWEEN)
      .trimEnd(),
  );
  return [first, widths.map((room) => '─'.repeat(room)).join(BETWEEN), ...others];
}

/** Code shows marks as they are, and marks of code would end it. */
function cellsOf(row: string): string[] {
  const inside = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inside.split(/(?<!\\)\|/).map((cell) => cell.replaceAll(/\*\*|`|\\(?=\|)/g, '').trim());
}

function width(cell: string): number {
  return [...cell].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
}
