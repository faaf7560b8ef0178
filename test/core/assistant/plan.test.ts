import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Answering } from '../../../src/core/answers/answer.ts';
import { examplesToTry } from '../../../src/core/answers/help.ts';
import { type Known, type Plan, planFor } from '../../../src/core/assistant/plan.ts';
import { createHistory } from '../../../src/core/chats/history.ts';
import { createOffers } from '../../../src/core/chats/offers.ts';
import type { Step } from '../../../src/core/jobs/job.ts';
import { phrases } from '../../../src/core/phrases/phrases.ts';
import type { Skill } from '../../../src/core/ports/skills.ts';
import type { Request } from '../../../src/core/request.ts';
import { memoryStore } from '../../memory-store.ts';

const CHAT = 'room:1:';
let known: Known;

beforeEach(async () => {
  const store = memoryStore();
  known = {
    offers: createOffers(store),
    history: createHistory(store),
    chat: {},
    examples: ['waves at sunset', 'a paper boat'],
    downloadBytes: 20_000_000,
  };
  for (const renderId of ['render_old', 'render_new']) {
    await known.history.put(CHAT, { renderId, at: 1, state: 'ready', session: { sessionId: '1' } });
  }
});

function plan(parts: Partial<Request>): Promise<Plan> {
  const request = { id: '1', chat: CHAT, person: { id: 'ann' }, sentAt: 0, text: '', files: [], ...parts };
  return planFor(request, known);
}

function typed(text: string): Promise<Plan> {
  const [, name, args = ''] = /^\/(\w+) ?(.*)$/s.exec(text) ?? [];
  return plan(name ? { command: { name, args } } : { text });
}

/** `turn "…"`, `export`, `answer help` …: what a plan comes to, in short. */
function brief(made: Plan): string[] {
  if ('answer' in made) {
    const { name, ...more } = made.answer;
    return [`answer ${name}${Object.keys(more).length > 0 ? ` ${JSON.stringify(more)}` : ''}`];
  }
  return made.work.map(briefStep);
}

function briefStep(step: Step): string {
  expect(step.state).toBe('waiting');
  if (step.kind === 'turn') return `turn ${step.text}`;
  if (step.kind === 'files') {
    return `files ${step.files.length} urls [${step.urls.join(' ')}] ${step.instruction}`.trim();
  }
  if (step.kind === 'deliver') return `deliver ${step.renderId}`;
  if (step.kind === 'show') return `show ${step.what}`;
  return step.kind === 'session' && step.quiet ? 'session quietly' : step.kind;
}

describe('commands', () => {
  test.each([
    ['/start', ['answer start {"args":""}']],
    ['/help', ['answer help']],
    ['/help me', ['answer help']],
    ['/status', ['answer status']],
    ['/credits', ['answer credits']],
    ['/cancel', ['answer cancel']],
    ['/privacy', ['answer privacy']],
    ['/forget', ['answer forget']],
    ['/forget yes', ['answer forget']],
    ['/upload', ['answer upload']],
    ['/new', ['session']],
    ['/export', ['export']],
    ['/export now', ['export']],
    ['/skill', ['answer skill {"args":""}']],
    ['/skill video-generation-4k', ['answer skill {"args":"video-generation-4k"}']],
    ['/language', ['answer language {"args":""}']],
    ['/language zh-CN', ['answer language {"args":"zh-CN"}']],
    ['/history', ['answer history']],
    ['/history 1', ['deliver render_new']],
    ['/history 2', ['deliver render_old']],
    ['/history 3', ['answer historyGap']],
    ['/history 0', ['answer historyGap']],
    ['/history -1', ['answer historyGap']],
    ['/history last', ['answer historyGap']],
    ['/video', ['answer describe']],
    ['/video a boat', ['turn a boat', 'export']],
    ['/video export', ['turn export', 'export']],
    [
      '/video trim https://example.org/a.mp4 to 5s',
      ['files 0 urls [https://example.org/a.mp4] trim a.mp4 to 5s', 'export'],
    ],
    ['/video https://open.spotify.com/track/42', ['answer unsupported {"services":["Spotify"]}']],
    ['/nonsense', ['answer unknown {"args":"nonsense"}']],
    ['/constructor', ['answer unknown {"args":"constructor"}']],
  ])('%s', async (text, expected) => {
    expect(brief(await typed(text))).toEqual(expected);
  });

  test('/video with a file makes it of the file, with the words of the command or of the caption', async () => {
    const files = [{ handle: 1 }];
    const command = { name: 'video', args: 'faster' };
    expect(brief(await plan({ command, files }))).toEqual(['files 1 urls [] faster', 'export']);
    expect(brief(await plan({ command: { name: 'video', args: '' }, text: 'slower', files }))).toEqual([
      'files 1 urls [] slower',
      'export',
    ]);
  });
});

describe('words', () => {
  test.each([
    ['a 10 second clip of waves', ['turn a 10 second clip of waves']],
    ['a video about coffee exports', ['turn a video about coffee exports']],
    ['export', ['export']],
    ['导出', ['export']],
    ['credits', ['answer credits']],
    ['积分', ['answer credits']],
    ['show tracks', ['answer status']],
    ['upload', ['answer upload']],
    ['上传', ['answer upload']],
    ['', ['answer help']],
    [' \n\t', ['answer help']],
    ['https://example.org/clip.mp4', ['files 0 urls [https://example.org/clip.mp4]']],
    ['take the music of https://www.youtube.com/watch?v=42', ['answer unsupported {"services":["YouTube"]}']],
    [
      'read https://example.org/article and make a video of it',
      ['turn read https://example.org/article and make a video of it'],
    ],
  ])('%j', async (text, expected) => {
    expect(brief(await typed(text))).toEqual(expected);
  });

  test('a change and then an export: two steps, and the agent hears of the first alone', async () => {
    const [turn = '', ...rest] = brief(await typed('add a title "Night" and then export it'));
    expect(turn).toMatch(/^turn add a title "Night"/);
    expect(turn).not.toMatch(/export/);
    expect(rest).toEqual(['export']);
  });

  test('any text comes to exactly one thing, and never fails', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 80 }), async (text) => {
        expect(brief(await plan({ text })).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('files', () => {
  test('one job for all of them with the words beside them', async () => {
    expect(brief(await plan({ files: [{ handle: 1 }, { handle: 2 }], text: 'a slideshow' }))).toEqual([
      'files 2 urls [] a slideshow',
    ]);
    expect(brief(await plan({ files: [{ handle: 1 }] }))).toEqual(['files 1 urls []']);
  });

  test('with an instruction each: one by one, each in a session of its own and with its own export', async () => {
    const one = await plan({ files: [{ handle: 1 }, { handle: 2 }], text: '1) trim 2) mute' });
    expect(brief(one)).toEqual([
      'session quietly',
      'files 1 urls [] trim',
      'export',
      'session quietly',
      'files 1 urls [] mute',
      'export',
    ]);
  });

  test('an export that the words beside a file ask for is done afterwards and not sent to the agent', async () => {
    const files = [{ handle: 1 }];
    expect(brief(await plan({ files, text: 'export' }))).toEqual(['files 1 urls []', 'export']);
    expect(brief(await plan({ files, text: 'make it warmer and then export it' }))).toEqual([
      'files 1 urls [] make it warmer',
      'export',
    ]);
    expect(brief(await plan({ files, text: 'a film about credits' }))).toEqual([
      'files 1 urls [] a film about credits',
    ]);
  });
});

describe('buttons', () => {
  test.each([
    ['export', ['export']],
    ['new', ['session']],
    ['status', ['answer status']],
    ['credits', ['answer credits']],
    ['upload', ['answer upload']],
    ['keep', ['answer kept']],
    ['forget:yes', ['answer forgotten']],
    ['forget:no', ['answer unforgotten']],
    ['get:render_old', ['deliver render_old']],
    ['language:zh-CN', ['answer language {"args":"zh-CN"}']],
    ['try:0', ['turn waves at sunset']],
    ['try:1', ['turn a paper boat']],
    ['try:2', ['answer expired']],
    ['try:-1', ['answer expired']],
    ['try:length', ['answer expired']],
    ['do:nothing', ['answer expired']],
    ['of:an:older:version', ['answer expired']],
    [':', ['answer expired']],
  ])('%s', async (action, expected) => {
    expect(brief(await plan({ action }))).toEqual(expected);
  });

  test('an offered edit goes to the agent as it was offered, whatever it sounds like', async () => {
    const { action } = await known.offers.make(CHAT, 'x', { text: 'export' });
    expect(brief(await plan({ action }))).toEqual(['turn export']);
  });

  test('an offered command is run as if it were typed', async () => {
    const offers = [
      { name: 'export', args: '' },
      { name: 'skill', args: 'video-generation-4k' },
    ].map((command) => known.offers.make(CHAT, 'x', { command }));
    const plans = await Promise.all(offers.map(async (choice) => brief(await plan({ action: (await choice).action }))));
    expect(plans).toEqual([['export'], ['answer skill {"args":"video-generation-4k"}']]);
  });

  test('another chat’s offer is nobody’s business', async () => {
    const { action } = await known.offers.make('room:2:', 'x', { text: 'remove the music' });
    expect(brief(await plan({ action }))).toEqual(['answer expired']);
  });

  test('a button decides, whatever else the event carries', async () => {
    const made = await plan({
      action: 'keep',
      command: { name: 'new', args: '' },
      text: 'export',
      files: [{ handle: 1 }],
    });
    expect(brief(made)).toEqual(['answer kept']);
  });

  test('any token comes to something, and never fails', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (action) => {
        expect(brief(await plan({ action })).length).toBe(1);
      }),
    );
  });
});

describe('tokens', () => {
  const bytes = (action: string) => Buffer.byteLength(action);

  test('fit into every platform’s button, however long what they stand for is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
        const choices = await Promise.all([
          known.offers.make(CHAT, text, { text }),
          known.offers.make(CHAT, text, { command: { name: 'skill', args: text } }),
        ]);
        const skill: Skill = { ...plainSkill, examples: { en: Array.from({ length: 12 }, () => text) } };
        const examples = examplesToTry({ skill, say: phrases('en') } satisfies Pick<Answering, 'skill' | 'say'>);
        for (const { action } of [...choices, ...examples]) expect(bytes(action)).toBeLessThanOrEqual(40);
      }),
    );
  });

  const plainSkill: Skill = {
    name: 's',
    version: '1',
    title: 'S',
    greeting: { en: 'Hello' },
    examples: { en: [] },
    files: { maxBytes: 1, extensions: [] },
    minutes: { generate: [1, 2], edit: [1, 2] },
  };
});
