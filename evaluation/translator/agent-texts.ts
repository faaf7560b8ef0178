import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ACTION_KINDS } from '../../src/core/language/gui/action-traits.ts';

const kinds = z.array(z.enum(ACTION_KINDS));
const row = z.strictObject({
  lang: z.string(),
  text: z.string(),
  /** What the person must still read, word for word; emphasis, white space and case aside. */
  keep: z.array(z.string()),
  /** Expressions that must match nothing of what the person reads. */
  drop: z.array(z.string().transform((source) => new RegExp(source, 'i'))),
  actions: kinds,
  /** Actions that are right as well, but not asked for. */
  maybe: kinds,
  /** What is particular about the text. */
  note: z.string(),
});

/** A text as the agent may write it, with what becomes of it. */
export type AgentText = z.infer<typeof row> & {
  /**
   * `held-out` was never looked at while words and rules were chosen; `teaching` is only learned from, `exam` only read.
   */
  readonly half: 'development' | 'held-out' | 'teaching' | 'exam';
};

const FOLDER = join(import.meta.dirname, 'texts');

/** Written to teach what the development half showed to be hard: no measure of anything. */
const TEACHING = 'more-';
/** Written by somebody who knew nothing of the others; nothing is learned from it. */
const EXAM = 'exam';

/** What the models are learned from. */
export function learnedTexts(): AgentText[] {
  return readAgentTexts().filter(({ half }) => half !== 'exam');
}

/** All labelled texts. */
export function readAgentTexts(): AgentText[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => linesOf(name).map((line) => withHalf(row.parse(JSON.parse(line)), name)));
}

function linesOf(name: string): string[] {
  return readFileSync(join(FOLDER, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** By the text alone, so that a row never changes sides whatever is added. */
function withHalf(text: z.infer<typeof row>, file: string): AgentText {
  const even = (createHash('sha256').update(text.text).digest()[0] ?? 0) % 2 === 0;
  const own = file.startsWith(EXAM) ? 'exam' : file.startsWith(TEACHING) ? 'teaching' : undefined;
  return { ...text, half: own ?? (even ? 'development' : 'held-out') };
}
