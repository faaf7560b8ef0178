import type { MarkedToken, Tokens } from 'marked';
import { writeInline } from './inline.ts';
import { known, type Parser } from './parser.ts';
import { writeTable } from './table.ts';
import type { Writer } from './writer.ts';

const RULE = '———';
const TAB = '    ';

/** Writes paragraphs, lists, tables …, with the blank lines between them that the text has. */
export function writeBlocks(writer: Writer, parser: Parser, tokens: readonly MarkedToken[]): void {
  for (const token of tokens) {
    if (token.type === 'checkbox' || token.type === 'def') continue;
    if (token.type !== 'space') writeBlock(writer, parser, token);
    writer.gap(breaksAfter(token));
  }
}

function writeBlock(writer: Writer, parser: Parser, token: MarkedToken): void {
  switch (token.type) {
    case 'heading':
      writer.styled({ type: 'bold' }, () => writeInline(writer, known(token.tokens)));
      break;
    case 'paragraph':
      writeInline(writer, known(token.tokens));
      break;
    case 'code':
      onOwnLines(writer, () => writeCode(writer, token));
      break;
    case 'blockquote':
      onOwnLines(writer, () =>
        writer.styled({ type: 'blockquote' }, () => writeBlocks(writer, parser, known(token.tokens))),
      );
      break;
    case 'list':
      writeList(writer, parser, token);
      break;
    case 'table':
      onOwnLines(writer, () => writeTable(writer, token));
      break;
    case 'hr':
      writer.write(RULE);
      break;
    case 'html':
      writeInline(writer, parser.inline(token.text.trim()));
      break;
    default:
      writeInline(writer, [token]);
  }
}

/** Telegram shows code and quotes over the whole width, from the start of a line. */
function onOwnLines(writer: Writer, body: () => void): void {
  writer.gap(1);
  writer.indented(0, body);
  writer.gap(1);
}

function breaksAfter(token: MarkedToken): number {
  const blank = token.type === 'space' ? /\n\s*\n/.test(token.raw) : token.raw.endsWith('\n\n');
  return blank ? 2 : 1;
}

/**
 * The language is the first word behind the fence, if it can be the name of one; whatever else stands there belongs to
 * what is shown.
 */
function writeCode(writer: Writer, { lang = '', text }: Tokens.Code): void {
  const [, language, rest] = /^([\w+#.-]{1,30})(?:\s+(.*))?$/s.exec(lang.trim()) ?? [undefined, undefined, lang.trim()];
  const code = [rest, text].filter(Boolean).join('\n').replaceAll('\t', TAB);
  const words = code.trim() ? code : (language ?? '');
  writer.styled({ type: 'pre', ...(language && words === code ? { language } : {}) }, () => writer.write(words));
}

function writeList(writer: Writer, parser: Parser, list: Tokens.List): void {
  for (const item of list.items) {
    const number = /^\s*(\d{1,9}[.)])/.exec(item.raw)?.[1];
    const mark = list.ordered && number ? `${number} ` : '• ';
    if (item.task) writer.write((list.ordered ? mark : '') + (item.checked ? '☑ ' : '☐ '));
    else writer.write(mark);
    writer.indented(mark.length > 2 ? 3 : 2, () => writeBlocks(writer, parser, known(item.tokens)));
    writer.gap(breaksAfter(item));
  }
}
