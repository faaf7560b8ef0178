import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../../src/adapters/simulator/faults.ts';
import { type Simulator, startSimulator } from '../../src/adapters/simulator/simulator.ts';
import type { TurnScript } from '../../src/adapters/simulator/turn-scripts.ts';
import { type Program, startProgram } from '../rig/program.ts';

const PROMPT = 'a 5 second clip of a lighthouse';

let folder = '';
let simulator: Simulator;
let program: Program;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kill-'));
  simulator = await startSimulator({ pace: 0, seed: 5, manners: { silentEdits: 0, guiTalk: 0, temporaryIssue: 0 } });
});
afterEach(async () => {
  await program.kill('SIGKILL');
  expect(simulator.violations).toEqual([]);
  await simulator.close();
  await rm(folder, { recursive: true, force: true });
});

function start(env: Record<string, string> = {}): Program {
  program = startProgram({
    NEMO_API_URL: simulator.url,
    DATA_DIR: folder,
    STORE_URL: `sqlite://${join(folder, 'nemo.sqlite')}`,
    ...env,
  });
  return program;
}

async function videos(): Promise<string[]> {
  const names = await readdir(join(folder, 'videos')).catch(() => []);
  return names.filter((name) => name.endsWith('.mp4'));
}

/** A moment to be killed at: what the backend does then, and how to know that it has come. */
interface Moment {
  readonly name: string;
  readonly turn?: TurnScript;
  readonly fault?: Fault;
  /** Whether the backend had the message by then. */
  readonly posted: boolean;
}

const moments: Moment[] = [
  { name: 'while the token is acquired', fault: { on: 'token', with: { stall: 'before-headers' } }, posted: false },
  { name: 'while the session is made', fault: { on: 'session', with: { stall: 'before-headers' } }, posted: false },
  { name: 'before the agent accepts', fault: { on: 'message', with: { stall: 'before-headers' } }, posted: true },
  { name: 'right after the agent accepted', turn: { holdAfter: 0 }, posted: true },
  { name: 'in the middle of the answer', turn: { holdAfter: 5 }, posted: true },
  { name: 'while the export is submitted', fault: { on: 'render', with: { stall: 'before-headers' } }, posted: true },
  {
    name: 'while the render is polled',
    fault: { on: 'render-status', with: { stall: 'before-headers' } },
    posted: true,
  },
  { name: 'before the download begins', fault: { on: 'file', with: { stall: 'before-headers' } }, posted: true },
  { name: 'in the middle of the download', fault: { on: 'file', with: { stall: 'in-body' } }, posted: true },
  { name: 'while the browser link is made', fault: { on: 'claim', with: { stall: 'before-headers' } }, posted: true },
];

describe('killed with SIGKILL', () => {
  test.each(moments.map((moment) => [moment.name, moment] as const))(
    '%s: the next start finishes it, once',
    async (_, { turn, fault }) => {
      const held = turn && simulator.nextTurn(turn);
      const stalled = fault && simulator.fail(fault);
      start().types(`/video ${PROMPT}`);
      await (held?.held ?? stalled?.hit);
      await program.kill('SIGKILL');
      expect(await videos()).toEqual([]);
      held?.release();
      stalled?.release();
      await simulator.idle();

      start();
      expect(await program.ends()).toBe(0);
      expect(simulator.posts()).toEqual([PROMPT]);
      expect(await videos()).toHaveLength(1);
      expect(program.output()).toMatch(/still open from last time/);
      expect(program.output().match(/Video ready! [^S]/g)).toHaveLength(1);
      expect(program.errors()).toBe('');

      start();
      expect(await program.ends()).toBe(0);
      expect(program.output()).not.toMatch(/Video ready|still open/);
      expect(await videos()).toHaveLength(1);
    },
  );
});

describe('stopped with SIGTERM', () => {
  test('lets go in time, exits with 0 and goes on at the next start', async () => {
    const held = simulator.nextTurn({ holdAfter: 3 });
    start().types(`/video ${PROMPT}`);
    await held.held;
    const before = Date.now();
    expect(await program.kill('SIGTERM')).toBe(0);
    expect(Date.now() - before).toBeLessThan(10_000);
    expect(program.output()).toMatch(/Nothing is lost/);
    held.release();
    await simulator.idle();
    start();
    expect(await program.ends()).toBe(0);
    expect(simulator.posts()).toEqual([PROMPT]);
    expect(await videos()).toHaveLength(1);
  });
});

describe('in a pipe', () => {
  test('prints the conversation once, without escape codes, saves the video and exits with 0', async () => {
    start({ LANG: 'en_US.UTF-8' });
    program.types(PROMPT);
    program.types('export');
    expect(await program.ends()).toBe(0);
    const output = program.output();
    expect(output).not.toContain('\u001b');
    expect(output.match(/Connecting/g)).toHaveLength(1);
    expect(output.match(/Your video is done/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(output).toMatch(/💾 Saved: .*\.mp4/);
    expect(await videos()).toHaveLength(1);
    expect(output).not.toMatch(/nmv_usr_/);
    expect(program.errors()).toBe('');
  });

  test('answers in the language of the environment', async () => {
    start({ LANG: 'zh_CN.UTF-8' });
    program.types('做一个5秒的灯塔短片');
    program.types('导出');
    expect(await program.ends()).toBe(0);
    expect(program.output()).toMatch(/正在连接.*视频已就绪.*已保存/s);
    expect(program.output()).not.toMatch(/Connecting|Timeline|Saved/);
  });

  test('a wrong setting stops the start with one line', async () => {
    start({ RENDER_POLLS: 'many' });
    expect(await program.ends()).toBe(1);
    expect(program.errors()).toMatch(/^RENDER_POLLS: [^\n]+\n$/);
    expect(program.output()).toBe('');
  });
});
