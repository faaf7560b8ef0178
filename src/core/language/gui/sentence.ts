import { isCaption } from './captions.ts';
import { type Link, marginals } from './chain.ts';
import type { Clause, Joint } from './clauses.ts';
import type { Cut, Direction } from './direction.ts';
import { PICTURE } from './mask.ts';
import { type Reading, readClauses } from './reading.ts';
import { groundsIn } from './rules.ts';
import { withoutCuts } from './tidy.ts';
import type { Setting } from './traits.ts';
import type { Models } from './weights/weights.ts';

/** A sentence of the agent, read. */
export interface Sentence {
  /** What the person sees of it; empty if it said nothing but directions. */
  readonly kept: string;
  readonly directions: readonly Direction[];
  /** Says nothing by itself beside a direction: "Choose MP4.", "It will download automatically." */
  readonly follows: boolean;
}

/** Longer sentences than this are never directions. UTF-16 units. */
const LONGEST = 2_000;

/** How sure it must be that a clause is a direction: content that is lost is worse than a direction that stays. */
const SURE = 0.8;
/** Where the grammar says so, too. */
const SURE_BY_RULE = 0.6;

/** Reads one sentence, or a bracketed or emphasised group of them. */
export function readSentence(text: string, setting: Setting, models: Models): Sentence {
  if (text.length > LONGEST) return { kept: text, directions: [], follows: false };
  const first = readOnce(text, setting, models);
  const directions = [...first.directions];
  let { kept } = first;
  for (let rest = MOST_ROUNDS; rest > 0 && kept !== '' && kept !== text; rest -= 1) {
    const again = readOnce(kept, { ...setting, afterDirection: false }, models);
    if (again.directions.length === 0) break;
    directions.push(...again.directions);
    kept = again.kept;
  }
  return { kept, directions, follows: directions.length === 0 && first.follows };
}

/** What is left is read again by itself, so that nothing remains to be found in a translation. */
const MOST_ROUNDS = 4;

function readOnce(text: string, setting: Setting, models: Models): Sentence {
  const reading = readClauses(text, setting);
  if (!reading) return { kept: text, directions: [], follows: false };
  let runs = runsIn(reading.chain, reading, models);
  if (runs.length === 0 && setting.afterDirection) runs = runsIn(reading.chain.map(withoutSetting), reading, models);
  if (runs.length === 0) return { kept: text, directions: [], follows: reading.findings.follows };
  const cuts = runs.map((run) => cutOf(run, reading.clauses, text, reading.masked));
  const kept = withoutCuts(text, cuts, groundsIn(reading.masked));
  const directions = runs.flatMap((run) => directionsOf(run, reading, text));
  return { kept: kept !== '' && isCaption(kept) ? '' : kept, directions, follows: false };
}

function runsIn(chain: readonly Link[], { rules }: Reading, models: Models): Run[] {
  return runsOf(marginals(chain, models.clauses).map((chance, at) => chance > (rules[at] ? SURE_BY_RULE : SURE)));
}

/** As if nothing had been taken out before it: so it stands in the translation. */
function withoutSetting(link: Link): Link {
  return { ...link, traits: link.traits.filter((trait) => !trait.startsWith('after')) };
}

/** Clauses in a row that are directions, by their places. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

export function runsOf(cut: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < cut.length; first += 1) {
    if (!cut[first]) continue;
    let last = first;
    while (cut[last + 1]) last += 1;
    runs.push({ first, last });
    first = last;
  }
  return runs;
}

/** A run with the joint before it; at the beginning with the one behind it; in the middle a conjunction stays. */
function cutOf({ first, last }: Run, clauses: readonly Clause[], text: string, masked: string): Cut {
  const opening = clauses[first];
  const next = clauses[last + 1];
  if (!opening) return { start: 0, end: 0 };
  const start = opening.jointStart + (ENDING.exec(masked.slice(opening.jointStart, opening.start))?.[0].length ?? 0);
  if (!next)
    return first === 0 ? { start: 0, end: text.length } : { start, end: text.replace(/[*_~]+\s*$/u, '').length };
  if (first === 0) return { start: 0, end: next.start };
  const conjunction = opening.joint === 'comma' && /\p{L}/u.test(text.slice(opening.jointStart, opening.start));
  if (conjunction && next.joint === 'comma') return { start: opening.start, end: next.start };
  return { start, end: next.jointStart };
}

/** Marks and pictures that end what stands before them. */
const ENDING = new RegExp(`^(?:[.!?…。！？]+["”’)]*|\\s*[)）〕]|\\s*${PICTURE}+)+`, 'u');

/** What a run directs to, step by step. */
export function directionsOf(run: Run, reading: Reading, text: string): Direction[] {
  return stepsOf(run, reading).flatMap((step) => directionsIn(step, reading, text));
}

/** What a reader is told to do; each begins a step of its own: "Hit Apply, and use the Download button". */
const ACT = /^c:(?:press|open|drag|see|adjust|export|confirm|undo|buy)$/u;
const JOINED: ReadonlySet<Joint> = new Set(['strong', 'colon', 'comma', 'and', 'open', 'close']);

function stepsOf({ first, last }: Run, { clauses, own }: Reading): Run[] {
  const acts = (at: number) => own[at]?.some((trait) => ACT.test(trait)) === true;
  const steps: Run[] = [];
  let begin = first;
  let acting = acts(first);
  for (let at = first + 1; at <= last; at += 1) {
    const joint = clauses[at]?.joint;
    if (!acts(at)) continue;
    if (acting && joint !== undefined && JOINED.has(joint)) {
      steps.push({ first: begin, last: at - 1 });
      begin = at;
    }
    acting = true;
  }
  return [...steps, { first: begin, last }];
}

/** What the rules found in a step; where they found nothing, the step itself. */
function directionsIn({ first, last }: Run, reading: Reading, text: string): Direction[] {
  const start = reading.clauses[first]?.start ?? 0;
  const written = text.slice(start, reading.clauses[last]?.end ?? start).trim();
  const byRule = reading.findings.directions.filter((one) => written.includes(one.text) || one.text.includes(written));
  const traits = [...new Set(reading.own.slice(first, last + 1).flat())];
  if (byRule.length > 0) return byRule.map((one) => ({ ...one, traits }));
  return [{ kind: kindOf(traits), text: written, topics: new Set(), opens: false, traits }];
}

function kindOf(traits: readonly string[]): Direction['kind'] {
  if (traits.includes('c:drag')) return 'drag';
  return traits.includes('c:press') ? 'press' : 'statement';
}
