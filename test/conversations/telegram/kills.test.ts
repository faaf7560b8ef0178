import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import type { Fault as BackendFault } from '../../../src/adapters/simulator/faults.ts';
import { type Simulator, startSimulator } from '../../../src/adapters/simulator/simulator.ts';
import type { TurnScript } from '../../../src/adapters/simulator/turn-scripts.ts';
import { calm } from '../../rig/conversation.ts';
import { standingIn } from '../../rig/mortal-talk.ts';
import type { Program } from '../../rig/program.ts';
import { type BotApi, startBotApi } from '../../rig/telegram/bot-api.ts';
import type { PrivateRoom } from '../../rig/telegram/groups.ts';
import { startTelegramProgram } from '../../rig/telegram-program.ts';

const PROMPT = 'a 5 second clip of a lighthouse';

/** The two services, Ann, and the programs that were started one after another on one store. */
interface Scene {
  readonly simulator: Simulator;
  readonly api: BotApi;
  readonly chat: PrivateRoom;
  /** Everything is logged, so that a token that shows anywhere shows. */
  start(env?: Readonly<Record<string, string>>): Program;
  ask(): void;
  /** Waits for the end of the story and looks at what stands there then. */
  expectOneVideo(): Promise<void>;
}

/** Plays in a scene of its own, so that several can be played side by side. */
async function inScene(play: (scene: Scene) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'telegram-kill-'));
  const simulator = await startSimulator({ pace: 0, seed: 5, manners: calm });
  const api = await startBotApi();
  const ann = api.person({ first_name: 'Ann', language_code: 'en' });
  const chat = api.privateChat(ann);
  const programs: Program[] = [];
  try {
    await play({
      simulator,
      api,
      chat,
      start(env = {}) {
        const program = startTelegramProgram({ api, simulator, folder }, { LOG_LEVEL: 'trace', ...env });
        programs.push(program);
        return program;
      },
      ask: () => void chat.says(ann, `/video ${PROMPT}`),
      async expectOneVideo() {
        await chat.sees(/Video ready/);
        await until(() => standingIn(chat).statuses.length === 0);
        expect(simulator.posts()).toEqual([PROMPT]);
        expect(standingIn(chat).videos).toBe(1);
      },
    });
  } finally {
    for (const program of programs) await program.kill('SIGKILL');
    await simulator.close();
    await api.close();
    await rm(folder, { recursive: true, force: true });
  }
  const errors = programs.map((program) => program.errors()).join('');
  expect(errors).not.toContain(api.token.split(':')[1]);
  expect(simulator.violations).toEqual([]);
  expect(api.violations).toEqual([]);
}

/** A moment to be killed at: what the services do then, and how to know that it has come. */
interface Moment {
  readonly name: string;
  readonly turn?: TurnScript;
  readonly backend?: BackendFault;
  /** A call of the bot that hangs then, and whether it lands all the same. */
  readonly call?: { readonly method: string; readonly lands: boolean };
}

const moments: readonly Moment[] = [
  { name: 'while it asks for updates', call: { method: 'getUpdates', lands: false } },
  { name: 'while the first status is sent', call: { method: 'sendMessage', lands: false } },
  { name: 'while the session is made', backend: { on: 'session', with: { stall: 'before-headers' } } },
  { name: 'before the agent accepts', backend: { on: 'message', with: { stall: 'before-headers' } } },
  { name: 'in the middle of the answer', turn: { holdAfter: 5 } },
  { name: 'while the render is polled', backend: { on: 'render-status', with: { stall: 'before-headers' } } },
  { name: 'in the middle of the download', backend: { on: 'file', with: { stall: 'in-body' } } },
  { name: 'while the video is sent, and it lands', call: { method: 'sendVideo', lands: true } },
  { name: 'while the video is sent, and it does not land', call: { method: 'sendVideo', lands: false } },
  { name: 'while the status is taken away', call: { method: 'deleteMessage', lands: false } },
];

describe('killed with SIGKILL', () => {
  test.concurrent.each(moments)('$name: the next start finishes it, once', ({ turn, backend, call }) =>
    inScene(async ({ simulator, api, start, ask, expectOneVideo }) => {
      const held = turn && simulator.nextTurn(turn);
      const stalled = backend && simulator.fail(backend);
      const hanging = call && api.fails(call.method, { kind: 'hanging' });
      const program = start();
      ask();
      await (held?.held ?? stalled?.hit ?? hanging?.begun);
      await program.kill('SIGKILL');
      held?.release();
      stalled?.release();
      if (call?.lands) hanging?.release();
      await simulator.idle();
      start();
      await expectOneVideo();
    }),
  );
});

describe('stopped with SIGTERM', () => {
  const busy: readonly Moment[] = [
    { name: 'a turn', turn: { holdAfter: 3 } },
    { name: 'a render', backend: { on: 'render-status', with: { stall: 'before-headers' } } },
    { name: 'an upload', call: { method: 'sendVideo', lands: false } },
  ];

  test.concurrent.each(busy)(
    'in the middle of $name: says so, ends in time, and the next start finishes it',
    (moment) =>
      inScene(async ({ simulator, api, chat, start, ask, expectOneVideo }) => {
        const held = moment.turn && simulator.nextTurn(moment.turn);
        const stalled = moment.backend && simulator.fail(moment.backend);
        const hanging = moment.call && api.fails(moment.call.method, { kind: 'hanging' });
        const program = start();
        ask();
        await (held?.held ?? stalled?.hit ?? hanging?.begun);
        const before = Date.now();
        expect(await program.kill('SIGTERM')).toBe(0);
        expect(Date.now() - before).toBeLessThan(10_000);
        expect(standingIn(chat).statuses, `${api.trace().join('\n')}\n${program.errors()}`).toEqual([
          expect.stringMatching(/Nothing is lost/),
        ]);
        held?.release();
        stalled?.release();
        await simulator.idle();
        start();
        await expectOneVideo();
      }),
  );
});

describe('what an operator sees', () => {
  test.concurrent('a token that Telegram does not know: one line that names the setting', () =>
    inScene(async ({ start }) => {
      const program = start({
        TELEGRAM_BOT_TOKEN: '123456789:AAF-somebody_elses_token_that_is_not_there',
        LOG_LEVEL: 'silent',
      });
      expect(await program.ends()).toBe(1);
      expect(program.errors()).toMatch(/^TELEGRAM_BOT_TOKEN: [^\n]+\n$/);
      expect(program.errors()).not.toContain('somebody_elses');
    }));

  test.concurrent('another process with the same token: one line that names the setting', () =>
    inScene(async ({ api, start }) => {
      const description =
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';
      api.fails('getUpdates', { kind: 'error', status: 409, description });
      const program = start({ LOG_LEVEL: 'silent' });
      expect(await program.ends()).toBe(1);
      expect(program.errors()).toMatch(/^TELEGRAM_BOT_TOKEN: another process[^\n]+\n$/);
    }));

  test.concurrent('/healthz: 503 before it is connected, 200 from then on, 503 while it stops', () =>
    inScene(async ({ simulator, api, start, ask }) => {
      const port = await freePort();
      const health = () =>
        fetch(`http://127.0.0.1:${port}/healthz`).then(
          ({ status }) => status,
          () => 0,
        );
      const connecting = api.fails('getMe', { kind: 'hanging' });
      const held = simulator.nextTurn({ holdAfter: 3 });
      const program = start({ HTTP_PORT: String(port) });
      await connecting.begun;
      expect(await health()).toBe(503);
      connecting.release();
      await until(async () => (await health()) === 200);
      ask();
      await held.held;
      const lastWord = api.fails('editMessageText', { kind: 'hanging' });
      const ended = program.kill('SIGTERM');
      await lastWord.begun;
      expect(await health()).toBe(503);
      lastWord.release();
      expect(await ended).toBe(0);
      held.release();
    }));
});

/** Looks again and again; what does not come to pass ends with the test's time. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await systemClock.sleep(20);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
