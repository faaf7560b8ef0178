import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { Undeliverable } from '../../../src/core/errors.ts';
import { phrases } from '../../../src/core/phrases/phrases.ts';
import type { Capabilities } from '../../../src/core/ports/platform.ts';
import { createPresenter } from '../../../src/core/presenter/presenter.ts';
import type { Video, VideoReply } from '../../../src/core/reply.ts';
import { createManualClock } from '../../rig/manual-clock.ts';
import { createListLog, createRecorder } from './recorder.ts';

function begin(limits: Partial<Capabilities> = {}) {
  const clock = createManualClock();
  const surface = createRecorder(clock, limits);
  let step = 0;
  const presenter = createPresenter({
    surface,
    clock,
    log: createListLog(),
    say: phrases('en'),
    key: () => `job.${step}`,
  });
  return {
    clock,
    surface,
    presenter,
    nextStep() {
      step += 1;
    },
    /** Role, key and text of what stands in the chat. */
    messages: () =>
      surface.acts.flatMap(({ name, key, message }) => (message && name !== 'edit' ? [[name, message.role, key]] : [])),
  };
}

const choices = [{ label: 'Export', action: 'export' }];

function video(more: Partial<Video> = {}): VideoReply {
  return {
    kind: 'video',
    key: 'video',
    text: 'Ready!\nOpen in the browser: https://example.org/x',
    choices,
    video: {
      fileName: 'boat.mp4',
      size: 1_000,
      fileUrl: 'https://files.example.org/boat.mp4',
      open: async () => ({ stream: Readable.from([]) }),
      ...more,
    },
  };
}

describe('the delivery ladder', () => {
  test('what fits is handed over as a file, with its choices; the receipt comes back', async () => {
    const { surface, presenter, messages } = begin();
    expect(await presenter.show(video())).toEqual({ id: 1, file: 'boat.mp4' });
    expect(messages()).toEqual([['deliver', 'video', 'job.0.video']]);
    expect(surface.acts[0]?.message).toEqual({ role: 'video', text: video().text, choices });
  });

  test('a size that nobody knows is tried', async () => {
    const { presenter, messages } = begin();
    const { size: _, ...unknown } = video().video;
    await presenter.show({ ...video(), video: unknown });
    expect(messages()).toEqual([['deliver', 'video', 'job.0.video']]);
  });

  test('one byte too many becomes a link to the file beside the words, with the choices', async () => {
    const { surface, presenter } = begin({ maxTextLength: 4_096 });
    expect(await presenter.show(video({ size: 1_001 }))).toBeUndefined();
    expect(surface.acts).toHaveLength(1);
    expect(surface.acts[0]).toMatchObject({ name: 'post', key: 'job.0.video', message: { role: 'video', choices } });
    expect(surface.acts[0]?.text).toMatch(
      /^Ready!\nOpen in the browser: .*\n\nThe file \(.+\) is too large for this chat\. Download it here: https:\/\/files\.example\.org\/boat\.mp4$/,
    );
  });

  test('without such a link the person is told where it is kept', async () => {
    const { surface, presenter } = begin({ maxTextLength: 4_096 });
    const { fileUrl: _, ...unlinked } = video({ size: 5_000 }).video;
    await presenter.show({ ...video(), video: unlinked });
    expect(surface.lines).toHaveLength(1);
    expect(surface.lines[0]).toMatch(/^post Ready![\s\S]*kept under \/history/);
  });

  test('a caption that is too long goes on in as few messages as possible, all of it', async () => {
    const { surface, presenter, messages } = begin();
    const words = Array.from({ length: 45 }, (_, index) => `word${index}`);
    await presenter.show({ ...video(), text: words.join(' ') });
    expect(messages()).toEqual([
      ['deliver', 'video', 'job.0.video'],
      ['post', 'answer', 'job.0.video.1'],
      ['post', 'answer', 'job.0.video.2'],
    ]);
    expect(
      surface.acts
        .map(({ text }) => text)
        .join(' ')
        .split(/\s+/),
    ).toEqual(words);
    expect(surface.acts.map(({ message }) => message?.choices)).toEqual([choices, undefined, undefined]);
  });

  test('a file that the platform does not take is the flow’s to tell', async () => {
    const { surface, presenter } = begin();
    surface.before = () => Promise.reject(new Error('refused'));
    await expect(presenter.show(video())).rejects.toThrow('refused');
  });
});

describe('texts', () => {
  test('say what they are, and only the last piece carries the choices', async () => {
    const { surface, presenter } = begin();
    const long = 'One sentence. '.repeat(30).trim();
    await presenter.show({ kind: 'text', key: 'answer', text: long, choices });
    await presenter.show({ kind: 'timeline', key: 'tracks', text: 'Timeline' });
    await presenter.show({ kind: 'notice', key: 'a', level: 'info', text: 'Noted' });
    await presenter.show({ kind: 'notice', key: 'b', level: 'error', text: 'Wrong' });
    const shown = surface.acts.map(({ message }) => [message?.role, message?.choices]);
    expect(shown).toEqual([
      ['answer', undefined],
      ['answer', undefined],
      ['answer', choices],
      ['timeline', undefined],
      ['notice', undefined],
      ['error', undefined],
    ]);
  });

  test('a failure to show one reaches the flow', async () => {
    const { surface, presenter } = begin();
    surface.before = () => Promise.reject(new Error('blocked'));
    await expect(presenter.show({ kind: 'text', key: 'a', text: 'x' })).rejects.toThrow('blocked');
  });
});

describe('keys', () => {
  test('are the same at every go and never twice in one', async () => {
    const runs = await Promise.all(
      [1, 2].map(async () => {
        const { clock, surface, presenter, nextStep } = begin();
        await presenter.show({ kind: 'progress', stage: 'a', text: 'a' });
        await clock.advance(0);
        for (let step = 0; step < 3; step += 1) {
          await presenter.show({ kind: 'text', key: 'answer', text: 'word '.repeat(100) });
          await presenter.show({ kind: 'notice', key: 'note', level: 'info', text: 'x' });
          await presenter.show({ ...video(), text: 'word '.repeat(100) });
          nextStep();
        }
        return surface.acts.map(({ key }) => key);
      }),
    );
    expect(runs[0]).toEqual(runs[1]);
    expect(new Set(runs[0]).size).toBe(runs[0]?.length);
    expect(runs[0]?.length).toBeGreaterThan(15);
  });
});

describe('what may be dropped', () => {
  test('drafts are shown only where there are any', async () => {
    const withDrafts = begin();
    await withDrafts.presenter.show({ kind: 'streaming', text: 'so far' });
    expect(withDrafts.surface.lines).toEqual(['draft so far']);
    const without = begin({ drafts: 'none' });
    await without.presenter.show({ kind: 'streaming', text: 'so far' });
    expect(without.surface.lines).toEqual([]);
  });

  test('a status that waits never comes behind the answer, and goes when the request is over', async () => {
    const { clock, surface, presenter } = begin();
    await presenter.show({ kind: 'progress', stage: 'a', text: 'a' });
    await presenter.show({ kind: 'progress', stage: 'b', text: 'b' });
    await presenter.show({ kind: 'text', key: 'answer', text: 'done' });
    await presenter.close();
    await clock.advance(10_000);
    expect(surface.lines).toEqual(['post a', 'post done', 'retire']);
  });
});

describe('labels that are longer than a button shows', () => {
  test('are told whole in the text, and the button shows their beginning', async () => {
    const { surface, presenter } = begin();
    const long = 'a 10 second clip of waves at sunset, seen from a small boat';
    const offered = [
      { label: long, action: 'try:0' },
      { label: 'Export', action: 'export' },
    ];
    await presenter.show({ kind: 'text', key: 'greeting', text: 'Try saying:', choices: offered });
    const message = surface.acts[0]?.message;
    expect(message?.text).toBe(`Try saying:\n\n- ${long}`);
    expect(message?.choices).toEqual([
      { label: 'a 10 second clip of waves at sunset,…', action: 'try:0' },
      { label: 'Export', action: 'export' },
    ]);
  });
});

describe('an answer that is being written', () => {
  test('stands in the status message above what goes on, where there are no drafts; its end, if it is long', async () => {
    const { clock, surface, presenter } = begin({ drafts: 'status', maxTextLength: 4_096 });
    await presenter.show({ kind: 'progress', stage: 'working', text: 'Working… 0:05' });
    await clock.advance(1_000);
    await presenter.show({ kind: 'streaming', text: 'A paper boat' });
    await clock.advance(1_000);
    expect(surface.lines).toEqual(['post Working… 0:05', 'edit A paper boat\n\nWorking… 0:05']);
    await presenter.show({ kind: 'streaming', text: `${'x'.repeat(5_000)} the end` });
    await clock.advance(1_000);
    expect(surface.acts.at(-1)?.text).toMatch(/^… x+ the end\n\nWorking… 0:05$/);
    await presenter.show({ kind: 'text', key: 'answer', text: 'Done.' });
    await presenter.show({ kind: 'progress', stage: 'next', text: 'Next' });
    await clock.advance(1_000);
    expect(surface.acts.at(-1)?.text).toBe('Next');
  });
});

describe('a chat that takes no more', () => {
  test('closed for good: nothing is thrown, so that the work goes on to where it is kept', async () => {
    const { surface, presenter } = begin();
    surface.before = () => Promise.reject(new Undeliverable('closed'));
    expect(await presenter.show(video())).toBeUndefined();
    expect(await presenter.show({ kind: 'text', key: 'answer', text: 'Done.' })).toBeUndefined();
  });

  test.each([
    ['media', /^Ready![\s\S]*I may not send videos in this chat\. Download it here: https:/],
    ['size', /^Ready![\s\S]*too large for this chat\. Download it here: https:/],
  ] as const)('%s: the link is told instead', async (obstacle, pattern) => {
    const { surface, presenter } = begin({ maxTextLength: 4_096 });
    surface.before = (act) =>
      act.name === 'deliver' ? Promise.reject(new Undeliverable(obstacle)) : Promise.resolve();
    expect(await presenter.show(video())).toBeUndefined();
    expect(surface.acts.at(-1)).toMatchObject({ name: 'post', key: 'job.0.video' });
    expect(surface.acts.at(-1)?.text).toMatch(pattern);
  });
});
