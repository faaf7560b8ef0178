import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/adapters/clock/system-clock.ts';
import { createScripts } from '../../src/adapters/documents/scripts.ts';
import { createNemoBackend } from '../../src/adapters/nemo/client.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/adapters/simulator/simulator.ts';
import { loadSkills } from '../../src/adapters/skills/load-skills.ts';
import { openSqlite } from '../../src/adapters/store/sqlite.ts';
import { type Assistant, createAssistant } from '../../src/core/assistant/assistant.ts';
import type { Clock } from '../../src/core/ports/clock.ts';
import type { Log } from '../../src/core/ports/log.ts';
import type { Capabilities } from '../../src/core/ports/platform.ts';
import type { Store } from '../../src/core/ports/store.ts';
import type { Request } from '../../src/core/request.ts';
import type { Settings } from '../../src/core/settings.ts';
import { type ChatRoom, createChatRoom, type Seen } from './chat-room.ts';
import { beginLife } from './life.ts';

/** Waits that are long enough to be waits and short enough for a test. */
export const shortWaits: Settings = {
  waits: {
    heartbeat: 120_000,
    streamSilence: 600_000,
    streamLimit: 900_000,
    recoveryFirst: 5,
    recoveryNext: 5,
    renderPoll: 5,
  },
  recoveryLooks: 5,
  renderPolls: 400,
  rateLimitSeconds: 0.01,
};

/** The protocol's own waits, for a clock that is advanced by hand. */
export const protocolWaits: Settings = {
  waits: {
    heartbeat: 120_000,
    streamSilence: 600_000,
    streamLimit: 900_000,
    recoveryFirst: 30_000,
    recoveryNext: 60_000,
    renderPoll: 30_000,
  },
  recoveryLooks: 5,
  renderPolls: 10,
  rateLimitSeconds: 30,
};

export interface ConversationOptions {
  readonly simulator?: Partial<SimulatorOptions>;
  readonly settings?: Settings;
  readonly clock?: Clock;
  readonly locale?: string;
  readonly token?: string;
  readonly capabilities?: Partial<Capabilities>;
  /** Stands between the program and its SQLite file. */
  readonly store?: (store: Store) => Store;
}

/** A person, the whole program short of a platform, and the built-in backend over real HTTP. */
export interface Conversation {
  readonly room: ChatRoom;
  readonly simulator: Simulator;
  readonly assistant: Assistant;
  readonly log: readonly string[];
  /** Types a message; a command begins with a slash. Resolves when it was taken. */
  says(text: string): Promise<void>;
  /** Sends files, `[name, bytes]` each, with words beside them. */
  sends(files: ReadonlyArray<readonly [string, Uint8Array]>, text?: string): Promise<void>;
  /** Presses the newest button whose label matches. */
  presses(label: RegExp): Promise<void>;
  sees: ChatRoom['sees'];
  /** Resolves when nothing is open any more. */
  quiet(): Promise<void>;
  /** What stands in the chat: `role: text` of each message. */
  transcript(): string[];
  last(): Seen;
  /** Stops as on SIGTERM, and starts another process on the same store. */
  restart(): Promise<void>;
  /** Ends as on SIGKILL, when nothing of the process runs any more; starts another on the same store. */
  crash(): Promise<void>;
  end(): Promise<void>;
}

const CHAT = 'room:1:';

export async function startConversation(options: ConversationOptions = {}): Promise<Conversation> {
  const folder = await mkdtemp(join(tmpdir(), 'conversation-'));
  const simulator = await startSimulator({ pace: 0, seed: 7, manners: calm, ...options.simulator });
  const files = new Map<string, Uint8Array>();
  const room = createChatRoom(files, options.capabilities);
  const clock = options.clock ?? systemClock;
  const log: string[] = [];
  let running = await build();

  async function build() {
    const life = beginLife();
    const logger = life.log(listLog(log));
    const opened = await openSqlite(`sqlite://${join(folder, 'nemo.sqlite')}`, systemClock);
    const store = life.store(options.store ? options.store(opened.store) : opened.store);
    const platform = life.platform(room);
    const backend = createNemoBackend({
      apiUrl: simulator.url,
      webUrl: 'https://nemovideo.com',
      store,
      clock,
      log: logger,
      platform: 'unknown',
      rateLimitSeconds: (options.settings ?? shortWaits).rateLimitSeconds,
      ...(options.token ? { token: options.token } : {}),
    });
    const { skills } = await loadSkills('skills', 'free-video-generation-llm', logger);
    const assistant = createAssistant({
      store,
      backend,
      skills,
      scripts: createScripts({ reader: new URL('../../dist/adapters/documents/reader.js', import.meta.url) }),
      clock,
      settings: options.settings ?? shortWaits,
      log: logger,
      platformOf: () => platform,
    });
    return { assistant, backend, opened, life };
  }

  function request(parts: Partial<Request>): Request {
    return {
      id: randomUUID(),
      chat: CHAT,
      person: { id: 'ann', ...(options.locale ? { locale: options.locale } : {}) },
      sentAt: clock.now(),
      text: '',
      files: [],
      ...parts,
    };
  }

  async function shut(): Promise<void> {
    await running.assistant.halt();
    await running.backend.close();
    await running.opened.close();
  }

  return {
    room,
    simulator,
    log,
    get assistant() {
      return running.assistant;
    },
    says(text) {
      const command = /^\/(\w+)\s*([\s\S]*)$/.exec(text);
      if (!command) return running.assistant.receive(request({ text }));
      return running.assistant.receive(request({ command: { name: command[1] ?? '', args: command[2] ?? '' } }));
    },
    sends(sent, text = '') {
      const refs = sent.map(([name, bytes]) => {
        files.set(name, bytes);
        return { name, size: bytes.length, handle: name };
      });
      return running.assistant.receive(request({ text, files: refs }));
    },
    presses(label) {
      const choice = room.messages
        .flatMap((message) => message.choices)
        .reverse()
        .find((candidate) => label.test(candidate.label));
      if (!choice) throw new Error(`there is no button ${label}`);
      return running.assistant.receive(request({ action: choice.action }));
    },
    sees: room.sees,
    quiet: () => running.assistant.idle(),
    transcript: () => room.messages.map((message) => `${message.role}: ${message.text}`),
    last() {
      const last = room.messages.at(-1);
      if (!last) throw new Error('nothing was said yet');
      return last;
    },
    async restart() {
      await shut();
      running = await build();
      await running.assistant.resume();
    },
    async crash() {
      running.life.end();
      await running.backend.close();
      await running.opened.close();
      running = await build();
      await running.assistant.resume();
    },
    async end() {
      await shut();
      await simulator.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** An agent without bad manners, where a test wants to choose them itself. */
export const calm = { silentEdits: 0, guiTalk: 0, temporaryIssue: 0 };

export function listLog(lines: string[]): Log {
  const at = (level: string) => (fields: object, message: string) => {
    lines.push(`${level}: ${message} ${'err' in fields ? String(fields.err) : ''}`.trim());
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
