import { systemClock } from '../../src/adapters/clock/system-clock.ts';
import { createDiscord, type Discord } from '../../src/bots/discord/discord.ts';
import { type Discord as DiscordApi, startDiscord } from './discord/discord-api.ts';
import type { DiscordOptions } from './discord/options.ts';
import { type ProgramOptions, startWholeProgram, type WholeProgram } from './whole-program.ts';

export interface DiscordLifeOptions extends ProgramOptions {
  readonly api?: DiscordOptions;
  readonly threads?: boolean;
}

/** The whole program on Discord, with the real SDK and a Discord on loopback. */
export interface DiscordLife extends Omit<WholeProgram<Discord>, 'bot' | 'connected'> {
  readonly api: DiscordApi;
  /** Resolves when nothing is open any more. */
  quiet(): Promise<void>;
}

/**
 * Resolves when the bot is connected, or has given up. With a clock of its own the bot may make any number of calls in a
 * real second: discord.js would hold them back while that clock runs away. What Discord orders by a 429 it waits out in real
 * time all the same.
 */
export async function startDiscordLife(options: DiscordLifeOptions = {}): Promise<DiscordLife> {
  const api = await startDiscord(options.api);
  const program = await startWholeProgram(options, (parts) =>
    createDiscord({
      ...parts,
      token: api.token,
      apiRoot: `${api.url}/api`,
      threads: options.threads ?? false,
      ...(options.clock ? { callsPerSecond: Number.POSITIVE_INFINITY } : {}),
    }),
  );
  await program.connected;

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
    async quiet() {
      for (let rounds = 0; rounds < 3; rounds += 1) {
        await systemClock.sleep(60);
        await program.assistant.idle();
      }
    },
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
