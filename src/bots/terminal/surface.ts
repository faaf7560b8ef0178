import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '../../core/errors.ts';
import type { Say } from '../../core/phrases/phrases.ts';
import type { Capabilities, Message, Surface } from '../../core/ports/platform.ts';
import type { Choice } from '../../core/reply.ts';
import type { Screen } from './screen.ts';
import { exists, saveVideo } from './videos.ts';

/** What the terminal's surfaces share: one screen, and the choices that numbers stand for. */
export interface Desk {
  readonly screen: Screen;
  readonly dataDir: string;
  readonly say: () => Say;
  /** Those of the newest message that had any. */
  choices: readonly Choice[];
  /** Ends downloads when the program ends. */
  readonly signal: AbortSignal;
}

const receiptSchema = z.object({ path: z.string() });

/** The primitives of the terminal. One is made for each request; only what it drafted is its own. */
export function createSurface(desk: Desk): Surface {
  const { screen } = desk;
  const capabilities: Capabilities = {
    maxTextLength: Number.MAX_SAFE_INTEGER,
    maxCaptionLength: Number.MAX_SAFE_INTEGER,
    uploadBytes: Number.MAX_SAFE_INTEGER,
    editEveryMs: screen.live ? 100 : 0,
    edits: true,
    drafts: screen.live ? 'own' : 'none',
    pictures: false,
    labelLength: Number.MAX_SAFE_INTEGER,
    links: false,
    downloadBytes: Number.MAX_SAFE_INTEGER,
  };
  /** What of the answer is on the screen already, whole lines of it. */
  let printed = '';

  function status(message: Message): void {
    screen.progress(message.text, message.stage ?? message.text);
  }

  function printMessage({ role, text, choices: offered = [] }: Message): void {
    const choices = offered.filter((choice) => !choice.standing);
    const begun = role === 'answer' && printed && text.startsWith(printed);
    const rest = begun ? text.slice(printed.length) : text;
    if (role === 'answer') printed = '';
    const lines = choices.map((choice, index) => `  ${index + 1}) ${choice.label}`);
    if (choices.length > 0) desk.choices = choices;
    const whole = [rest.replace(/^\n+/, ''), ...lines].filter(Boolean).join('\n');
    if (whole) screen.print(`${whole}\n`);
  }

  return {
    capabilities,
    async post(message) {
      if (message.role === 'status') status(message);
      else printMessage(message);
      return {};
    },
    async edit(ref, message) {
      status(message);
      return ref;
    },
    async retire() {
      screen.progress('', '');
    },
    draft(text) {
      if (!text.startsWith(printed)) printed = '';
      const end = text.lastIndexOf('\n') + 1;
      if (end > printed.length) {
        screen.print(text.slice(printed.length, end).replace(/\n$/, ''));
        printed = text.slice(0, end);
      }
      if (text.length > end) screen.progress(text.slice(end), 'draft');
    },
    async deliver(video, caption, key) {
      const before = receiptSchema.safeParse(video.receipt);
      if (before.success && (await exists(before.data.path))) {
        printMessage({ ...caption, text: withPath(caption.text, before.data.path) });
        return before.data;
      }
      try {
        const path = await saveVideo(join(desk.dataDir, 'videos'), video, key, desk.signal);
        printMessage({ ...caption, text: withPath(caption.text, path) });
        return { path };
      } catch (error) {
        desk.signal.throwIfAborted();
        throw error instanceof Failure ? error : new Failure('interrupted', { landed: 'no', cause: error });
      }
    },
  };

  function withPath(text: string, path: string): string {
    return `${text}\n${desk.say()('terminal.saved', { path })}`;
  }
}
