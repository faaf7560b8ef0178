import type { Topic, VerbKind } from './talk.ts';

/** A direction found in a text. */
export interface Direction {
  /** `statement`: a clause about the surface ("the Export button is at the top"); `tail`: "… from the Export tab". */
  readonly kind: VerbKind | 'statement' | 'tail';
  /** The direction as it was written, from its verb on. */
  readonly text: string;
  readonly topics: ReadonlySet<Topic>;
  /** Pressing it only brings something into view: a tab, a panel. */
  readonly opens: boolean;
  /** What its clauses are made of, as the models know it. */
  readonly traits?: readonly string[];
}

/** A stretch of a sentence that is taken out. */
export interface Cut {
  readonly start: number;
  readonly end: number;
}

/** What a language's reader found in one sentence. */
export interface Findings {
  readonly directions: readonly Direction[];
  readonly cuts: readonly Cut[];
  /** No direction by itself, but part of one if it stands beside one: "Choose MP4." */
  readonly follows: boolean;
}

export const NOTHING_FOUND: Findings = { directions: [], cuts: [], follows: false };
