import { lazy } from '../lazy.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import { german } from './words-de.ts';
import { english } from './words-en.ts';
import { spanish } from './words-es.ts';
import { french } from './words-fr.ts';
import { japanese } from './words-ja.ts';
import { portuguese } from './words-pt.ts';
import { russian } from './words-ru.ts';
import { chinese } from './words-zh.ts';

/** Built only once a text needs them. Languages that borrow English terms in running text know the English table as well. */
const JAPANESE = lazy(() => lexicon(japanese, english));
const HAN = [lazy(() => lexicon(chinese, english)), JAPANESE];
const KANA = [JAPANESE];
const CYRILLIC = [lazy(() => lexicon(russian, english))];
const LATIN = [english, spanish, portuguese, german, french].map((table) => lazy(() => lexicon(table)));

/** The lexicons that can read a text, by its script; the likeliest first. One that is not asked for is not built. */
export function* lexiconsFor(text: string): Iterable<Lexicon> {
  for (const built of candidatesFor(text)) yield built();
}

function candidatesFor(text: string): readonly (() => Lexicon)[] {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return KANA;
  if (/\p{Script=Han}/u.test(text)) return HAN;
  if (/\p{Script=Cyrillic}/u.test(text)) return CYRILLIC;
  return LATIN;
}
