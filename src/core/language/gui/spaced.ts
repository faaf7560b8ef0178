import type { Cut, Direction, Findings } from './direction.ts';
import { speaksOfEditor } from './evidence.ts';
import { CODE, PICTURE } from './mask.ts';
import type { Patterns } from './pattern.ts';
import type { Topic } from './talk.ts';

/** A place where a clause may begin. */
interface Candidate {
  readonly at: number;
  readonly jointStart: number;
  readonly joint: 'start' | 'strong' | 'colon' | 'and' | 'comma';
}

interface Role {
  readonly candidate: Candidate;
  readonly is: 'direction' | 'weak' | 'outcome' | 'content' | 'adverbial';
  readonly kind?: Direction['kind'];
  readonly verbStart: number;
  /** Joints before this offset are inside the verb: "drag and drop". */
  readonly verbEnd: number;
}

/**
 * Finds directions in a sentence of a language that writes its words apart, if it has the language's trigger. `masked`
 * as `mask` makes it of `text`.
 */
export function findInSpaced(text: string, masked: string, patterns: Patterns): Findings {
  const directions: Direction[] = [];
  const cuts: Cut[] = [];
  const outer = withoutBrackets(text, masked, patterns, directions, cuts);
  const roles = rolesOf(text, outer, patterns);
  const body = runsOf(roles, outer.length);
  for (const run of body) {
    cuts.push(run.cut);
    for (const [index, role] of run.roles.entries()) {
      if (role.kind === undefined) continue;
      const end = run.roles[index + 1]?.candidate.jointStart ?? run.end;
      directions.push(
        direction(role.kind, text.slice(role.candidate.at, end), role.verbStart - role.candidate.at, patterns),
      );
    }
  }
  cutTails(text, outer, patterns, directions, cuts);
  const follows = directions.length === 0 && roles.every(({ is }) => is !== 'content') && roles[0]?.is !== 'adverbial';
  return { directions, cuts, follows };
}

/** `lead`: how much of the text stands before the verb; it tells what the direction is for: "to change it, open …". */
function direction(kind: Direction['kind'], text: string, lead: number, patterns: Patterns): Direction {
  const found = new Set<Topic>();
  for (const [topic, pattern] of patterns.topics) if (pattern.test(text)) found.add(topic);
  return { kind, text: text.slice(lead).trim(), topics: found, opens: kind === 'press' && patterns.opens.test(text) };
}

const BRACKETS = /\s*[(（]([^()（）]*)[)）]/gu;

/** Cuts brackets that hold nothing but a direction; all brackets are opaque to the clause around them. */
function withoutBrackets(
  text: string,
  masked: string,
  patterns: Patterns,
  directions: Direction[],
  cuts: Cut[],
): string {
  return masked.replace(BRACKETS, (whole: string, inner: string, offset: number) => {
    const start = offset + whole.length - 1 - inner.length;
    const inside = rolesOf(text.slice(start, start + inner.length), inner, patterns);
    if (inside.some(({ is }) => is === 'direction') && inside.every(({ is }) => is !== 'content')) {
      cuts.push({ start: offset, end: offset + whole.length });
      for (const role of inside) {
        if (role.kind === undefined) continue;
        const written = text.slice(start + role.candidate.at, start + inner.length);
        directions.push(direction(role.kind, written, role.verbStart - role.candidate.at, patterns));
      }
    }
    return CODE.repeat(whole.length);
  });
}

const SENTENCE_END = new RegExp(`^(?:[.!?…]+["”’)]*|\\s*${PICTURE}+)`, 'u');

function candidatesOf(masked: string, { joint }: Patterns): Candidate[] {
  const candidates: Candidate[] = [{ at: 0, jointStart: 0, joint: 'start' }];
  for (const match of masked.matchAll(joint)) {
    const { strong, colon, and } = match.groups ?? {};
    const kind = strong !== undefined ? 'strong' : colon !== undefined ? 'colon' : and !== undefined ? 'and' : 'comma';
    const marks = SENTENCE_END.exec(match[0])?.[0].length ?? 0;
    candidates.push({ at: match.index + match[0].length, jointStart: match.index + marks, joint: kind });
  }
  return candidates;
}

function rolesOf(text: string, masked: string, patterns: Patterns): Role[] {
  const roles: Role[] = [];
  const candidates = candidatesOf(masked, patterns);
  let absorbed = 0;
  for (const [index, candidate] of candidates.entries()) {
    if (index > 0 && candidate.at <= absorbed) continue;
    const role = roleOf(candidate, candidates.slice(index + 1), text, masked, patterns);
    absorbed = Math.max(absorbed, role.verbStart, role.verbEnd - 1);
    roles.push(role);
  }
  return roles;
}

function roleOf(
  candidate: Candidate,
  later: readonly Candidate[],
  text: string,
  masked: string,
  patterns: Patterns,
): Role {
  const verbStart = matchEnd(patterns.head, masked, candidate.at) ?? candidate.at;
  const clauseEnd = (from: number) =>
    later.find(({ jointStart, joint }) => jointStart >= from && joint !== 'comma')?.jointStart ?? masked.length;
  let weak = false;
  for (const [kind, pattern] of patterns.verbs) {
    const end = matchEnd(pattern, masked, verbStart);
    if (end === undefined) continue;
    const reachEnd = Math.min(clauseEnd(end), end + LONGEST_REACH);
    const reach = { raw: text.slice(end, reachEnd), masked: masked.slice(end, reachEnd) };
    const verb = {
      kind,
      text: masked.slice(verbStart, end),
      lead: masked.slice(candidate.at, verbStart),
    };
    if (speaksOfEditor(verb, reach, patterns)) return { candidate, is: 'direction', kind, verbStart, verbEnd: end };
    weak ||= kind === 'weak' || kind === 'adjust';
  }
  for (const statement of patterns.statements) {
    if (matchEnd(statement, masked, candidate.at) !== undefined) {
      return { candidate, is: 'direction', kind: 'statement', verbStart: candidate.at, verbEnd: candidate.at };
    }
  }
  const is = (role: Role['is']): Role => ({ candidate, is: role, verbStart: candidate.at, verbEnd: candidate.at });
  if (matchEnd(patterns.outcome, masked, candidate.at) !== undefined) return is('outcome');
  if (weak) return { candidate, is: 'weak', kind: 'weak', verbStart, verbEnd: verbStart };
  return is(beginsContent(candidate, masked, patterns) ? 'content' : 'adverbial');
}

/** A clause with a subject of its own; behind a mere comma only a pronoun is sure to be one. */
function beginsContent({ at, joint }: Candidate, masked: string, { subject }: Patterns): boolean {
  if (joint === 'start' || joint === 'strong' || joint === 'colon') return true;
  const end = matchEnd(subject, masked, at);
  if (end === undefined) return false;
  if (joint === 'comma') return FIRM_SUBJECT.test(masked.slice(at, end));
  return true;
}

/** How far behind a verb its object is looked for. */
const LONGEST_REACH = 160;

const FIRM_SUBJECT = /^(?:i|i'.+|we|we'.+|it's|there|yo|eu|je|ich|я|мы)$/iu;

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

interface Run {
  readonly roles: readonly Role[];
  readonly cut: Cut;
  readonly end: number;
}

/** Directions with the clauses that belong to them: weak ones around them, outcomes and adverbials behind them. */
function runsOf(roles: readonly Role[], length: number): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < roles.length; i += 1) {
    if (roles[i]?.is !== 'direction') continue;
    let first = i;
    while (roles[first - 1]?.is === 'weak') first -= 1;
    let last = i;
    while (last + 1 < roles.length && roles[last + 1]?.is !== 'content') last += 1;
    const opening = roles[first]?.candidate;
    const closing = roles[last + 1]?.candidate;
    const end = closing?.jointStart ?? length;
    const start = opening?.jointStart ?? 0;
    const cut = { start, end: start === 0 && closing ? closing.at : end };
    runs.push({ roles: roles.slice(first, last + 1), cut, end });
    i = last;
  }
  return runs;
}

function cutTails(text: string, masked: string, patterns: Patterns, directions: Direction[], cuts: Cut[]): void {
  for (const tail of patterns.tails) {
    const [start, end] = tail.exec(masked)?.indices?.[1] ?? [];
    if (start === undefined || end === undefined) continue;
    if (cuts.some((cut) => start < cut.end && end > cut.start)) continue;
    cuts.push({ start, end });
    directions.push(direction('tail', text.slice(start, end), 0, patterns));
  }
}
