import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import { type OpenStore, openSqlite } from '../../../src/adapters/store/sqlite.ts';
import type { Job } from '../../../src/core/jobs/job.ts';
import { createLedger, type Ledger } from '../../../src/core/jobs/ledger.ts';
import { deliverStep, exportStep, filesStep, sessionStep, showStep, turnStep } from '../../../src/core/jobs/steps.ts';
import { createManualClock } from '../../rig/manual-clock.ts';
import { createListLog } from '../presenter/recorder.ts';
import { jobOf } from './jobs.ts';

let folder = '';
let opened: OpenStore;
let ledger: Ledger;
const log = createListLog();

async function reopen(clock = systemClock): Promise<void> {
  opened = await openSqlite(`sqlite://${join(folder, 'nemo.sqlite')}`, clock);
  ledger = createLedger(opened.store, log);
}

/** Another process takes over. */
async function restart(clock = systemClock): Promise<void> {
  await opened.close();
  await reopen(clock);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledger-'));
  log.lines.splice(0);
  await reopen();
});
afterEach(async () => {
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});

test('an open job is there after a restart, whatever its steps and however far it came', async () => {
  const file = { name: 'a.mp4', size: 3, caption: 'words', handle: { path: '/tmp/a', deep: [1, null] } };
  const job: Job = {
    ...jobOf('all', 'chat:1:', 5),
    request: {
      id: 'event',
      chat: 'chat:1:',
      person: { id: 'ann', name: 'Ann', locale: 'zh-CN' },
      sentAt: 7,
      text: '海浪 🎬',
      files: [file],
      command: { name: 'video', args: 'x' },
      action: 'do:x',
      origin: { message: 42 },
    },
    steps: [
      { ...filesStep([file], ['https://example.org/a.mp4'], 'use it'), through: 1, sending: true },
      { ...turnStep('a turn'), state: 'posting', postedAt: 9 },
      {
        ...turnStep('another'),
        state: 'answered',
        heard: {
          text: 'Done.',
          actions: [{ kind: 'export' }, { kind: 'edit', instruction: 'trim' }],
          failure: 'garbled',
        },
      },
      {
        ...exportStep(),
        state: 'rendering',
        renderId: 'render_1',
        startedAt: 8,
        session: { sessionId: '9' },
        holds: { duration: 10 },
      },
      { ...deliverStep('render_1'), state: 'attempted' },
      showStep('credits'),
      sessionStep(true),
    ],
    status: { id: 3 },
  };
  expect(await ledger.open(jobOf('all', 'chat:1:', 5))).toBe(true);
  await ledger.save(job);
  await restart();
  expect((await ledger.recall()).open).toEqual([job]);
  expect(log.lines).toEqual([]);
});

test('the same event again does nothing: while the job is open, when it is over, and after a restart', async () => {
  expect(await ledger.open(jobOf('a'))).toBe(true);
  expect(await ledger.open(jobOf('a'))).toBe(false);
  await ledger.close(jobOf('a'));
  expect(await ledger.open(jobOf('a'))).toBe(false);
  await restart();
  expect(await ledger.open(jobOf('a'))).toBe(false);
  expect((await ledger.recall()).open).toEqual([]);
});

test('of the same event delivered many times at once one is taken', async () => {
  const taken = await Promise.all(Array.from({ length: 10 }, () => ledger.open(jobOf('a'))));
  expect(taken.filter(Boolean)).toHaveLength(1);
});

test('what is remembered of a finished job is gone after two days; an open job stays', async () => {
  await ledger.open(jobOf('done'));
  await ledger.close(jobOf('done'));
  await ledger.open(jobOf('open'));
  await restart(createManualClock(Date.now() + 47 * 3_600_000));
  expect(await opened.store.list('jobs')).toHaveLength(2);
  await restart(createManualClock(Date.now() + 49 * 3_600_000));
  expect((await opened.store.list('jobs')).map(([key]) => key)).toEqual(['open']);
});

test('jobs come back oldest first, whatever their ids', async () => {
  const orders = [30, 2, 100, 1, 20];
  for (const order of orders) await ledger.open(jobOf(`id-${1_000 - order}`, 'chat', order));
  await restart();
  expect((await ledger.recall()).open.map((job) => job.order)).toEqual([1, 2, 20, 30, 100]);
});

test('a record that cannot be read is logged and closed, and keeps nobody else back', async () => {
  await ledger.open(jobOf('good'));
  await opened.store.set('jobs', 'old', { ...jobOf('old'), steps: [{ kind: 'sing', state: 'waiting' }] });
  await opened.store.set('jobs', 'text', 'not a job');
  await opened.store.set('jobs', 'nothing', null);
  expect((await ledger.recall()).open.map((job) => job.id)).toEqual(['good']);
  expect(log.lines).toEqual(Array(3).fill('error: an open job cannot be read any more and is closed'));
  log.lines.splice(0);
  await restart();
  expect((await ledger.recall()).open.map((job) => job.id)).toEqual(['good']);
  expect(log.lines).toEqual([]);
  expect(await ledger.open(jobOf('old'))).toBe(false);
});

test('a status message that outlived its job is told at the next start, until it has been taken away', async () => {
  const job: Job = { ...jobOf('a'), status: { id: 3 } };
  await ledger.open(job);
  await ledger.close(job);
  await restart();
  const { open, left } = await ledger.recall();
  expect(open).toEqual([]);
  expect([...left]).toMatchObject([['a', { status: { id: 3 }, request: { chat: job.request.chat } }]]);
  await ledger.cleared('a');
  await restart();
  expect((await ledger.recall()).left.size).toBe(0);
  expect(await ledger.open(job)).toBe(false);
});
