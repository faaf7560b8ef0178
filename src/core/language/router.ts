import {
  classify,
  INTENTS,
  likeliest,
  type PlainIntent,
  type Probabilities,
  type Weights,
} from './routing/classifier.ts';
import { featuresOf } from './routing/features.ts';
import { likelihoodOf, splitsOf } from './routing/splits.ts';
import { stretchOf, type Utterance, utteranceOf } from './routing/utterance.ts';
import { learntWeights } from './routing/weights.ts';

/** What a typed text asks for. `message`: it goes to the agent, which costs. `ask`: two readings, neither likelier. */
export type Intent = PlainIntent | 'ask';

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

/** Tells what a typed text is (protocol, "The router's table"), so that a video *about* exports stays a message. */
export function route(text: string): Route {
  return routeBy(learntWeights(), text);
}

/** {@link route} by given weights. */
export function routeBy(weights: Weights, text: string): Route {
  const trimmed = text.trim();
  const read = withoutOuterQuotes(trimmed);
  if (read.length > LONGEST_READ) return routeOfBrief(weights, trimmed, read);
  const utterance = utteranceOf(read);
  const { contentEnd, wishes } = wishesOf(weights, utterance);
  const [first, ...others] = wishes;
  if (!first || utterance.units.length === 0) return plainly('message', trimmed);
  if (others.length === 0) return plainRoute(first, trimmed);
  // Nothing to wait for: what is at hand is to be used.
  const intent = likeliest(first) === 'upload' ? 'message' : likeliest(first);
  const then = afterwardsOf(others, intent);
  const message = intent === 'message' && then.length > 0 ? cutAt(read, contentEnd) : trimmed;
  return { intent, then, message };
}

/** Readings that close are told from one another by asking, where nothing else tells and the wrong one loses a wish. */
const TOO_CLOSE = { 'message export': 0.04, 'credits state': 0.2 };

function plainRoute(probabilities: Probabilities, message: string): Route {
  const intent = likeliest(probabilities);
  const [second] = INTENTS.filter((other) => other !== intent).sort((a, b) => probabilities[b] - probabilities[a]);
  const isOpen = (a: PlainIntent, b: PlainIntent, distance: number) =>
    ((intent === a && second === b) || (intent === b && second === a)) &&
    Math.abs(probabilities[a] - probabilities[b]) < distance;
  if (isOpen('message', 'export', TOO_CLOSE['message export'])) {
    return { ...plainly('ask', message), between: ['export', 'message'] };
  }
  if (isOpen('credits', 'state', TOO_CLOSE['credits state']) && probabilities.credits + probabilities.state > 0.85) {
    return { ...plainly('ask', message), between: ['credits', 'state'] };
  }
  return plainly(intent, message);
}

function plainly(intent: Intent, message: string): Route {
  const then: Afterwards[] = [];
  return { intent, then, message };
}

interface Wishes {
  /** Where the words of the first wish end, UTF-16 offset. */
  readonly contentEnd: number;
  readonly wishes: readonly Probabilities[];
}

/** Takes a text apart where a second wish begins, and its rest where a third one does. */
function wishesOf(weights: Weights, utterance: Utterance, depth = 0): Wishes {
  const splits = depth > 2 ? [] : splitsOf(utterance, weights);
  const split = splits.find((one) => likelihoodOf(one, weights) > 0.5);
  if (!split) return { contentEnd: 0, wishes: [classify(weights, featuresOf(utterance))] };
  const rest = wishesOf(weights, stretchOf(utterance, split.tailStart, Number.POSITIVE_INFINITY), depth + 1);
  return { contentEnd: split.headEnd, wishes: [split.head, ...rest.wishes] };
}

function afterwardsOf(wishes: readonly Probabilities[], first: PlainIntent): Afterwards[] {
  const kinds = wishes.map((wish) =>
    (['export', 'state', 'credits'] as const).reduce((best, kind) => (wish[kind] > wish[best] ? kind : best)),
  );
  return [...new Set(kinds)].filter((kind) => kind !== first);
}

/** A long text is a message whatever it says; its last sentence may be a command. */
function routeOfBrief(weights: Weights, text: string, read: string): Route {
  const whole = plainly('message', text);
  const from = lastSentences(read);
  const end = utteranceOf(read.slice(from));
  const { contentEnd, wishes } = wishesOf(weights, end);
  const [first, ...others] = wishes;
  if (!first || end.tokens.every(({ kind }) => kind !== 'word')) return whole;
  const isCommand = likeliest(first) !== 'message' && likeliest(first) !== 'upload';
  const then = afterwardsOf(isCommand ? wishes : others, 'message');
  if (then.length === 0) return whole;
  return { intent: 'message', then, message: cutAt(read, from + (isCommand ? 0 : contentEnd)) };
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
