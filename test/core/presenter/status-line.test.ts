import { beforeEach, describe, expect, test } from 'vitest';
import type { Capabilities, MessageRef } from '../../../src/core/ports/platform.ts';
import { createStatusLine, type StatusLine } from '../../../src/core/presenter/status-line.ts';
import { createManualClock, type ManualClock } from '../../rig/manual-clock.ts';
import { createListLog, createRecorder, type Recorder } from './recorder.ts';

let clock: ManualClock;
let surface: Recorder;
let log: ReturnType<typeof createListLog>;
let posted: MessageRef[];
let status: StatusLine;

function begin(limits: Partial<Capabilities> = {}, ref?: MessageRef): void {
  clock = createManualClock();
  surface = createRecorder(clock, limits);
  log = createListLog();
  posted = [];
  status = createStatusLine(surface, clock, log, 'job.status', ref, (made) => posted.push(made));
}
beforeEach(() => begin());

function says(text: string): void {
  status.update({ role: 'status', stage: text, text });
}

/** A call that takes until it is let go. */
function hold(): () => void {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  surface.before = () => held;
  return release;
}

describe('pacing', () => {
  test('the first is shown at once, then one edit per interval, always with the newest', async () => {
    for (let second = 0; second < 30; second += 1) {
      says(`at ${second / 10}`);
      await clock.advance(100);
    }
    await clock.advance(5_000);
    expect(surface.acts.map(({ at, name, text }) => [at, name, text])).toEqual([
      [0, 'post', 'at 0'],
      [1_000, 'edit', 'at 0.9'],
      [2_000, 'edit', 'at 1.9'],
      [3_000, 'edit', 'at 2.9'],
    ]);
  });

  test('a stage that comes after a pause is shown at once', async () => {
    says('a');
    await clock.advance(60_000);
    says('b');
    await clock.advance(0);
    expect(surface.acts.at(-1)).toMatchObject({ at: 60_000, text: 'b' });
  });

  test('one call at a time, however slow the platform is; what came meanwhile is passed over', async () => {
    const release = hold();
    for (const text of ['a', 'b', 'c', 'd']) {
      says(text);
      await clock.advance(2_000);
    }
    expect(surface.lines).toEqual(['post a']);
    release();
    await clock.advance(0);
    expect(surface.lines).toEqual(['post a', 'edit d']);
    expect(surface.atOnce).toBe(1);
  });

  test('the same text is not sent again', async () => {
    for (let round = 0; round < 5; round += 1) {
      says('same');
      await clock.advance(3_000);
    }
    expect(surface.lines).toEqual(['post same']);
  });
});

describe('which message it is', () => {
  test('is told once, under the key of the request', async () => {
    says('a');
    await clock.advance(2_000);
    says('b');
    await clock.advance(2_000);
    expect(posted).toEqual([{ id: 1 }]);
    expect(surface.acts.map(({ key }) => key)).toEqual(['job.status', undefined]);
  });

  test('the one that an earlier go left is edited', async () => {
    begin({}, { id: 7 });
    says('again');
    await clock.advance(0);
    expect(surface.lines).toEqual(['edit again']);
    expect(posted).toEqual([]);
  });

  test('where nothing can be edited each stage is a message, however far it comes', async () => {
    begin({ edits: false });
    for (const [stage, text] of [
      ['rendering', '10%'],
      ['rendering', '50%'],
      ['sending', 'Sending'],
    ]) {
      status.update({ role: 'status', stage: stage ?? '', text: text ?? '' });
      await clock.advance(2_000);
    }
    expect(surface.lines).toEqual(['post 10%', 'post Sending']);
  });
});

test('a last word is shown at once, whatever the pace', async () => {
  begin();
  says('a');
  await clock.advance(0);
  says('stopping');
  await status.flush();
  expect(surface.lines).toEqual(['post a', 'edit stopping']);
});

describe('failures', () => {
  test('are logged and go no further; the same text is tried again when it comes again', async () => {
    surface.before = () => Promise.reject(new Error('429'));
    says('a');
    await clock.advance(2_000);
    expect(log.lines).toEqual(['warn: a status message could not be shown']);
    surface.before = async () => undefined;
    says('a');
    await clock.advance(2_000);
    says('b');
    await clock.advance(2_000);
    expect(surface.lines).toEqual(['post a', 'post a', 'edit b']);
    expect(posted).toHaveLength(1);
  });

  test('nor does one when the message is taken away', async () => {
    says('a');
    await clock.advance(0);
    surface.before = () => Promise.reject(new Error('gone'));
    await status.retire();
    expect(log.lines).toEqual(['warn: a status message could not be taken away']);
  });
});

describe('before something that must land', () => {
  test('what is under way is waited for, what waits is dropped', async () => {
    const release = hold();
    says('a');
    says('b');
    let settled = false;
    const settling = status.settle().then(() => {
      settled = true;
    });
    await clock.advance(5_000);
    expect(settled).toBe(false);
    release();
    await settling;
    await clock.advance(5_000);
    expect(surface.lines).toEqual(['post a']);
    expect(clock.alarms).toBe(0);
  });

  test('and the status goes on afterwards, paced as before', async () => {
    says('a');
    await clock.advance(100);
    says('b');
    await status.settle();
    says('c');
    await clock.advance(5_000);
    expect(surface.acts.map(({ at, text }) => [at, text])).toEqual([
      [0, 'a'],
      [1_000, 'c'],
    ]);
  });
});

describe('when it is over', () => {
  test('it is taken away, and nothing brings it back', async () => {
    says('a');
    await clock.advance(0);
    says('late');
    await status.retire();
    says('later');
    await clock.advance(10_000);
    expect(surface.lines).toEqual(['post a', 'retire']);
    expect(clock.alarms).toBe(0);
  });

  test('also when its first post is still under way', async () => {
    const release = hold();
    says('a');
    const over = status.retire();
    says('b');
    release();
    await over;
    await clock.advance(10_000);
    expect(surface.lines).toEqual(['post a', 'retire']);
  });

  test('there is nothing to take away where nothing was shown', async () => {
    await status.retire();
    says('a');
    await clock.advance(10_000);
    expect(surface.lines).toEqual([]);
  });
});
