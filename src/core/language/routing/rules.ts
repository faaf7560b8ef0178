import type { WordClass } from './word-classes.ts';

/** What a clause can ask of the program itself. */
export type Command = 'export' | 'credits' | 'state' | 'upload';

/**
 * A clause whose words are all known asks for `means` where every class of `all` and one of each group of `any` occurs.
 * Words that serve neither must not be of a class in `none` or in {@link BARRED} for that command.
 */
export interface Rule {
  readonly means: Command | readonly [Command, Command];
  readonly all: readonly WordClass[];
  readonly any?: readonly (readonly WordClass[])[];
  readonly none?: readonly WordClass[];
  /** Classes that are barred elsewhere and do no harm here. */
  readonly also?: readonly WordClass[];
  /** Only where the clause is a question. */
  readonly question?: true;
  /** Only where the text says nothing else. */
  readonly alone?: true;
}

/** Classes that speak against a command unless the rule itself asks for them. */
export const BARRED: Readonly<Record<Command, readonly WordClass[]>> = {
  export: ['past', 'number', 'not', 'credit', 'edit', 'upload', 'you', 'media', 'own', 'indefinite', 'part'],
  credits: ['past', 'number', 'export', 'upload', 'media', 'part', 'edit', 'timeline', 'give', 'save', 'duration'],
  state: ['past', 'number', 'not', 'export', 'credit', 'edit', 'give', 'upload', 'save', 'you', 'place'],
  upload: ['past', 'number', 'not', 'me', 'credit', 'done', 'export'],
};

const WISH: readonly WordClass[] = ['howI', 'iWant', 'mayI'];
const WORK: readonly WordClass[] = ['video', 'file', 'it'];

/** The first rule that fits decides. */
export const RULES: readonly Rule[] = [
  // A delivery or an upload that failed is wanted all the same.
  { means: 'export', all: ['fails'], any: [['export', 'get', ...WORK]] },
  { means: 'upload', all: ['upload', 'fails'] },

  // Bringing material along.
  { means: 'state', all: ['upload', 'done'], question: true },
  { means: 'upload', all: ['upload'] },
  {
    means: 'upload',
    all: ['you'],
    any: [
      ['give', 'use', 'show', 'get', 'i'],
      ['media', 'own', ...WORK],
    ],
  },
  { means: 'upload', all: ['you', 'give'], any: [WISH] },
  { means: 'upload', all: ['give'], any: [WISH, ['media', 'own']] },
  { means: 'upload', all: ['give', 'indefinite', 'video'], any: [WISH], also: ['me'] },
  { means: 'upload', all: ['give', 'howI'], any: [['media', 'own', ...WORK]] },
  { means: 'upload', all: ['give', 'media'], any: [['get', 'i', 'my']], none: ['isIt'] },
  { means: 'upload', all: ['own'], any: [WISH, ['use', 'media']], none: ['make'] },
  { means: 'upload', all: ['own', 'howI'], any: [WORK], none: ['make'] },
  { means: 'upload', all: ['own', 'give'], none: ['make'] },
  { means: 'upload', all: ['use', 'media'], any: [[...WISH, 'my', 'own']] },
  { means: 'upload', all: ['own', 'media'], any: [['get', 'i', 'left']], none: ['edit'] },

  // What is left to spend.
  {
    means: 'credits',
    all: ['credit'],
    any: [['howMuch', 'enough', 'spend', 'account', 'left', 'my']],
    also: ['number', 'give', 'get', 'export', 'duration', 'timeline', 'edit', 'part'],
  },
  { means: 'credits', all: ['credit'], none: ['file', 'not'] },
  { means: 'credits', all: ['balance'], any: [['enough', 'left', 'spend', 'howMuch']] },
  { means: 'credits', all: ['balance'], none: ['video', 'quality', 'indefinite'], also: ['give'] },
  { means: 'credits', all: ['left'], any: [['spend', 'account']], none: ['when'] },
  { means: 'credits', all: ['account'], any: [['show', 'status', 'what', 'my']], none: ['make', 'video'] },
  {
    means: 'credits',
    all: ['howMuch', 'make'],
    any: [['video', 'media', 'left', 'timeline', 'i']],
    none: ['soFar', 'inside'],
  },
  { means: 'credits', all: ['howMuch', 'i'], none: ['video', 'file', 'it', 'when', 'done', 'added', 'soFar'] },
  { means: 'credits', all: ['spend', 'export'], any: [['howMuch', 'isIt']] },
  {
    means: 'credits',
    all: ['spend'],
    any: [['howMuch', 'what', 'isIt', 'enough', 'account', 'i', 'how', 'show', ...WISH]],
  },
  { means: 'credits', all: ['spend'], none: ['video', 'file', 'it', 'me', 'indefinite'] },
  { means: 'credits', all: ['howMuch', 'left'], none: ['when', 'done', 'status', 'it'] },
  { means: 'credits', all: ['enough', 'left'] },
  { means: 'credits', all: ['left', 'i'], none: ['video', 'file', 'it', 'when', 'own'] },
  { means: ['credits', 'state'], all: ['left'], any: [['what', 'show', 'howMuch']], none: ['edit', 'video', 'get'] },

  // How far the work is.
  { means: 'state', all: ['export'], any: [['status', 'when']], none: ['get', 'me', 'mayI'] },
  { means: 'state', all: ['export', 'done', 'isIt'], none: ['get', 'me', 'mayI', 'file'] },
  { means: 'state', all: ['not', 'done'], any: [['isIt', 'how', 'when', 'soFar', 'what']], none: ['praise'] },
  {
    means: 'state',
    all: ['timeline'],
    any: [['show', 'what', 'howMuch', 'soFar', 'status', 'my', 'where', 'inside']],
    none: ['own', 'indefinite'],
    also: ['give', 'number'],
  },
  { means: 'state', all: ['timeline'], none: ['own', 'media', 'quality', 'get', 'want', 'part', 'indefinite'] },
  { means: 'state', all: ['status'], none: ['media', 'quality'], also: ['give', 'get'] },
  {
    means: 'state',
    all: ['duration'],
    any: [['what', 'soFar', 'isIt', 'show', 'howMuch', 'my', 'when', 'how', 'timeline', ...WORK]],
    none: ['quality', 'spend', 'make'],
  },
  { means: 'state', all: ['duration'], none: ['quality', 'make', 'want'], question: true },
  { means: 'state', all: ['when', 'done'] },
  { means: 'export', all: ['when', 'get'], any: [WORK] },
  { means: 'state', all: ['when'], any: [['left', 'isIt', ...WORK]] },
  { means: 'state', all: ['isIt', 'part'], any: [['added', 'done', 'inside']], none: ['me'] },
  { means: 'state', all: ['isIt', 'part'], none: ['me', 'own', 'mayI', 'iWant'] },
  { means: 'state', all: ['part', 'added'], none: ['me', 'want'], question: true },
  {
    means: 'state',
    all: ['what'],
    any: [
      ['inside', 'soFar', 'added', 'status'],
      ['soFar', 'added', 'inside', 'video', 'it', 'isIt', 'timeline', 'my'],
    ],
  },
  { means: 'state', all: ['show', 'soFar'], none: ['file'] },
  { means: 'state', all: ['what', 'part'], any: [['isIt', 'inside', 'soFar']] },
  { means: 'state', all: ['how', 'video'], any: [['done', 'soFar', 'isIt']] },
  { means: 'state', all: ['done', 'status'] },
  {
    means: 'state',
    all: ['done'],
    any: [['isIt', 'soFar', 'my', ...WORK]],
    none: ['get', 'want', 'me', 'iWant', 'mayI', 'media', 'show', 'where'],
    question: true,
  },
  {
    means: 'state',
    all: ['isIt', 'done'],
    none: ['get', 'want', 'me', 'iWant', 'mayI', 'media', 'show', 'where'],
  },
  { means: 'state', all: ['done'], none: ['get', 'want', 'me', 'iWant', 'mayI', 'media', 'praise'], question: true },

  // Wanting the result.
  { means: 'export', all: ['export'], none: ['topic'] },
  { means: 'export', all: ['save'], any: [['quality', 'place', ...WORK]] },
  { means: 'export', all: ['where'], any: [['video', 'file']], none: ['topic'] },
  { means: 'export', all: ['file'], none: ['how', 'inside', 'added'] },
  { means: 'export', all: ['give', 'me'], none: ['what'] },
  { means: ['export', 'upload'], all: ['give'], any: [['iWant', 'mayI'], WORK], none: ['me', 'done'] },
  { means: 'export', all: ['give'], any: [['quality', 'place', ...WORK]], none: ['howI', 'what', 'timeline'] },
  { means: 'export', all: ['give'], none: ['howI', 'what', 'timeline', 'iWant', 'mayI', 'my', 'get'] },
  { means: 'export', all: ['get'], any: [[...WISH, 'want', 'i', 'my', 'done', 'when'], WORK], none: ['left', 'added'] },
  { means: 'export', all: ['get', 'my', 'video'] },
  { means: 'export', all: ['want', 'video'], none: ['how', 'make'] },
  { means: 'export', all: ['show', 'video'], none: ['what', 'howI', 'how'] },
  { means: 'export', all: ['finish'] },
  {
    means: 'export',
    all: ['video'],
    none: ['get', 'what', 'how', 'left', 'soFar', 'added', 'make', 'use'],
    alone: true,
  },
];

/** Pairs that settle the matter whatever the sentence goes on to speak of: "do I have enough credits to …". */
export const CREDIT_QUESTIONS: readonly (readonly [WordClass, WordClass])[] = [
  ['howMuch', 'credit'],
  ['enough', 'credit'],
  ['credit', 'left'],
  ['credit', 'spend'],
];
