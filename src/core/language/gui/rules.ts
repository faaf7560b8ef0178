import { lazy } from '../lazy.ts';
import { findInChinese } from './chinese.ts';
import type { Cut, Findings } from './direction.ts';
import { NOTHING_FOUND } from './direction.ts';
import { findInJapanese } from './japanese.ts';
import { compile, groundsOf, type Patterns, triggerOf } from './pattern.ts';
import { findInSpaced } from './spaced.ts';
import type { Talk } from './talk.ts';
import { germanTalk } from './talk-de.ts';
import { englishTalk } from './talk-en.ts';
import { spanishTalk } from './talk-es.ts';
import { frenchTalk } from './talk-fr.ts';
import { portugueseTalk } from './talk-pt.ts';
import { russianTalk } from './talk-ru.ts';

/** A language's expressions, compiled once a sentence needs them: most sentences need no more than the triggers. */
interface Language {
  readonly trigger: () => RegExp;
  readonly grounds: () => RegExp;
  readonly patterns: () => Patterns;
}

function language(talk: Talk): Language {
  return {
    trigger: lazy(() => triggerOf(talk)),
    grounds: lazy(() => groundsOf(talk)),
    patterns: lazy(() => compile(talk)),
  };
}

const LATIN = [englishTalk, spanishTalk, portugueseTalk, germanTalk, frenchTalk].map(language);
const CYRILLIC = [language(russianTalk)];

/** What the grammar of directions finds in a sentence, by the tables of its language. */
export function findByRules(text: string, masked: string): Findings {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(masked)) return findInJapanese(text, masked);
  if (/\p{Script=Han}/u.test(masked)) return findInChinese(text, masked);
  let follows = false;
  for (const { trigger, patterns } of languagesOf(masked)) {
    if (!trigger().test(masked)) continue;
    const found = findInSpaced(text, masked, patterns());
    if (found.directions.length > 0) return found;
    follows ||= found.follows;
  }
  return { ...NOTHING_FOUND, follows };
}

function languagesOf(masked: string): readonly Language[] {
  return /\p{Script=Cyrillic}/u.test(masked) ? CYRILLIC : LATIN;
}

/** "Since I shortened the intro, …": the word that made the clause dependent. */
export function groundsIn(masked: string): Cut | undefined {
  for (const { grounds } of languagesOf(masked)) {
    const match = grounds().exec(masked);
    if (match) return { start: 0, end: match[0].length };
  }
  return undefined;
}
