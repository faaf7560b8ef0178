import type { Word } from './lexicon/concepts-of.ts';
import { CODE, LINK, PICTURE, QUOTED } from './mask.ts';

/** What stands between a clause and the one before it. */
export type Joint = 'start' | 'strong' | 'colon' | 'comma' | 'and' | 'word' | 'place' | 'open' | 'close';

/** A stretch of a sentence that is kept or cut as one. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Where the mark or word begins that joins it to the clause before. */
  readonly jointStart: number;
  readonly joint: Joint;
}

interface Boundary {
  readonly from: number;
  readonly to: number;
  readonly joint: Joint;
}

const MARKS = new RegExp(
  [
    '(?<open>\\s*[(（〔])',
    '(?<close>[)）〕]\\s*[,，]?\\s*)',
    `(?<strong>\\s*[;；]\\s*|\\s*${PICTURE}+\\s*|\\s+[—–-]{1,2}\\s+|—+|[。！？]+[”’」』]*\\s*|[.!?…]+["”’)${QUOTED}]*\\s+|\\s[→]\\s)`,
    '(?<colon>：\\s*|:\\s+)',
    '(?<comma>[，]\\s*|(?<![一二三四五六七八九十])、|,\\s+)',
  ].join('|'),
  'gu',
);

/** Words that join clauses and go when one of the two goes. */
const AND =
  /^(?:and|but|so|then|or|yet|y|e|o|u|pero|mas|ou|et|mais|und|aber|oder|и|а|но|или|luego|depois|puis|dann|затем)$/u;
/** Words that belong to the clause which they open. */
const OPENING =
  /^(?:where|which|that|while|because|unless|if|when|whenever|once|by|via|using|until|though|although|whose|where|so|si|cuando|que|donde|mientras|porque|aunque|pulsando|haciendo|mediante|usando|se|quando|enquanto|embora|clicando|através|onde|qui|dont|où|lorsque|tandis|car|pour|afin|wenn|falls|indem|sobald|während|weil|damit|um|которые|который|которую|которая|которое|если|когда|чтобы|пока|хотя|где)$/u;
const PREPOSITION =
  /^(?:in|on|from|under|through|with|at|inside|within|beneath|below|above|near|en|desde|con|bajo|sobre|em|no|na|nos|nas|pelo|pela|com|sob|dans|sur|depuis|avec|sous|im|auf|über|unter|mit|aus|am|в|во|на|через|с|под|из)$/u;
const SURFACE = new Set(['button', 'control', 'panel', 'player', 'store', 'account', 'screen']);
/** How many words after a preposition a part of the surface may come. */
const REACH = 5;

/** The clauses of a sentence, cut finer than grammar would: what belongs together is decided later. */
export function clausesOf(masked: string, words: readonly Word[], spaced: boolean, extra: readonly number[]): Clause[] {
  const boundaries: Boundary[] = [...masked.matchAll(MARKS)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    joint: jointOf(match.groups ?? {}),
  }));
  if (spaced) boundaries.push(...wordBoundaries(words, masked));
  for (const at of extra) boundaries.push({ from: at, to: at, joint: 'place' });
  boundaries.sort((a, b) => a.from - b.from || b.to - a.to);
  const clauses: Clause[] = [];
  let open: Boundary = { from: 0, to: 0, joint: 'start' };
  for (const boundary of [...boundaries, { from: masked.length, to: masked.length, joint: 'start' as const }]) {
    if (boundary.from < open.to) continue;
    if (!hasWords(masked, open.to, boundary.from)) {
      open = merged(open, boundary);
      continue;
    }
    clauses.push({ start: open.to, end: boundary.from, jointStart: open.from, joint: open.joint });
    open = boundary;
  }
  return clauses;
}

function jointOf(groups: Record<string, string | undefined>): Joint {
  if (groups.open !== undefined) return 'open';
  if (groups.close !== undefined) return 'close';
  if (groups.strong !== undefined) return 'strong';
  return groups.colon !== undefined ? 'colon' : 'comma';
}

const WEIGHT: Readonly<Record<Joint, number>> = {
  start: 9,
  open: 8,
  close: 7,
  strong: 6,
  colon: 5,
  comma: 4,
  and: 3,
  word: 2,
  place: 1,
};

/** Two joints with nothing between them: ", and". */
function merged(first: Boundary, second: Boundary): Boundary {
  const joint = WEIGHT[first.joint] >= WEIGHT[second.joint] ? first.joint : second.joint;
  return { from: first.from, to: Math.max(first.to, second.to), joint };
}

function hasWords(masked: string, from: number, to: number): boolean {
  return HOLDS.test(masked.slice(from, to));
}
const HOLDS = new RegExp(`[\\p{L}\\p{N}${QUOTED}${CODE}${LINK}]`, 'u');

function wordBoundaries(words: readonly Word[], masked: string): Boundary[] {
  const found: Boundary[] = [];
  for (const [at, { start, end, text }] of words.entries()) {
    if (at === 0 || masked.charAt(start) === QUOTED) continue;
    const from = words[at - 1]?.end ?? start;
    const gap = masked.slice(from, start);
    if (AND.test(text)) found.push({ from: start - leadingSpace(gap), to: end + 1, joint: 'and' });
    else if (OPENING.test(text)) found.push({ from: start - leadingSpace(gap), to: start, joint: 'word' });
    else if (PREPOSITION.test(text) && namesSurface(words, at, masked))
      found.push({ from: start - leadingSpace(gap), to: start, joint: 'place' });
  }
  return found;
}

function leadingSpace(gap: string): number {
  return gap.endsWith(' ') ? 1 : 0;
}

function namesSurface(words: readonly Word[], at: number, masked: string): boolean {
  const from = words[at]?.end ?? 0;
  for (let next = at + 1; next <= at + REACH; next += 1) {
    const word = words[next];
    if (!word || /[,;.!?()]/u.test(masked.slice(from, word.start))) return false;
    if (word.concepts.some((concept) => SURFACE.has(concept))) return true;
  }
  return false;
}
