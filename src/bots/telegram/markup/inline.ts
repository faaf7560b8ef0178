import type { MarkedToken, Tokens } from 'marked';
import { withoutReferences } from './characters.ts';
import { addressBeside, linkAddress, sameAddress } from './link.ts';
import { known } from './parser.ts';
import { isLineBreak, tagPairs } from './tags.ts';
import { createWriter, type Writer } from './writer.ts';

/** Writes what stands in a line. */
export function writeInline(writer: Writer, tokens: readonly MarkedToken[]): void {
  const pairs = tagPairs(tokens);
  const writeRange = (from: number, end: number): void => {
    for (let index = from; index < end; index++) {
      const token = tokens[index];
      const pair = pairs.get(index);
      if (pair) {
        const start = index + 1;
        writer.styled(pair.style, () => writeRange(start, pair.end));
        index = pair.end;
      } else if (token) writeToken(writer, token);
    }
  };
  writeRange(0, tokens.length);
}

/** The words of what stands in a line, as one line without formatting. */
export function plainWords(tokens: readonly MarkedToken[]): string {
  const writer = createWriter();
  writeInline(writer, tokens);
  return writer.result().text;
}

function writeToken(writer: Writer, token: MarkedToken): void {
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
      writer.styled({ type: EMPHASIS[token.type] }, () => writeInline(writer, known(token.tokens)));
      break;
    case 'codespan':
      writer.styled({ type: 'code' }, () => writer.write(token.text.replace(/\s+/g, ' ')));
      break;
    case 'link':
    case 'image':
      writeLink(writer, token);
      break;
    case 'text':
      if (token.tokens) writeInline(writer, known(token.tokens));
      else writer.write(wordsOf(token));
      break;
    default:
      writer.write(wordsOf(token));
  }
}

const EMPHASIS = { strong: 'bold', em: 'italic', del: 'strikethrough' } as const;

function wordsOf(token: MarkedToken): string {
  switch (token.type) {
    case 'br':
      return '\n';
    case 'checkbox':
      return '';
    case 'escape':
      return token.text;
    case 'html':
      return isLineBreak(token.raw) ? '\n' : token.text;
    case 'text':
      return withoutReferences(token.text).replace(/[ \t]*\n[ \t]*/g, '\n');
    default:
      return token.raw;
  }
}

function writeLink(writer: Writer, token: Tokens.Link | Tokens.Image): void {
  const href = token.type === 'link' && token.autolink ? token.href : withoutReferences(token.href);
  const tokens = known(token.tokens);
  const label = token.type === 'link' && token.autolink ? token.text : plainWords(tokens);
  const url = linkAddress(href);
  if (!label || sameAddress(label, href)) writer.write(label || href);
  else if (url) writer.styled({ type: 'text_link', url }, () => writeInline(writer, tokens));
  else {
    writeInline(writer, tokens);
    const beside = [addressBeside(label, href), token.title && withoutReferences(token.title)].filter(Boolean);
    if (beside.length > 0) writer.write(` (${beside.join(', ')})`);
  }
}
