/**
 * What a word can do in a request to the program. A language's table lists its words by class; a word may be in several.
 * Words in no class are content: they make a text a message for the agent.
 */
export const WORD_CLASSES = [
  /** Turning the project into a file: export, render, download. */
  'export',
  /** Keeping the result; an export only together with a thing. */
  'save',
  /** Handing over: send, give, deliver. */
  'give',
  /** Receiving: get, have, grab. */
  'get',
  /** The speaker wishes to do something: "I want to". */
  'iWant',
  /** The speaker asks how to do something: "how do I", "where can I". */
  'howI',
  /** The speaker asks for leave: "can I", "may I". */
  'mayI',
  'want',
  /** The work as a whole: video, project, movie. */
  'video',
  /** What only an export makes: file, mp4, final version. */
  'file',
  /** What a person brings along: photo, song, footage. */
  'media',
  /** "my own": makes any material the person's. */
  'own',
  'use',
  'it',
  'me',
  /** The program as the one who receives: "to you", "for you". */
  'you',
  'my',
  'i',
  /** a, some, new: the thing does not exist yet. */
  'indefinite',
  /** 1080p, in high quality. */
  'quality',
  /** Where a file is wanted: phone, e-mail. */
  'place',
  'credit',
  /** The account's balance, but also what tightropes and mixers have. */
  'balance',
  'left',
  'enough',
  'howMuch',
  /** Spending and buying: cost, price, top up, run out. */
  'spend',
  'account',
  'make',
  'status',
  /** Parts of the work as a list: timeline, tracks, scenes. */
  'timeline',
  /** One part of the work that can be asked after: music, title. */
  'part',
  'added',
  'show',
  'what',
  'where',
  'when',
  'how',
  /** Opens a yes-no question about the past or present: did, is, has. */
  'isIt',
  'done',
  'duration',
  'inside',
  'soFar',
  'upload',
  /** Words that turn a request into its opposite or put it off. */
  'not',
  /** "can't", "won't": a complaint that something failed. */
  'fails',
  /** Calls for a change of the work. */
  'edit',
  /** Refers to something that happened before: "the clip I sent". */
  'past',
  /** Approval, which asks for nothing. */
  'praise',
  /** Why it is urgent; asks for nothing. */
  'haste',
  /** Begins a reason or purpose: what follows does not change the request. */
  'reason',
  /** Begins a condition on the result: "but", "without", "except". */
  'except',
  /** Names a subject to make a video about: about, explain. */
  'topic',
  /** The video is to show a procedure: how to, tutorial. */
  'procedure',
  /** Joins two wishes: and. */
  'and',
  /** Joins two wishes in order of time: then, after that. */
  'next',
  /** Ends the work: "wrap it up"; an export only if nothing else is said. */
  'finish',
  /** Digits. */
  'number',
  /** Politeness and small talk. */
  'filler',
  /** Articles, prepositions, particles: never content by themselves. */
  'glue',
] as const;

export type WordClass = (typeof WORD_CLASSES)[number];

/** The words of one language by class; entries are separated by commas, a phrase's words by spaces. */
export interface WordTable {
  /** BCP 47 primary tag. */
  readonly language: string;
  readonly words: Readonly<Partial<Record<WordClass, string>>>;
  /** Real words that resemble a key term and are not misspellings of it. */
  readonly notMisspelled?: string;
}
