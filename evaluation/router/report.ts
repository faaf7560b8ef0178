import { type Intent, type Route, route, routeBy } from '../../src/core/language/router.ts';
import { INTENTS } from '../../src/core/language/routing/classifier.ts';
import { LEARNT } from '../../src/core/language/routing/learnt.ts';
import { type Lesson, lessonOf } from './examples.ts';
import { foldsOf } from './folds.ts';
import { allRows, type Row } from './rows.ts';
import { train } from './training.ts';

const FOLDS = 5;
/** Written together with the word tables: they are learnt from, but tell nothing of texts that nobody foresaw. */
const SEEN = 'cases';

/** What was made of a text by weights that were learnt without it. */
export interface Verdict {
  readonly row: Row;
  readonly route: Route;
}

/** Learns all rows but a fold and reads that fold, for each. */
export function crossValidated(lessons: readonly Lesson[]): Verdict[] {
  const byRow = new Map(lessons.map((lesson) => [lesson.row, lesson]));
  const folds = foldsOf([...byRow.keys()], FOLDS);
  return folds.flatMap((fold) => {
    const held = new Set(fold);
    return verdictsOf(
      lessons.filter(({ row }) => !held.has(row)),
      fold.filter(({ writer }) => writer !== SEEN),
    );
  });
}

/** Learns lessons and reads rows. */
export function verdictsOf(lessons: readonly Lesson[], rows: readonly Row[]): Verdict[] {
  const weights = train(lessons);
  return rows.map((row) => ({ row, route: routeBy(weights, row.text) }));
}

export function isRight({ row, route: { intent } }: Verdict): boolean {
  return intent === row.intent || row.accept.includes(intent);
}

function share(verdicts: readonly Verdict[], right = isRight): string {
  const hits = verdicts.filter(right).length;
  return `${((100 * hits) / Math.max(1, verdicts.length)).toFixed(1)} % of ${verdicts.length}`;
}

/** A table of what the router makes of texts that it did not learn, and what it costs; `wrong`: with the texts. */
export function routerReport(wrong: boolean): string {
  const lessons = allRows().map(lessonOf);
  const verdicts = crossValidated(lessons);
  const writers = [...new Set(verdicts.map(({ row }) => row.writer))];
  const unseen = writers.map((writer) => {
    const rows = lessons.map(({ row }) => row).filter((row) => row.writer === writer);
    return [
      writer,
      share(
        verdictsOf(
          lessons.filter(({ row }) => row.writer !== writer),
          rows,
        ),
      ),
    ];
  });
  return [
    `Router, ${FOLDS}-fold cross-validation`,
    ...table([
      ['overall', share(verdicts)],
      ...by(verdicts, ({ row }) => row.lang),
      ...by(verdicts, ({ row }) => row.writer),
      ['traps', share(verdicts.filter(({ row }) => row.trap))],
    ]),
    'Compounds',
    ...compounds(verdicts),
    'Costly mistakes',
    ...costly(verdicts),
    'Intents',
    ...intents(verdicts),
    'A writer whom it did not learn from',
    ...table(unseen),
    'Cost',
    ...cost(lessons.map(({ row }) => row.text)),
    ...(wrong ? ['Wrong', ...verdicts.filter((verdict) => !isRight(verdict)).map(lineOf)] : []),
  ].join('\n');
}

function table(lines: readonly (readonly string[])[]): string[] {
  return lines.map((cells) => `  ${cells.map((cell, i) => (i === 0 ? cell.padEnd(30) : cell.padStart(9))).join(' ')}`);
}

function by(verdicts: readonly Verdict[], keyOf: (verdict: Verdict) => string): string[][] {
  const keys = [...new Set(verdicts.map(keyOf))].sort();
  return keys.map((key) => [key, share(verdicts.filter((verdict) => keyOf(verdict) === key))]);
}

function compounds(verdicts: readonly Verdict[]): string[] {
  const all = verdicts.filter(({ row }) => row.then.length > 0);
  const alone = verdicts.filter(({ row }) => row.then.length === 0);
  const sameThen = ({ row, route: { then } }: Verdict) => row.then.join() === then.join();
  const sameMessage = ({ row, route: { message } }: Verdict) => bare(row.message ?? row.text) === bare(message);
  return table([
    ['`then` right', share(all, sameThen)],
    [
      '`message` right',
      share(
        all.filter(({ row }) => row.message !== undefined),
        sameMessage,
      ),
    ],
    ['no `then` invented', share(alone, sameThen)],
  ]);
}

/** Without marks, which may stand on either side. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function costly(verdicts: readonly Verdict[]): string[] {
  const taken = (from: Intent, to: Intent) => {
    const all = verdicts.filter(({ row }) => row.intent === from);
    return share(all, (verdict) => verdict.route.intent === to && !isRight(verdict));
  };
  return table([
    ['credits sent to the agent', taken('credits', 'message')],
    ['a message taken for an export', taken('message', 'export')],
  ]);
}

function intents(verdicts: readonly Verdict[]): string[] {
  const columns = [...INTENTS, 'ask'] as const;
  const rows = INTENTS.map((intent) => {
    const meant = verdicts.filter(({ row }) => row.intent === intent);
    const taken = verdicts.filter(({ route: { intent: found } }) => found === intent);
    const counts = columns.map((column) => meant.filter(({ route: { intent: found } }) => found === column).length);
    return [intent, ...counts.map(String), share(taken).split(' of')[0] ?? '', share(meant).split(' of')[0] ?? ''];
  });
  return table([['meant ↓ taken for →', ...columns, 'precision', 'recall'], ...rows]);
}

/** Time a text takes, its median and what one in a hundred exceeds, and the weights' size in the repository. */
function cost(texts: readonly string[]): string[] {
  for (const text of texts) route(text);
  const times = texts
    .map((text) => {
      const start = performance.now();
      route(text);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
  const at = (part: number) => `${(times[Math.floor(times.length * part)] ?? 0).toFixed(3)} ms`;
  return table([
    ['median', at(0.5)],
    ['99 %', at(0.99)],
    ['weights', `${(LEARNT.intents.length / 1024).toFixed(0)} KiB`],
  ]);
}

function lineOf({ row, route: { intent } }: Verdict): string {
  return `  ${row.writer} ${row.intent} → ${intent}: ${row.text.replaceAll('\n', ' / ')}`;
}
