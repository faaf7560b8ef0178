import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Assistant } from '../../core/assistant/assistant.ts';
import { createMailbox } from '../../core/mailbox.ts';
import { languageFor, phrases } from '../../core/phrases/phrases.ts';
import type { Platform } from '../../core/ports/platform.ts';
import type { Request } from '../../core/request.ts';
import { readLine } from './line.ts';
import { liveScreen, plainScreen } from './screen.ts';
import { createSurface, type Desk } from './surface.ts';

/** There is one chat in a terminal; it goes on at the next start. */
const CHAT = 'terminal:local:';
const PERSON = 'local';

export interface TerminalOptions {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Whether the terminal understands no escape codes (`TERM=dumb`). */
  readonly dumb: boolean;
  /** Where videos are saved, in `videos/`. */
  readonly dataDir: string;
  readonly locale: string | undefined;
  /** Whether the videos are samples of the built-in backend. */
  readonly simulated: boolean;
}

/** A chat in the terminal. */
export interface Terminal {
  readonly platform: Platform;
  /** Says hello, takes lines until the input ends and finishes what is open then. */
  run(assistant: Assistant, resumed: number): Promise<void>;
  /** Stops reading at once. */
  close(): void;
}

const handleSchema = z.object({ path: z.string() });

export function createTerminal({ input, output, dumb, dataDir, locale, simulated }: TerminalOptions): Terminal {
  const live = Boolean(input.isTTY && output.isTTY) && !dumb;
  const lines = createInterface({ input, output: live ? output : undefined, prompt: '› ', terminal: live });
  /** What is typed before anybody asks for it is kept. */
  const typed = createMailbox<string>();
  lines.on('line', (text) => typed.put(text));
  lines.once('close', () => typed.close());
  // Whoever read along has gone: nothing more can be shown, but what is open is finished.
  output.on('error', () => lines.close());
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  const screen = live ? liveScreen(output, lines) : plainScreen(output);
  const ended = new AbortController();
  const say = phrases(languageFor(locale));
  const desk: Desk = { screen, dataDir, say: () => say, choices: [], signal: ended.signal };

  const platform: Platform = {
    owns: (chat) => chat === CHAT,
    surface: () => createSurface(desk),
    async open(file) {
      const { path } = handleSchema.parse(file.handle);
      const { size } = await stat(path);
      return { stream: createReadStream(path), size };
    },
  };

  function request(parts: Partial<Request>): Request {
    return {
      id: randomUUID(),
      chat: CHAT,
      person: { id: PERSON, ...(locale ? { locale } : {}) },
      sentAt: Date.now(),
      text: '',
      files: [],
      ...parts,
    };
  }

  /** The request that a line makes; undefined where the line was dealt with here. */
  function requestOf(text: string): Request | undefined {
    const line = readLine(text, desk.choices.length);
    if (line.kind === 'quit') lines.close();
    if (line.kind === 'no-file') screen.print(`${say('terminal.noFile', { path: line.path })}\n`);
    if (line.kind === 'choice') {
      const choice = desk.choices[line.number - 1];
      return choice && request({ action: choice.action });
    }
    if (line.kind !== 'message') return undefined;
    return request({ text: line.text, files: line.files, ...(line.command ? { command: line.command } : {}) });
  }

  return {
    platform,
    async run(assistant, resumed) {
      if (simulated) screen.print(`${say('terminal.simulator')}\n`);
      if (resumed > 0) screen.print(`${say('terminal.resuming', { count: resumed })}\n`);
      await assistant.receive(request({ command: { name: 'start', args: '' } }));
      screen.print(`${say('terminal.howTo')}\n`);

      const open = new Set<Promise<void>>();
      for await (const text of typed) {
        if (!live) screen.print(`› ${text}`);
        const made = requestOf(text);
        if (!made) continue;
        const received = assistant.receive(made).finally(() => open.delete(received));
        open.add(received);
      }
      if (ended.signal.aborted) return;
      if (live && assistant.busy()) screen.print(`\n${say('terminal.finishing')}`);
      await Promise.all(open);
      await assistant.idle();
      if (live) output.write('\n');
    },
    close() {
      ended.abort();
      lines.close();
    },
  };
}
