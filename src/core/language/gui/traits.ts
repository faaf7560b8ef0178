import type { Clause } from './clauses.ts';
import type { Direction } from './direction.ts';
import type { Concept } from './lexicon/concept.ts';
import type { Word } from './lexicon/concepts-of.ts';
import { CODE, LINK, QUOTED } from './mask.ts';

/** Where a sentence stands. */
export interface Setting {
  /** Whether the sentence before it, or the list item before, was a direction. */
  readonly afterDirection: boolean;
  readonly prefix: 'plain' | 'bullet' | 'ordered' | 'heading';
}

/** A clause as the model sees it: what it is made of, as names that carry weights. */
export interface Traits {
  /** Of the clause alone. */
  readonly own: readonly string[];
  /** With those of its neighbours and its sentence. */
  readonly all: readonly string[];
}

interface Bare {
  readonly own: string[];
  readonly concepts: ReadonlySet<Concept>;
}

const NAME = /^\p{Lu}/u;

/** Whether a language writes its words apart. */
export function isSpaced(language: string): boolean {
  return language !== 'zh' && language !== 'ja';
}

/** `rule`: what the grammar's rules found there. */
export function traitsOf(
  text: string,
  masked: string,
  clauses: readonly Clause[],
  words: readonly Word[],
  language: string,
  rules: readonly (Direction['kind'] | undefined)[],
  setting: Setting,
): Traits[] {
  const bare = clauses.map((clause) => bareTraits(text, masked, clause, words, language));
  const opening = (words.slice(0, OPENING) ?? []).flatMap((word) => word.concepts);
  const all = new Set(bare.flatMap(({ concepts }) => [...concepts]));
  const question = /[?？][^\p{L}\p{N}]*$/u.test(masked);
  return bare.map(({ own, concepts }, at) => {
    const traits = [
      ...own,
      ...opening.map((concept) => `o:${concept}`),
      `j:${clauses[at]?.joint}`,
      `j:${clauses[at]?.joint}>${clauses[at + 1]?.joint}`,
    ];
    for (const concept of all) if (!concepts.has(concept)) traits.push(`s:${concept}`);
    for (const concept of bare[at - 1]?.concepts ?? ['edge']) traits.push(`p:${concept}`);
    for (const concept of bare[at + 1]?.concepts ?? ['edge']) traits.push(`n:${concept}`);
    const rule = rules[at];
    traits.push(rule ? 'rule' : 'no rule', `rule:${rule}`);
    if (!rule && rules.some((one) => one !== undefined)) traits.push('rule beside');
    traits.push(`in:${setting.prefix}`);
    if (setting.afterDirection)
      traits.push('after', `after:${clauses[at]?.joint === 'start'}`, `after:${setting.prefix}`);
    if (question) traits.push('question');
    if (clauses.length === 1) traits.push('alone');
    return { own, all: traits };
  });
}

/** How many words at the beginning of a sentence tell who speaks to whom. */
const OPENING = 3;
const ACTS = new Set<Concept>(['press', 'open', 'drag', 'see', 'adjust', 'export', 'confirm', 'undo', 'buy']);

function bareTraits(text: string, masked: string, clause: Clause, words: readonly Word[], language: string): Bare {
  const spaced = isSpaced(language);
  const inside = words.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const concepts = new Set<Concept>();
  const traits = new Set<string>(['bias']);
  let before: readonly string[] = ['^'];
  for (const [at, word] of inside.entries()) {
    const quoted = masked.charAt(word.start) === QUOTED;
    if (quoted) for (const concept of word.concepts) traits.add(`q:${concept}`);
    else for (const concept of word.concepts) concepts.add(concept);
    const classes: string[] = quoted ? ['quoted'] : [...word.concepts];
    if (!quoted && spaced && at > 0 && NAME.test(text.slice(word.start, word.end))) classes.push('name');
    if (classes.length > 0 || at === 0) {
      const now = classes.length > 0 ? classes : ['?'];
      for (const a of before) for (const b of now) traits.add(`b:${a}>${b}`);
      if (classes.length > 0) before = classes;
    }
    if (spaced && !quoted)
      for (const concept of word.concepts)
        if (ACTS.has(concept)) traits.add(`v:${language}:${concept}:${word.text.slice(-2)}`);
    if (!quoted) wordTraits(word, inside[at + 1], inside[at + 2], at, spaced, traits);
  }
  const present = [...concepts].sort();
  for (const [at, a] of present.entries()) {
    traits.add(`c:${a}`);
    for (const b of present.slice(at + 1)) traits.add(`c:${a}+${b}`);
  }
  const slice = masked.slice(clause.start, clause.end);
  if (slice.includes(QUOTED)) traits.add('quoted');
  if (slice.includes(LINK)) traits.add('link');
  if (slice.includes(CODE)) traits.add('code');
  if (/\s?[>→›»]\s?\p{L}/u.test(slice)) traits.add('path');
  if (/\d/u.test(slice)) traits.add('digit');
  if (/\*\*|\*\p{L}/u.test(text.slice(clause.start, clause.end))) traits.add('bold');
  traits.add(`length:${Math.min(6, Math.ceil(inside.length / (spaced ? 3 : 5)))}`);
  if (present.length === 0) traits.add('no concept');
  return { own: [...traits], concepts };
}

const STEM = 7;

function wordTraits(
  word: Word,
  next: Word | undefined,
  third: Word | undefined,
  at: number,
  spaced: boolean,
  traits: Set<string>,
): void {
  if (!/[\p{L}\p{N}]/u.test(word.text)) return;
  const stem = word.text.slice(0, STEM);
  traits.add(`w:${stem}`);
  if (at === 0) traits.add(`f:${stem}`);
  if (next) traits.add(`w:${stem} ${next.text.slice(0, STEM)}`);
  else traits.add(`l:${stem}`);
  if (!spaced && next && third) traits.add(`w:${stem} ${next.text.slice(0, STEM)} ${third.text}`);
}
