import type { Tokens } from 'marked';
import { displayWidth } from './display-width.ts';
import { plainWords, writeInline } from './inline.ts';
import { known } from './parser.ts';
import type { Writer } from './writer.ts';

/** Columns of characters that fit beside each other on a phone. */
const WIDEST = 36;
const BETWEEN = '  ';

/**
 * Writes a table so that a phone can show it: aligned as code where it is narrow, otherwise a line `Header: value` for
 * each cell and a paragraph for each row. One whose rows have more cells than its head stays as it was written, since
 * Markdown drops those.
 */
export function writeTable(writer: Writer, table: Tokens.Table): void {
  const lines = narrowTable(table);
  if (!isWhole(table)) writer.styled({ type: 'pre' }, () => writer.write(table.raw.trimEnd()));
  else if (lines) writer.styled({ type: 'pre' }, () => writer.write(lines.join('\n')));
  else if (table.rows.length > 0) writeRows(writer, table);
  else for (const head of table.header) writeCell(writer, head);
}

function narrowTable(table: Tokens.Table): string[] | undefined {
  const rows = [table.header, ...table.rows];
  if (rows.some((row) => row.some(needsLinks))) return undefined;
  const words = rows.map((row) => row.map((cell) => plainWords(known(cell.tokens))));
  if (words.some((row) => row.some((cell) => cell.includes('\n') || cell.length > WIDEST))) return undefined;
  const widths = table.header.map((_, column) => Math.max(...words.map((row) => displayWidth(row[column] ?? ''))));
  if (widths.reduce((sum, width) => sum + width + BETWEEN.length, -BETWEEN.length) > WIDEST) return undefined;
  const [head = '', ...body] = words.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0, table.align[column]))
      .join(BETWEEN)
      .trimEnd(),
  );
  return [head, widths.map((width) => '-'.repeat(width)).join(BETWEEN), ...body];
}

/** Code carries no links, so that their addresses would be lost. */
function needsLinks(cell: Tokens.TableCell): boolean {
  return cell.tokens.some((token) => (token.type === 'link' && !token.autolink) || token.type === 'image');
}

function padded(cell: string, width: number, align: string | null | undefined): string {
  const room = width - displayWidth(cell);
  const left = align === 'right' ? room : align === 'center' ? Math.floor(room / 2) : 0;
  return ' '.repeat(left) + cell + ' '.repeat(room - left);
}

function writeRows(writer: Writer, table: Tokens.Table): void {
  const used = table.header.map((_, column) => table.rows.some((row) => row[column]?.text));
  for (const row of table.rows) {
    writer.gap(2);
    for (const [column, cell] of row.entries()) {
      const head = table.header[column];
      if (head && (cell.text || !used[column])) writeCell(writer, head, cell);
    }
  }
}

function writeCell(writer: Writer, head: Tokens.TableCell, cell?: Tokens.TableCell): void {
  writer.gap(1);
  writer.styled({ type: 'bold' }, () => writeInline(writer, known(head.tokens)));
  if (head.text && cell?.text) writer.write(': ');
  if (cell) writeInline(writer, known(cell.tokens));
}

function isWhole(table: Tokens.Table): boolean {
  const [, , ...lines] = table.raw.trimEnd().split('\n');
  const shown = table.rows.map((row) => row.map((cell) => cell.text).join(''));
  return lines.every((line, index) => essence(line) === essence(shown[index] ?? ''));
}

function essence(text: string): string {
  return text.replace(/[\s|\\]/g, '');
}
