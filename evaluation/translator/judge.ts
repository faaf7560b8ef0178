import type { ActionKind } from '../../src/core/language/gui/action-traits.ts';
import type { Models } from '../../src/core/language/gui/weights/weights.ts';
import { type Translation, translate } from '../../src/core/language/gui-translator.ts';
import type { AgentText } from './agent-texts.ts';

/** One text, translated and held against its labels. */
export interface Verdict {
  readonly row: AgentText;
  readonly translation: Translation;
  /** Passages of content that the person does not read. */
  readonly lost: readonly string[];
  /** Words of directions that the person still reads. */
  readonly left: readonly string[];
  readonly missing: readonly ActionKind[];
  readonly extra: readonly ActionKind[];
  readonly ms: number;
  readonly right: boolean;
}

/** Translates a text and says what is wrong with the result. Without `models`: by those that are shipped. */
export function judge(row: AgentText, models?: Models): Verdict {
  const start = performance.now();
  const translation = translate(row.text, models);
  const ms = performance.now() - start;
  const seen = bare(translation.text);
  const found = new Set(translation.actions.map(({ kind }) => kind));
  const lost = row.keep.filter((passage) => !seen.includes(bare(passage)));
  const left = row.drop.flatMap((pattern) => pattern.exec(translation.text)?.[0] ?? []);
  const missing = row.actions.filter((kind) => !found.has(kind));
  const extra = [...found].filter((kind) => !row.actions.includes(kind) && !row.maybe.includes(kind));
  const right = [lost, left, missing, extra].every((faults) => faults.length === 0);
  return { row, translation, lost, left, missing, extra, ms, right };
}

/** Without what mending may change: emphasis, white space, capital letters. */
function bare(text: string): string {
  return text.replaceAll('*', '').replace(/\s+/gu, ' ').trim().toLowerCase();
}
