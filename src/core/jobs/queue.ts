import { Halt } from '../flows/run.ts';
import type { ChatId } from '../request.ts';
import type { Job } from './job.ts';

/** A job in its chat's line. */
interface Entry {
  readonly job: Job;
  readonly controller: AbortController;
  /** Resolves when the job is over, however it ended. */
  readonly done: Promise<void>;
}

/** What the chat is doing: the job that runs, and those that wait behind it, in order. */
export interface Line {
  readonly running: Job | undefined;
  readonly waiting: readonly Job[];
}

/** Runs the jobs of each chat one after another, and the chats side by side. */
export interface Queue {
  /** Puts a job at the end of its chat's line; returns how many are ahead of it. */
  put(job: Job): number;
  line(chat: ChatId): Line;
  /** Drops what waits and ends what runs; resolves when the chat is quiet, with what there was. */
  cancel(chat: ChatId): Promise<Line>;
  /** Ends every run so that the next start goes on; nothing new begins. */
  halt(): Promise<void>;
  busy(): boolean;
  /** Resolves when no chat has anything to do. */
  idle(): Promise<void>;
}

/**
 * `run` does a job until its signal ends it; it never throws. `drop` closes a job that was cancelled before it began.
 */
export function createQueue(
  run: (job: Job, signal: AbortSignal) => Promise<void>,
  drop: (job: Job) => Promise<void>,
): Queue {
  const lines = new Map<ChatId, Entry[]>();
  const idlers: (() => void)[] = [];
  let halted = false;

  function chatOver(chat: ChatId): void {
    lines.delete(chat);
    if (lines.size > 0) return;
    for (const resolve of idlers.splice(0)) resolve();
  }

  async function work(chat: ChatId, entries: Entry[]): Promise<void> {
    for (let entry = entries[0]; entry && !halted; entry = entries[0]) {
      const { signal } = entry.controller;
      if (signal.aborted) await drop(entry.job);
      else await run(entry.job, signal);
      entries.shift();
      resolvers.get(entry)?.();
    }
    chatOver(chat);
  }

  const resolvers = new WeakMap<Entry, () => void>();
  function makeEntry(job: Job): Entry {
    let resolve: () => void = () => undefined;
    const done = new Promise<void>((settle) => {
      resolve = settle;
    });
    const entry = { job, controller: new AbortController(), done };
    resolvers.set(entry, resolve);
    return entry;
  }

  function line(chat: ChatId): Line {
    const [running, ...waiting] = lines.get(chat) ?? [];
    return { running: running?.job, waiting: waiting.map((entry) => entry.job) };
  }

  return {
    put(job) {
      const entry = makeEntry(job);
      const entries = lines.get(job.request.chat);
      if (entries) {
        entries.push(entry);
        return entries.length - 1;
      }
      const fresh = [entry];
      lines.set(job.request.chat, fresh);
      void work(job.request.chat, fresh);
      return 0;
    },
    line,
    async cancel(chat) {
      const before = line(chat);
      if (halted) return before;
      const entries = [...(lines.get(chat) ?? [])];
      for (const entry of entries) entry.controller.abort(new Halt('cancelled'));
      await Promise.all(entries.map((entry) => entry.done));
      return before;
    },
    async halt() {
      halted = true;
      const running = [...lines.values()].flatMap((entries) => entries.slice(0, 1));
      for (const entry of running) entry.controller.abort(new Halt('shutdown'));
      await Promise.all(running.map((entry) => entry.done));
    },
    busy: () => lines.size > 0,
    idle() {
      if (lines.size === 0) return Promise.resolve();
      return new Promise((resolve) => idlers.push(resolve));
    },
  };
}
