import { type Lexicon, lexicon } from './lexicon.ts';
import { german } from './words-de.ts';
import { english } from './words-en.ts';
import { spanish } from './words-es.ts';
import { french } from './words-fr.ts';
import { japanese } from './words-ja.ts';
import { portuguese } from './words-pt.ts';
import { russian } from './words-ru.ts';
import { chinese } from './words-zh.ts';

/** Languages that borrow English terms in running text know the English table as well. */
const HAN: readonly Lexicon[] = [lexicon(chinese, english), lexicon(japanese, english)];
const KANA: readonly Lexicon[] = [lexicon(japanese, english)];
const CYRILLIC: readonly Lexicon[] = [lexicon(russian, english)];
const LATIN: readonly Lexicon[] = [english, spanish, portuguese, german, french].map((table) => lexicon(table));

/** The lexicons that can read a text, by its script; the likeliest first. */
export function lexiconsFor(text: string): readonly Lexicon[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return KANA;
  if (/\p{Script=Han}/u.test(text)) return HAN;
  if (/\p{Script=Cyrillic}/u.test(text)) return CYRILLIC;
  return LATIN;
}
