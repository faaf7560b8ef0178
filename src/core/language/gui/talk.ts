/**
 * How one language with spaces gives directions for an editor. All members are regular expression sources, matched
 * without regard to case against masked text (see `mask.ts`).
 */
export interface Talk {
  readonly language: string;
  /** Words that may stand before the verb of a direction: "please", "you can", "just". */
  readonly lead: string;
  /** Words that open a dependent clause which goes with the direction: "if", "when", "to". */
  readonly dependent: string;
  /** Words that open a dependent clause which has content of its own: "since", "now that". */
  readonly grounds: string;
  readonly verbs: Readonly<Record<VerbKind, string>>;
  /** Parts of an editor's surface. */
  readonly places: string;
  /** Those of {@link places} that are hardly ever part of a picture; absent: all. */
  readonly firmPlaces?: string;
  /** What joins a verb to a place: "in", "from". */
  readonly into: string;
  /** Names that buttons bear. */
  readonly labels: string;
  /** Begins a clause with a subject of its own. */
  readonly subjects: string;
  /** "the file will download": what happens after the direction was followed. */
  readonly outcome: string;
  /** Joins clauses: "and", "but", "then". */
  readonly joints: string;
  /** Whole clauses in the passive or about the surface itself: "it can be changed in the panel". `SUBJECT` stands for any subject. */
  readonly statements: readonly string[];
  /** A tail that tells where or how, behind content that stays: group 1. */
  readonly tails: readonly string[];
  readonly topics: Readonly<Record<Topic, string>>;
}

/** What the verb of a direction does; each needs another kind of evidence that an editor is meant. */
export type VerbKind =
  /** click, tap, press: with a label or a part of the surface. */
  | 'press'
  /** open, go to: with a part of the surface. */
  | 'open'
  /** see, find, preview: *in* a part of the surface. */
  | 'look'
  /** drag: with an object. */
  | 'drag'
  /** adjust, change, use the sliders: in or with a part of the surface. */
  | 'adjust'
  /** download, export, save: from or with a part of the surface. */
  | 'take'
  /** choose, set, wait: a direction only beside another one. */
  | 'weak';

/** What a direction is about; decides what is done instead. */
export const TOPIC_NAMES = ['undo', 'export', 'credits', 'adjust', 'preview', 'timeline', 'upload', 'reorder'] as const;
export type Topic = (typeof TOPIC_NAMES)[number];
