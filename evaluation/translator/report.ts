import { ACTION_KINDS } from '../../src/core/language/gui/action-traits.ts';
import { type AgentText, readAgentTexts } from './agent-texts.ts';
import { type Sample, samplesOf } from './clause-samples.ts';
import { judge, type Verdict } from './judge.ts';
import { learn } from './models.ts';

const FOLDS = 5;

/**
 * How well the agent's directions are told from its descriptions, in Markdown. All figures but those of the shipped models
 * are for texts that the models did not learn from.
 */
export function translatorReport(wrong: boolean): string {
  const all = readAgentTexts();
  const exam = all.filter(({ half }) => half === 'exam');
  const texts = all.filter(({ half }) => half !== 'exam');
  const samples = new Map(texts.map((text) => [text, samplesOf(text)]));
  const measured = texts.filter(({ half }) => half !== 'teaching');
  const unseen = crossValidated(measured, samples);
  const shipped = texts.map((text) => judge(text));
  return [
    '## Translator',
    '',
    'Rules and two models. Learned from the development half, read on the held-out half:',
    '',
    ...scores('language', heldOut(measured, samples), ({ row }) => row.lang),
    '',
    `Learned from four fifths of all texts, read on the last (${FOLDS} times):`,
    '',
    ...scores('language', unseen, ({ row }) => row.lang),
    '',
    ...scores('kind', unseen, ({ row }) => kindOf(row.note), FEWEST),
    '',
    ...actionScores(unseen),
    '',
    ...confusion(unseen),
    '',
    'The shipped models, on an exam that nothing was learned from:',
    '',
    ...scores(
      'language',
      exam.map((text) => judge(text)),
      ({ row }) => row.lang,
    ),
    '',
    'The shipped models, on what they learned from:',
    '',
    ...scores('half', shipped, ({ row }) => row.half),
    '',
    time(measured.map((text) => judge(text))),
    ...(wrong ? ['', ...unseen.filter(isToldOf).map(wrongRow)] : []),
  ].join('\n');
}

type Samples = ReadonlyMap<AgentText, readonly Sample[]>;

function heldOut(texts: readonly AgentText[], samples: Samples): Verdict[] {
  const models = learn(samplesWhere(samples, ({ half }) => half !== 'held-out'));
  return texts.filter(({ half }) => half === 'held-out').map((text) => judge(text, models));
}

function crossValidated(texts: readonly AgentText[], samples: Samples): Verdict[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const out = new Set(texts.filter((_, at) => at % FOLDS === fold));
    const models = learn(samplesWhere(samples, (text) => !out.has(text)));
    return [...out].map((text) => judge(text, models));
  }).flat();
}

function samplesWhere(samples: Samples, takes: (text: AgentText) => boolean): Sample[] {
  return [...samples].flatMap(([text, found]) => (takes(text) ? found : []));
}

/** The first words of a note: "mixed", "bracket"; what stands behind is about the one text. */
function kindOf(note: string): string {
  return note.split(/[,:;(]| [–-] /u)[0]?.trim() ?? '';
}

/** Kinds with fewer texts tell nothing. */
const FEWEST = 10;

function scores(
  title: string,
  verdicts: readonly Verdict[],
  groupOf: (verdict: Verdict) => string,
  fewest = 1,
): string[] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) groups.set(groupOf(verdict), [...(groups.get(groupOf(verdict)) ?? []), verdict]);
  const rows = [...groups].filter(([, { length }]) => length >= fewest).sort(([, a], [, b]) => b.length - a.length);
  if (groups.size > 1) rows.push(['all', [...verdicts]]);
  return [
    `| ${title} | texts | fully right | directions left in | content lost | actions wrong |`,
    '|---|---:|---:|---:|---:|---:|',
    ...rows.map(([name, group]) => {
      const share = (has: (verdict: Verdict) => boolean) => percent(group.filter(has).length, group.length);
      return `| ${name} | ${group.length} | ${share(({ right }) => right)} | ${share(({ left }) => left.length > 0)} | ${share(
        ({ lost }) => lost.length > 0,
      )} | ${share(({ missing, extra }) => missing.length + extra.length > 0)} |`;
    }),
  ];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`;
}

function actionScores(verdicts: readonly Verdict[]): string[] {
  return [
    '| action | precision | recall | F1 |',
    '|---|---:|---:|---:|',
    ...ACTION_KINDS.map((kind) => {
      const wanted = verdicts.filter(({ row }) => row.actions.includes(kind)).length;
      const missed = verdicts.filter(({ missing }) => missing.includes(kind)).length;
      const wrong = verdicts.filter(({ extra }) => extra.includes(kind)).length;
      const hits = wanted - missed;
      return `| ${kind} | ${percent(hits, hits + wrong)} | ${percent(hits, wanted)} | ${percent(2 * hits, 2 * hits + wrong + missed)} |`;
    }),
  ];
}

/** Rows: what was meant; columns: what was found instead. Texts where one side alone is wrong stand under “none”. */
function confusion(verdicts: readonly Verdict[]): string[] {
  const sides = [...ACTION_KINDS, 'none'];
  const cells = new Map<string, number>();
  const add = (meant: string, found: string) =>
    cells.set(`${meant} ${found}`, (cells.get(`${meant} ${found}`) ?? 0) + 1);
  for (const { row, missing, extra } of verdicts) {
    for (const kind of row.actions) if (!missing.includes(kind)) add(kind, kind);
    for (const kind of missing) for (const found of extra.length > 0 ? extra : ['none']) add(kind, found);
    if (missing.length === 0) for (const found of extra) add('none', found);
  }
  return [
    `| meant \\ found | ${sides.join(' | ')} |`,
    `|---|${sides.map(() => '---:|').join('')}`,
    ...sides.map((meant) => `| ${meant} | ${sides.map((found) => cells.get(`${meant} ${found}`) ?? 0).join(' | ')} |`),
  ];
}

function time(verdicts: readonly Verdict[]): string {
  const sorted = verdicts.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2);
  return `Time a text: median ${at(0.5)} ms, 99 of 100 within ${at(0.99)} ms, longest ${at(1)} ms.`;
}

/** Nobody looks at the held-out half. */
function isToldOf({ right, row }: Verdict): boolean {
  return !right && row.half === 'development';
}

function wrongRow({ row, translation, lost, left, missing, extra }: Verdict): string {
  return [
    `=== ${row.lang}: ${row.note}`,
    row.text,
    '-----',
    translation.text,
    `  lost ${JSON.stringify(lost)} left ${JSON.stringify(left)} missing ${missing.join()} extra ${extra.join()}`,
    '',
  ].join('\n');
}
