import { classify, type Probabilities, type Weights } from './classifier.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { featuresOf } from './features.ts';
import type { Token } from './lexicon.ts';
import { stretchOf, type Utterance } from './utterance.ts';
import type { WordClass } from './word-classes.ts';

/** A place between two clauses where a second wish could begin, and what is known of both sides. */
export interface Split {
  /** Where the words before it end and the words behind it begin, UTF-16 offsets. */
  readonly headEnd: number;
  readonly tailStart: number;
  readonly head: Probabilities;
  readonly tail: Probabilities;
  readonly facts: readonly number[];
}

/** The end of a text is where commands stand: no more places than these are looked at, the last ones. */
const MOST_SPLITS = 8;

const JOINTS: readonly Clause['joint'][] = ['comma', 'and', 'next', 'sentence'];
/** Chinese ties wishes with a mere comma. */
const HAN = /^\p{Script=Han}/u;
const APPROVAL: readonly WordClass[] = ['praise', 'done', 'haste', 'filler', 'glue', 'i', 'it'];
const HEAD: readonly WordClass[] = ['edit', 'topic', 'indefinite', 'not', 'what', 'isIt', 'procedure', 'fails', 'past'];
const TAIL: readonly WordClass[] = ['it', 'me', 'export', 'give', 'credit', 'edit', 'part', 'topic'];

/** The places where an utterance could go over into a command, as the weights for plain intents see both sides. */
export function splitsOf(utterance: Utterance, weights: Weights): Split[] {
  const clauses = clausesOf(utterance.tokens);
  if (clauses.length < 2) return [];
  const first = Math.max(1, clauses.length - MOST_SPLITS);
  const reads = clauses.map(({ tokens }, at) =>
    at < first - 1 ? undefined : classifyBetween(utterance, weights, startOf(tokens), endOf(tokens)),
  );
  const whole = classify(weights, featuresOf(utterance));
  return clauses.slice(first).flatMap(({ tokens, joint }, index): Split[] => {
    const at = first + index;
    const before = clauses[at - 1]?.tokens ?? [];
    const headEnd = endOf(before);
    const tailStart = startOf(tokens);
    const tail = classifyBetween(utterance, weights, tailStart, Number.POSITIVE_INFINITY);
    const head = classifyBetween(utterance, weights, 0, headEnd);
    const near = [reads[at - 1], reads[at]];
    const facts = [
      ...[head, tail, whole, ...near].flatMap((one) => (one ? evidence(one) : [0, 0, 0])),
      Math.log(disagreement(head, tail) + 0.01) + 2,
      head.message * commandOf(tail),
      (reads[at - 1]?.message ?? 0) * commandOf(tail),
      commandOf(reads[at - 1] ?? head) * commandOf(tail),
      Number(joint === 'comma' && HAN.test(tokens[0]?.text ?? '')),
      ...JOINTS.map((one) => Number(joint === one)),
      ...HEAD.map((name) => Number(clauses.slice(0, at).some((clause) => has(clause.tokens, name)))),
      ...TAIL.map((name) => Number(clauses.slice(at).some((clause) => has(clause.tokens, name)))),
      Number(isApproval(before)),
      Number(clauses.slice(0, at).every((clause) => isApproval(clause.tokens))),
      Math.log2(1 + clauses.slice(0, at).reduce((sum, clause) => sum + clause.tokens.length, 0)) / 3,
      Math.log2(1 + clauses.slice(at).reduce((sum, clause) => sum + clause.tokens.length, 0)) / 3,
      Number(at === clauses.length - 1),
      1,
    ];
    return [{ headEnd, tailStart, head, tail, facts }];
  });
}

/** How likely a second wish begins at a split. */
export function likelihoodOf({ facts }: Split, { split }: Weights): number {
  return 1 / (1 + Math.exp(-facts.reduce((sum, fact, i) => sum + fact * (split[i] ?? 0), 0)));
}

function classifyBetween(utterance: Utterance, weights: Weights, start: number, end: number): Probabilities {
  return classify(weights, featuresOf(stretchOf(utterance, start, end)));
}

/** Log odds of words for the agent, of what can follow them, and of material to bring. */
function evidence({ message, upload }: Probabilities): number[] {
  return [message, 1 - message - upload, upload].map((one) => Math.log((one + 0.01) / (1.01 - one)) / 2);
}

/** How likely the two sides want different things. */
function disagreement(head: Probabilities, tail: Probabilities): number {
  return (['export', 'credits', 'state'] as const).reduce((sum, name) => sum + tail[name] * (1 - head[name]), 0);
}

/** How likely something is wanted that can follow words for the agent. */
function commandOf({ message, upload }: Probabilities): number {
  return 1 - message - upload;
}

function startOf(tokens: readonly Token[]): number {
  return tokens[0]?.start ?? 0;
}

function endOf(tokens: readonly Token[]): number {
  return tokens.at(-1)?.end ?? 0;
}

function has(tokens: readonly Token[], wordClass: WordClass): boolean {
  return tokens.some(({ classes }) => classes.has(wordClass));
}

/** "Perfect, thank you": asks for nothing. */
function isApproval(tokens: readonly Token[]): boolean {
  return tokens.every(({ classes, kind }) => kind !== 'word' || APPROVAL.some((name) => classes.has(name)));
}
