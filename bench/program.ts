import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Assistant } from '../src/core/assistant/assistant.ts';
import type { Log } from '../src/core/ports/log.ts';
import type { Message, Platform, Surface } from '../src/core/ports/platform.ts';
import type { OpenedFile } from '../src/core/reply.ts';
import type { Request } from '../src/core/request.ts';

// What is measured is what runs in production: the built program, not a translation made on the way.
const built = (path: string) => new URL(`../dist/${path}`, import.meta.url).href;
const { systemClock }: typeof import('../src/adapters/clock/system-clock.ts') = await import(
  built('adapters/clock/system-clock.js')
);
const { createScripts }: typeof import('../src/adapters/documents/scripts.ts') = await import(
  built('adapters/documents/scripts.js')
);
const { createNemoBackend }: typeof import('../src/adapters/nemo/client.ts') = await import(
  built('adapters/nemo/client.js')
);
const { loadSkills }: typeof import('../src/adapters/skills/load-skills.ts') = await import(
  built('adapters/skills/load-skills.js')
);
const { openSqlite }: typeof import('../src/adapters/store/sqlite.ts') = await import(
  built('adapters/store/sqlite.js')
);
const { readConfig }: typeof import('../src/config.ts') = await import(built('config.js'));
const { createAssistant }: typeof import('../src/core/assistant/assistant.ts') = await import(
  built('core/assistant/assistant.js')
);

/** What a measurement watches of the messages. */
export interface Watcher {
  draft?(text: string): void;
  post?(message: Message): void;
  open?(): Promise<OpenedFile>;
}

/** The whole program with a platform that only watches. */
export interface Program {
  readonly assistant: Assistant;
  /** A chat's request; `chat` is a number. */
  request(chat: number, parts: Partial<Request>): Request;
  close(): Promise<void>;
}

/** Warnings and errors show: a measurement of a program that fails is none. */
const log: Log = {
  debug() {},
  info() {},
  warn: (fields, message) => console.error(message, fields),
  error: (fields, message) => console.error(message, fields),
};

/** Puts the program together as `main` does, with its store in a temporary folder. */
export async function openProgram(apiUrl: string, watcher: Watcher, skill: string): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const { settings } = readConfig({});
  const opened = await openSqlite(`sqlite://${join(folder, 'nemo.sqlite')}`, systemClock);
  const { store } = opened;
  const { skills } = await loadSkills('skills', skill, log);
  const backend = createNemoBackend({
    apiUrl,
    webUrl: 'https://nemovideo.com',
    store,
    clock: systemClock,
    log,
    platform: 'unknown',
    rateLimitSeconds: settings.rateLimitSeconds,
  });
  const platform = watchingPlatform(watcher);
  const assistant = createAssistant({
    store,
    backend,
    skills,
    scripts: createScripts(),
    clock: systemClock,
    settings,
    log,
    platformOf: () => platform,
  });
  let requests = 0;
  return {
    assistant,
    request(chat, parts) {
      requests += 1;
      return {
        id: String(requests),
        chat: `room:${chat}:`,
        person: { id: String(chat), locale: 'en' },
        sentAt: Date.now(),
        text: '',
        files: [],
        ...parts,
      };
    },
    async close() {
      await assistant.halt();
      await backend.close();
      await opened.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Every message lands at once, and drafts are shown as they come. */
function watchingPlatform(watcher: Watcher): Platform {
  const surface: Surface = {
    capabilities: {
      maxTextLength: 4096,
      maxCaptionLength: 1024,
      uploadBytes: 50_000_000,
      editEveryMs: 1_000,
      edits: true,
      drafts: 'own',
      pictures: false,
      labelLength: Number.MAX_SAFE_INTEGER,
      links: false,
      downloadBytes: Number.MAX_SAFE_INTEGER,
    },
    async post(message) {
      watcher.post?.(message);
      return { id: 1 };
    },
    async edit() {},
    async retire() {},
    draft: (text) => watcher.draft?.(text),
    async deliver() {
      return {};
    },
  };
  return {
    owns: () => true,
    surface: () => surface,
    async open() {
      if (!watcher.open) throw new Error('nobody sends files in this measurement');
      return watcher.open();
    },
  };
}
