import type { Token } from './lexicon.ts';

/** A stretch of a text that says one thing, and how it is tied to the stretch before it. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** `and` is weaker than `next`: it also joins mere nouns. `sentence`: a full stop or a new line stands before it. */
  readonly joint: 'none' | 'comma' | 'and' | 'next' | 'sentence';
  readonly question: boolean;
}

const SENTENCE_END = /^[.!?。！？;；…\n]/u;
const QUESTION = /[?？]/u;
const RANK = { none: 0, comma: 1, and: 2, next: 3, sentence: 4 } as const;

/** Splits tokens at punctuation and at words that join wishes. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let current: Token[] = [];
  let joint: Clause['joint'] = 'none';
  const close = (question: boolean) => {
    if (current.length > 0) {
      clauses.push({ tokens: current, joint, question });
      joint = 'none';
    }
    current = [];
  };
  const tie = (next: Clause['joint']) => {
    if (RANK[next] > RANK[joint]) joint = next;
  };
  for (const token of tokens) {
    const joins = tieOf(token);
    if (joins === undefined) current.push(token);
    else {
      close(token.kind === 'mark' && QUESTION.test(token.text));
      if (clauses.length > 0) tie(joins);
    }
  }
  close(false);
  return clauses;
}

function tieOf({ kind, text, classes }: Token): Clause['joint'] | undefined {
  if (kind === 'mark') return SENTENCE_END.test(text) ? 'sentence' : 'comma';
  if (classes.has('next')) return 'next';
  return classes.has('and') ? 'and' : undefined;
}
