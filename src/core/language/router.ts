import { clausesOf } from './routing/clauses.ts';
import { type Decision, decide } from './routing/decision.ts';
import { lexiconsFor } from './routing/languages.ts';
import { type Token, tokenize } from './routing/lexicon.ts';
import { unitsOf } from './routing/units.ts';

/** What a typed text asks for. `message`: it goes to the agent, which costs. `ask`: two readings, neither likelier. */
export type Intent = 'message' | 'export' | 'credits' | 'state' | 'upload' | 'ask';

/** What can follow a message once the agent is done with it. */
export type Afterwards = 'export' | 'state' | 'credits';

export interface Route {
  readonly intent: Intent;
  /** What else was wanted, in the order in which it was said. */
  readonly then: readonly Afterwards[];
  /** The text for the agent: without the commands that `then` lists. */
  readonly message: string;
  /** The two readings of `ask`. */
  readonly between?: readonly [Intent, Intent];
}

/** Longer texts are briefs and scripts: only their end is searched for a command. UTF-16 units. */
const LONGEST_READ = 400;
const TAIL = 160;

/**
 * Tells what a typed text is (protocol, "The router's table"): a command only where every word of a clause serves it,
 * so that a video *about* exports, end credits or a balance beam stays a message for the agent.
 */
export function route(text: string): Route {
  const trimmed = text.trim();
  const read = withoutOuterQuotes(trimmed);
  const from = read.length > LONGEST_READ ? lastSentences(read) : 0;
  const decision = decide(clausesOf(bestReading(read.slice(from))), from > 0);
  return routeOf(decision, trimmed, read, from);
}

function routeOf(decision: Decision, text: string, read: string, from: number): Route {
  const { intent, afterwards: then, between, contentEnd } = decision;
  const message = contentEnd === undefined ? text : cutAt(read, from + contentEnd);
  return { intent, then, message, ...(between && { between }) };
}

/** Reads the text by the lexicon that knows most of its words. */
function bestReading(text: string): Token[] {
  const units = unitsOf(text);
  let best: Token[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of lexiconsFor(text)) {
    const tokens = tokenize(units, candidate);
    const unsure = tokens.filter(({ kind, classes, guessed }) => kind === 'word' && (guessed || classes.size === 0));
    if (unsure.length < fewest) {
      best = tokens;
      fewest = unsure.length;
    }
    if (fewest === 0) break;
  }
  return best;
}

/** Where the last whole sentences of a long text begin; its length if there is no sentence end near. */
function lastSentences(text: string): number {
  const start = text.length - TAIL;
  const end = /[.!?。！？\n]/u.exec(text.slice(start));
  return end ? start + end.index : text.length;
}

/** The text up to an offset, with the marks that close its last sentence or bracket. */
function cutAt(text: string, end: number): string {
  const closing = /^[)\]）】」』”"'*_!?.。！？]*/u.exec(text.slice(end));
  return text.slice(0, end + (closing?.[0].length ?? 0)).trim();
}

const OUTER_QUOTES = /^(?:"([^"]*)"|“([^“”]*)”|「([^「」]*)」|'([^']*)'|`([^`]*)`)$/u;

function withoutOuterQuotes(text: string): string {
  const match = OUTER_QUOTES.exec(text);
  return match?.slice(1).find((inner) => inner !== undefined) ?? text;
}
