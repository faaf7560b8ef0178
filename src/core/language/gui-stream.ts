import { createDocument } from './gui/document.ts';
import { createSplitter } from './gui/splitter.ts';
import { type Models, shippedModels } from './gui/weights/weights.ts';
import type { Translation } from './gui-translator.ts';

/** The translation of a text that is still being written. */
export interface GuiStream {
  /** Takes in a fragment and returns what is decided so far: each result begins with the one before it. */
  push(fragment: string): string;
  /** The whole, the same as `translate` of all fragments together; begins with the last result of `push`. */
  end(): Translation;
}

/**
 * Translates while the agent writes. Only whole sentences are shown, and only once nothing that follows can change
 * them: a heading waits for its section, a step for its list, "a temporary issue" for the end. Every character is
 * looked at once, whatever the fragments.
 */
export function createTranslator(models: Models = shippedModels()): GuiStream {
  const document = createDocument(models);
  const splitter = createSplitter((piece) => document.take(piece));
  return {
    push(fragment) {
      splitter.push(fragment);
      return document.text;
    },
    end() {
      splitter.end();
      return document.finish();
    },
  };
}
