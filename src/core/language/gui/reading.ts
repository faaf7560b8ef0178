import { latinLanguageOf } from '../language-of.ts';
import type { Link } from './chain.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { Direction, Findings } from './direction.ts';
import type { Concept } from './lexicon/concept.ts';
import { READERS } from './lexicon/concepts-of.ts';
import { mask } from './mask.ts';
import { findByRules } from './rules.ts';
import { isSpaced, type Setting, traitsOf } from './traits.ts';

/** A sentence in clauses, with what speaks for and against each being a direction. */
export interface Reading {
  readonly masked: string;
  readonly clauses: readonly Clause[];
  readonly chain: readonly Link[];
  readonly own: readonly (readonly string[])[];
  readonly rules: readonly (Direction['kind'] | undefined)[];
  readonly findings: Findings;
}

/** What no direction does without, here or in the sentence before it. */
const TELLING = new Set<Concept>([
  'button',
  'control',
  'panel',
  'player',
  'store',
  'account',
  'screen',
  'key',
  'press',
  'open',
  'drag',
  'see',
  'adjust',
  'export',
  'confirm',
  'undo',
  'buy',
]);

/** Undefined where nothing in a sentence could be a direction. */
export function readClauses(text: string, setting: Setting): Reading | undefined {
  const masked = mask(text);
  const findings = findByRules(text, masked);
  const language = scriptOf(masked) ?? latinLanguageOf(masked) ?? 'en';
  const spaced = isSpaced(language);
  const read = (READERS[language] ?? READERS.en)?.();
  const words = read?.(unveiled(text, masked)) ?? [];
  if (findings.directions.length === 0 && !findings.follows && !setting.afterDirection) {
    if (!words.some(({ concepts }) => concepts.some((concept) => TELLING.has(concept)))) return undefined;
  }
  const extra = findings.cuts.flatMap(({ start, end }) => [start, end]).filter((at) => at > 0 && at < text.length);
  const clauses = clausesOf(masked, words, spaced, extra);
  const rules = clauses.map(({ start, end }) => {
    const middle = (start + end) / 2;
    const cut = findings.cuts.findIndex((one) => one.start <= middle && one.end >= middle);
    return cut < 0 ? undefined : (findings.directions[cut] ?? findings.directions[0])?.kind;
  });
  const traits = traitsOf(text, masked, clauses, words, language, rules, setting);
  const chain = clauses.map(({ joint }, at) => ({ joint, traits: traits[at]?.all ?? [] }));
  return { masked, clauses, chain, own: traits.map(({ own }) => own), rules, findings };
}

function scriptOf(masked: string): string | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(masked)) return 'ja';
  if (/\p{Script=Han}/u.test(masked)) return 'zh';
  return /\p{Script=Cyrillic}/u.test(masked) ? 'ru' : undefined;
}

/** The text with links, code and emphasis blank, but with its quotes. */
function unveiled(text: string, masked: string): string {
  return masked.replace(/\ue003+/gu, (found, at: number) => text.slice(at, at + found.length));
}
