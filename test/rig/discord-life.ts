import { createDiscord, type Discord } from '../../src/bots/discord/discord.ts';
import { type Discord as DiscordApi, startDiscord } from './discord/discord-api.ts';
import type { DiscordOptions } from './discord/options.ts';
import { createHeldEvents } from './held-events.ts';
import { untilQuiet } from './quiet.ts';
import { type ProgramOptions, startWholeProgram, type WholeProgram } from './whole-program.ts';

export interface DiscordLifeOptions extends ProgramOptions {
  readonly api?: DiscordOptions;
  readonly threads?: boolean;
  /** Which shards the bot runs; as many as Discord recommends without. */
  readonly shards?: { readonly ids: readonly number[]; readonly count: number };
}

/** The whole program on Discord, with the real SDK and a Discord on loopback. */
export interface DiscordLife extends Omit<WholeProgram<Discord>, 'bot' | 'connected'> {
  readonly api: DiscordApi;
  /**
   * Resolves when every event has been taken, every call is answered and nothing is open any more. `pass` lets time pass
   * where a job waits for a clock that stands still.
   */
  quiet(pass?: () => Promise<void>): Promise<void>;
}

/** Between two looks whether all is over, ms. */
const LOOK_MS = 20;

/**
 * Resolves when the bot is connected, or has given up. With a clock of its own the bot may make any number of calls in a
 * real second: discord.js would hold them back while that clock runs away. What Discord orders by a 429 it waits out in real
 * time all the same.
 */
export async function startDiscordLife(options: DiscordLifeOptions = {}): Promise<DiscordLife> {
  const { shards, threads = false, store = (own) => own } = options;
  const api = await startDiscord(options.api);
  const held = createHeldEvents();
  const program = await startWholeProgram({ ...options, store: (own) => store(held.wrap(own)) }, (parts) =>
    createDiscord({
      ...parts,
      token: api.token,
      apiRoot: `${api.url}/api`,
      threads,
      ...(options.clock ? { callsPerSecond: Number.POSITIVE_INFINITY } : {}),
      ...(shards ? { shards } : {}),
    }),
  );
  await program.connected;

  const isUnderWay = () => held.count > 0 || api.calls.some(({ outcome }) => outcome.kind === 'pending');

  return {
    api,
    simulator: program.simulator,
    log: program.log,
    get assistant() {
      return program.assistant;
    },
    get ended() {
      return program.ended;
    },
    quiet: (pass) =>
      untilQuiet({
        assistant: () => program.assistant,
        isUnderWay,
        calls: () => api.calls.length,
        lookMs: LOOK_MS,
        pass,
      }),
    stop: program.stop,
    kill: program.kill,
    async start() {
      await program.start();
      await program.connected;
    },
    async end() {
      await program.end();
      await api.close();
    },
  };
}
