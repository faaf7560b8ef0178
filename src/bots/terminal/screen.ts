import type { Interface } from 'node:readline';
import { clearScreenDown, cursorTo, moveCursor } from 'node:readline';
import { styleText } from 'node:util';
import cliTruncate from 'cli-truncate';

/** Where the conversation is written. */
export interface Screen {
  /** Whether things can be shown and taken back: a person sits there, not a pipe. */
  readonly live: boolean;
  /** Writes text that stays. */
  print(text: string): void;
  /** The one line that lives; empty takes it away. `stage` changes with what is going on, not with how far it is. */
  progress(text: string, stage: string): void;
}

/** What a screen writes to. */
export interface Output {
  write(text: string): unknown;
  readonly columns?: number;
}

/** For pipes and files: no escape codes, everything once, a stage of progress as a line of its own. */
export function plainScreen(output: Output): Screen {
  let shown = '';
  return {
    live: false,
    print(text) {
      output.write(`${withoutMarks(text)}\n`);
    },
    progress(text, stage) {
      const again = stage === shown;
      shown = stage;
      if (!text || again) return;
      output.write(`${withoutMarks(text)}\n`);
    },
  };
}

/** For a person: the living line stands above the prompt, and what is being typed is never disturbed. */
export function liveScreen(output: NodeJS.WritableStream & { readonly columns: number }, input: Interface): Screen {
  let line = '';

  function erase(): void {
    const up = input.getCursorPos().rows + (line ? 1 : 0);
    cursorTo(output, 0);
    if (up > 0) moveCursor(output, 0, -up);
    clearScreenDown(output);
  }

  function redraw(): void {
    if (line) output.write(`${styleText('dim', cliTruncate(line, Math.max(10, output.columns - 1)))}\n`);
    forgetRows(input);
    input.prompt(true);
  }

  return {
    live: true,
    print(text) {
      erase();
      output.write(`${withBold(text)}\n`);
      redraw();
    },
    progress(text) {
      const next = withoutMarks(text).replace(/\s*\n\s*/g, ' ');
      if (next === line) return;
      erase();
      line = next;
      redraw();
    },
  };
}

/**
 * The line editor remembers how many rows it drew and goes up by them before it draws again. It has no official way to
 * be told that they are gone; left alone it would draw over what was printed just now.
 */
function forgetRows(input: Interface): void {
  Reflect.set(input, 'prevRows', 0);
}

const bold = /\*\*(\S(?:[^*\n]*\S)?)\*\*/g;
/** A backslash that keeps a character from being read as markup. */
const escaped = /\\([!-/:-@[-`{-~])/g;
/** What would steer the terminal; the agent's words and the names of files come from outside. */
const control = /[^\P{Cc}\n\t]/gu;

function withBold(text: string): string {
  return text
    .replace(control, '')
    .replace(bold, (_, inner: string) => styleText('bold', inner))
    .replace(escaped, '$1');
}

function withoutMarks(text: string): string {
  return text.replace(control, '').replace(bold, '$1').replace(escaped, '$1');
}
