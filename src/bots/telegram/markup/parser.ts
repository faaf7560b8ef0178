import { Lexer, Marked, type MarkedToken, type Token, type Tokens } from 'marked';

/** Markdown, taken apart. */
export interface Parser {
  /** Its paragraphs, lists, tables … */
  blocks(): MarkedToken[];
  /** What stands in a part of it as in a line: words, emphasis, links … */
  inline(part: string): MarkedToken[];
}

/**
 * How many characters may be looked through for the end of emphasis and links, in sum. Ordinary texts stay far below;
 * without it, thousands of stars take seconds, as each is looked through again for each level around it.
 */
const PATIENCE = 3_000_000;

/** Bold without stars in it, on one line. Marks of code are balanced, and may hold stars. */
const BOLD = /^\*\*(?![\s*])((?:[^*`\n]|`[^`\n]*`)+)(?<!\s)\*\*(?!\*)/;

const DEFINITION = /^ {0,3}\[([^\]\n]+)\]:[ \t]*<?https?:\/\/\S+[ \t]*(?:\n|$)/i;

/**
 * GitHub's Markdown as `marked` reads it, with the departures that texts of language models need:
 * - bold ends before a letter even behind punctuation (`**重点：**内容`, which CommonMark takes for stars);
 * - a star between digits or letters is a star (`2*3*4`), one tilde is a tilde (`10~20`);
 * - `[Anna]: Hello` is a line of a dialogue; only an address that is referred to elsewhere is a definition.
 *
 * For one text: a parser takes emphasis and links for words once its patience is used up.
 */
export function createParser(markdown: string): Parser {
  let patience = PATIENCE;
  let operator = '';
  const defined = new Set<string>();
  const tires = (src: string) => {
    patience -= src.length;
    return patience < 0;
  };
  const { defaults } = new Marked({
    gfm: true,
    tokenizer: {
      emStrong(src, _masked, before = '') {
        if (!/^[*_]/.test(src)) return undefined;
        if (isOperator(src, before)) {
          operator = src;
          tires(src);
          return undefined;
        }
        const [raw, text] = BOLD.exec(src) ?? [];
        if (raw && text) return { type: 'strong', raw, text, tokens: this.lexer.inlineTokens(text) };
        return tires(src) ? undefined : false;
      },
      del(src) {
        return src.startsWith('~~') && !tires(src) ? false : undefined;
      },
      link(src) {
        return /^!?\[/.test(src) && !tires(src) ? false : undefined;
      },
      inlineText(src) {
        if (src === operator) return words(/^\*+/, src);
        return patience < 0 ? words(/^[\s\S][^\\<![`\n]*/, src) : false;
      },
      def(src) {
        const label = DEFINITION.exec(src)?.[1]?.toLowerCase();
        if (label === undefined || defined.has(label) || !isReferred(markdown, label)) return undefined;
        defined.add(label);
        return false;
      },
    },
  });
  return {
    blocks: () => known(new Lexer(defaults).lex(markdown)),
    inline: (part) => known(new Lexer(defaults).inlineTokens(part)),
  };
}

function words(pattern: RegExp, src: string): Tokens.Text {
  const text = pattern.exec(src)?.[0] ?? src;
  return { type: 'text', raw: text, text };
}

function isOperator(src: string, before: string): boolean {
  return (/[0-9A-Za-z]$/.test(before) && /^\*[0-9A-Za-z]/.test(src)) || (/\d$/.test(before) && /^\*\*\d/.test(src));
}

/** Whether a label stands elsewhere than before a colon. */
function isReferred(markdown: string, label: string): boolean {
  const text = markdown.toLowerCase();
  const reference = `[${label}]`;
  for (let at = text.indexOf(reference); at >= 0; at = text.indexOf(reference, at + 1)) {
    if (text[at + reference.length] !== ':') return true;
  }
  return false;
}

const TYPES: ReadonlySet<string> = new Set<MarkedToken['type']>([
  'blockquote',
  'br',
  'checkbox',
  'code',
  'codespan',
  'def',
  'del',
  'em',
  'escape',
  'heading',
  'hr',
  'html',
  'image',
  'link',
  'list',
  'list_item',
  'paragraph',
  'space',
  'strong',
  'table',
  'text',
]);

/** Marked's own tokens: types let extensions add others, which there are none of. */
export function known(tokens: readonly Token[] = []): MarkedToken[] {
  return tokens.filter((token): token is MarkedToken => TYPES.has(token.type));
}
