import { isCaption } from './captions.ts';
import { findInChinese } from './chinese.ts';
import type { Cut, Direction, Findings } from './direction.ts';
import { NOTHING_FOUND } from './direction.ts';
import { findInJapanese } from './japanese.ts';
import { mask } from './mask.ts';
import { compile, type Patterns } from './pattern.ts';
import { findInSpaced } from './spaced.ts';
import { germanTalk } from './talk-de.ts';
import { englishTalk } from './talk-en.ts';
import { spanishTalk } from './talk-es.ts';
import { frenchTalk } from './talk-fr.ts';
import { portugueseTalk } from './talk-pt.ts';
import { russianTalk } from './talk-ru.ts';
import { withoutCuts } from './tidy.ts';

/** A sentence of the agent, read. */
export interface Sentence {
  /** What the person sees of it; empty if it said nothing but directions. */
  readonly kept: string;
  readonly directions: readonly Direction[];
  /** Says nothing by itself beside a direction: "Choose MP4.", "It will download automatically." */
  readonly follows: boolean;
}

const LATIN: readonly Patterns[] = [englishTalk, spanishTalk, portugueseTalk, germanTalk, frenchTalk].map(compile);
const CYRILLIC: readonly Patterns[] = [compile(russianTalk)];

/** Longer sentences than this are never directions. UTF-16 units. */
const LONGEST = 2_000;

/** Reads one sentence, or a bracketed or emphasised group of them. */
export function readSentence(text: string): Sentence {
  if (text.length > LONGEST) return { kept: text, directions: [], follows: false };
  const masked = mask(text);
  const { directions, cuts, follows } = find(text, masked);
  if (cuts.length === 0) return { kept: text, directions, follows };
  const kept = withoutCuts(text, cuts, grounds(masked));
  return { kept: kept !== '' && isCaption(kept) ? '' : kept, directions, follows: false };
}

function find(text: string, masked: string): Findings {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(masked)) return findInJapanese(text, masked);
  if (/\p{Script=Han}/u.test(masked)) return findInChinese(text, masked);
  let follows = false;
  for (const patterns of languagesOf(masked)) {
    const found = findInSpaced(text, masked, patterns);
    if (found.directions.length > 0) return found;
    follows ||= found.follows;
  }
  return { ...NOTHING_FOUND, follows };
}

function languagesOf(masked: string): readonly Patterns[] {
  return /\p{Script=Cyrillic}/u.test(masked) ? CYRILLIC : LATIN;
}

/** "Since I shortened the intro, …": the word that made the clause dependent. */
function grounds(masked: string): Cut | undefined {
  for (const patterns of languagesOf(masked)) {
    const match = patterns.grounds.exec(masked);
    if (match) return { start: 0, end: match[0].length };
  }
  return undefined;
}
