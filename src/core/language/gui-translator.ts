import type { GuiAction } from './gui/actions.ts';
import type { Models } from './gui/weights/weights.ts';
import { createTranslator } from './gui-stream.ts';

export type { GuiAction } from './gui/actions.ts';

/** What the person sees of an agent's text, and what its directions amount to. */
export interface Translation {
  /** Markdown; empty where nothing but directions was said. */
  readonly text: string;
  /** In the order in which they were met, each once. */
  readonly actions: readonly GuiAction[];
}

/**
 * Takes directions for an editor out of the agent's text — as a sentence, clause, list item, bracket or link — and
 * leaves every description of content as it was written (protocol, "Translation of GUI talk").
 * `models`: others than those that are shipped, to measure them.
 */
export function translate(text: string, models?: Models): Translation {
  const translator = createTranslator(models);
  translator.push(text);
  return translator.end();
}
