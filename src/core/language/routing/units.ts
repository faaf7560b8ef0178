import { simplify } from './traditional.ts';

/** A piece of a text: a word, one character of a script without spaces, a punctuation mark, or something opaque. */
export interface Unit {
  readonly kind: 'word' | 'mark' | 'opaque';
  /** Normalised: lower case, without accents, traditional characters simplified. */
  readonly text: string;
  /** UTF-16 offsets in the text as typed. */
  readonly start: number;
  readonly end: number;
}

const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〇';
const WORD_START = `(?![${UNSPACED}])[\\p{L}\\p{N}]`;
const WORD_CHARACTER = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])`;
const PATTERN = new RegExp(
  [
    '(?<url>https?:\\/\\/\\S+)',
    '(?<quoted>“[^”\\n]{1,200}”|"[^"\\n]{1,200}"|«[^»\\n]{1,200}»|„[^“”\\n]{1,200}[“”]|「[^」\\n]{1,200}」|『[^』\\n]{1,200}』|‘[^’\\n]{1,200}’(?!\\p{L})|`[^`\\n]{1,200}`|《[^》\\n]{1,200}》|【[^】\\n]{1,200}】|(?<![\\p{L}\\p{N}])\'[^\'\\n]{1,200}\'(?![\\p{L}\\p{N}]))',
    `(?<character>[${UNSPACED}])`,
    `(?<word>${WORD_START}${WORD_CHARACTER}*(?:(?:['’\\-/.:]|(?<=\\p{L})\\.)${WORD_CHARACTER}+)*)`,
    '(?<joint>[&+])',
    '(?<money>[$€£¥%#@])',
    `(?<mark>[.,;:!?。，、；：！？¿¡…\\n~～|→]|\\s[-–—]+>?\\s|[-=]+>|——|(?<=[${UNSPACED}”」》])[ \\u3000]+(?=[${UNSPACED}]))`,
  ].join('|'),
  'gu',
);

/** A word as the tables hold it. */
function normalise(word: string): string {
  const bare = /^[ -~]+$/.test(word) ? word.toLowerCase() : withoutAccents(word);
  return bare.replace(/(\p{L})\1{2,}/gu, '$1');
}

/** In lower case as well. In kana the marks tell sounds apart: they stay. */
function withoutAccents(word: string): string {
  const lower = word.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  return /[\u3040-\u30ff]/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** Splits a text into units. What is quoted, linked or counted in money is opaque: words of a video, not of a request. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const start = match.index;
    const end = start + match[0].length;
    const groups = match.groups ?? {};
    if (groups.mark !== undefined) units.push({ kind: 'mark', text: match[0].trim() || '\n', start, end });
    else if (groups.character !== undefined) {
      units.push({ kind: 'word', text: simplify(match[0].normalize('NFKC')), start, end });
    } else if (groups.word !== undefined || groups.joint !== undefined) {
      units.push({ kind: 'word', text: normalise(match[0]), start, end });
    } else units.push({ kind: 'opaque', text: match[0], start, end });
  }
  return units;
}
