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
  const opening = words.slice(0, OPENING).flatMap((word) => word.concepts.map((concept) => `o:${concept}`));
  const all = new Set(bare.flatMap(({ concepts }) => [...concepts]));
  const scene = [...opening, ...settingTraits(setting), ...(clauses.length === 1 ? ['alone'] : [])];
  if (/[?？][^\p{L}\p{N}]*$/u.test(masked)) scene.push('question');
  return bare.map(({ own, concepts }, at) => {
    const joint = clauses[at]?.joint;
    const traits = [...own, ...scene, `j:${joint}`, `j:${joint}>${clauses[at + 1]?.joint}`, ...ruleTraits(rules, at)];
    for (const concept of all) if (!concepts.has(concept)) traits.push(`s:${concept}`);
    for (const concept of bare[at - 1]?.concepts ?? ['edge']) traits.push(`p:${concept}`);
    for (const concept of bare[at + 1]?.concepts ?? ['edge']) traits.push(`n:${concept}`);
    if (setting.afterDirection) traits.push(`after:${joint === 'start'}`);
    return { own, all: traits };
  });
}

function settingTraits({ prefix, afterDirection }: Setting): string[] {
  return [`in:${prefix}`, ...(afterDirection ? ['after', `after:${prefix}`] : [])];
}

function ruleTraits(rules: readonly (Direction['kind'] | undefined)[], at: number): string[] {
  const rule = rules[at];
  if (rule) return ['rule', `rule:${rule}`];
  return rules.some((one) => one !== undefined) ? ['no rule', 'rule beside'] : ['no rule'];
}

/** How many words at the beginning of a sentence tell who speaks to whom. */
const OPENING = 3;
const ACTS = new Set<Concept>(['press', 'open', 'drag', 'see', 'adjust', 'export', 'confirm', 'undo', 'buy']);

function bareTraits(text: string, masked: string, clause: Clause, words: readonly Word[], language: string): Bare {
  const inside = words.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const concepts = new Set<Concept>();
  const traits = new Set<string>(['bias']);
  let before: readonly string[] = ['^'];
  for (const [at, word] of inside.entries()) {
    const quoted = masked.charAt(word.start) === QUOTED;
    const classes = quoted ? ['quoted'] : classesOf(word, text, isSpaced(language) && at > 0);
    followTraits(before, at === 0 && classes.length === 0 ? ['?'] : classes, traits);
    if (classes.length > 0) before = classes;
    if (quoted) for (const concept of word.concepts) traits.add(`q:${concept}`);
    else {
      for (const concept of word.concepts) concepts.add(concept);
      wordTraits(word, inside[at + 1], inside[at + 2], at, language, traits);
    }
  }
  if (!isSpaced(language)) letterTraits(masked.slice(clause.start, clause.end), traits);
  pairTraits([...concepts].sort(), traits);
  markTraits(masked.slice(clause.start, clause.end), text.slice(clause.start, clause.end), traits);
  traits.add(`length:${Math.min(6, Math.ceil(inside.length / (isSpaced(language) ? 3 : 5)))}`);
  return { own: [...traits], concepts };
}

function followTraits(before: readonly string[], classes: readonly string[], traits: Set<string>): void {
  for (const a of before) for (const b of classes) traits.add(`b:${a}>${b}`);
}

function classesOf(word: Word, text: string, mayBeName: boolean): readonly string[] {
  return mayBeName && NAME.test(text.slice(word.start, word.end)) ? [...word.concepts, 'name'] : word.concepts;
}

function pairTraits(present: readonly Concept[], traits: Set<string>): void {
  if (present.length === 0) traits.add('no concept');
  for (const [at, a] of present.entries()) {
    traits.add(`c:${a}`);
    for (const b of present.slice(at + 1)) traits.add(`c:${a}+${b}`);
  }
}

const MARKS: ReadonlyArray<readonly [trait: string, mark: RegExp]> = [
  ['quoted', new RegExp(QUOTED, 'u')],
  ['link', new RegExp(LINK, 'u')],
  ['code', new RegExp(CODE, 'u')],
  ['path', /\s?[>→›»]\s?\p{L}/u],
  ['digit', /\d/u],
];

function markTraits(masked: string, text: string, traits: Set<string>): void {
  for (const [trait, mark] of MARKS) if (mark.test(masked)) traits.add(trait);
  if (/\*\*|\*\p{L}/u.test(text)) traits.add('bold');
}

/** Where words are not written apart, each two letters in a row tell something. */
function letterTraits(clause: string, traits: Set<string>): void {
  for (const [run] of clause.matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}/gu)) {
    for (let at = 0; at + 2 <= run.length; at += 1) traits.add(`g:${run.slice(at, at + 2)}`);
  }
}

const STEM = 7;

function wordTraits(
  word: Word,
  next: Word | undefined,
  third: Word | undefined,
  at: number,
  language: string,
  traits: Set<string>,
): void {
  if (!/[\p{L}\p{N}]/u.test(word.text)) return;
  const stem = word.text.slice(0, STEM);
  traits.add(`w:${stem}`);
  if (at === 0) traits.add(`f:${stem}`);
  if (next) traits.add(`w:${stem} ${next.text.slice(0, STEM)}`);
  else traits.add(`l:${stem}`);
  if (isSpaced(language)) {
    for (const concept of word.concepts)
      if (ACTS.has(concept)) traits.add(`v:${language}:${concept}:${word.text.slice(-2)}`);
  } else if (next && third) traits.add(`w:${stem} ${next.text.slice(0, STEM)} ${third.text}`);
}
