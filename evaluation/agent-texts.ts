import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What a direction may amount to, in the order in which it is told. */
export const ACTION_KINDS = ['export', 'state', 'timeline', 'credits', 'edit', 'ask'] as const;

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
  /** Rules are made by looking at `development` alone; `held-out` tells how well they do on what nobody looked at. */
  readonly half: 'development' | 'held-out';
};

const FOLDER = join(import.meta.dirname, 'agent-texts');

/** All labelled texts. */
export function readAgentTexts(): AgentText[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => row.parse(JSON.parse(line)))
    .map((text) => ({ ...text, half: halfOf(text.text) }));
}

/** By the text alone, so that a row never changes sides whatever is added. */
function halfOf(text: string): AgentText['half'] {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0 ? 'development' : 'held-out';
}
