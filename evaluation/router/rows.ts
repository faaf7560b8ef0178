import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Afterwards, Intent } from '../../src/core/language/router.ts';

const folder = new URL('utterances/', import.meta.url);
const afterwards = z.enum(['export', 'state', 'credits']);

const line = z
  .strictObject({
    lang: z.enum(['en', 'zh-Hans', 'zh-Hant', 'es', 'pt', 'fr', 'de', 'ja', 'ru']),
    text: z.string().min(1),
    label: z.enum(['chat', 'export', 'credits', 'state', 'upload']),
    accept: z.array(z.enum(['chat', 'export', 'credits', 'state', 'upload', 'ask'])).default([]),
    // biome-ignore lint/suspicious/noThenProperty: the name in the data
    then: z.array(afterwards).default([]),
    message: z.string().optional(),
    note: z.string().default(''),
  })
  .refine(({ text, message = '' }) => text.startsWith(message), 'the message is no beginning of the text');

/** One labelled text. */
export interface Row {
  /** The file that it stands in: one person wrote each. */
  readonly writer: string;
  readonly lang: string;
  readonly text: string;
  readonly intent: Exclude<Intent, 'ask'>;
  /** Other answers that are tolerated. */
  readonly accept: readonly Intent[];
  readonly then: readonly Afterwards[];
  /** What the agent is to get of a compound. */
  readonly message: string | undefined;
  /** Says one thing with the words of another. */
  readonly trap: boolean;
}

/** The files in the order of their names. */
export function fileNames(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
}

export function contentOf(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** All labelled texts. */
export function allRows(): Row[] {
  return fileNames().flatMap((name) => {
    const writer = name.slice(0, -'.jsonl'.length);
    return contentOf(name)
      .trim()
      .split('\n')
      .map((json) => rowOf(writer, line.parse(JSON.parse(json))));
  });
}

function rowOf(writer: string, { lang, text, label, accept, then, message, note }: z.infer<typeof line>): Row {
  return {
    writer,
    lang,
    text,
    intent: label === 'chat' ? 'message' : label,
    accept: accept.map((other) => (other === 'chat' ? 'message' : other)),
    then,
    message,
    trap: note.includes('trap'),
  };
}
