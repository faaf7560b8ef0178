import { describe, expect, test } from 'vitest';
import { batchSteps } from '../../../src/core/assistant/batch.ts';
import type { FileRef } from '../../../src/core/request.ts';

function files(captions: readonly (string | undefined)[]): FileRef[] {
  return captions.map((caption, index) => ({ handle: index, ...(caption === undefined ? {} : { caption }) }));
}

/** What is asked for each file; undefined where the words are for all of them together. */
function instructions(text: string, count: number): string[] | undefined {
  return batchSteps({ text, files: files(Array(count).fill(undefined)) })?.flatMap((step) =>
    step.kind === 'files' ? [step.instruction] : [],
  );
}

describe('an instruction for each file', () => {
  test.each([
    ['1) trim it 2) mute it', ['trim it', 'mute it']],
    ['1. trim it\n2. mute it\n3. add a title', ['trim it', 'mute it', 'add a title']],
    ['1: trim it; 2: mute it', ['trim it', 'mute it']],
    ['(1) trim it, (2) mute it', ['trim it', 'mute it']],
    [
      'For my shop:\n\n1) trim it to 2.5 seconds\n2) cut from 0:03 to 1:30',
      ['For my shop: trim it to 2.5 seconds', 'For my shop: cut from 0:03 to 1:30'],
    ],
    ['Video 1: cut the start. Video 2: add music.', ['cut the start.', 'add music.']],
    ['please: clip #1: faster; clip #2: slower', ['please: faster', 'please: slower']],
    ['1、剪到5秒 2、加标题', ['剪到5秒', '加标题']],
    ['1）剪到5秒；2）加标题；3）配上音乐', ['剪到5秒', '加标题', '配上音乐']],
    ['（1）剪到5秒（2）加标题', ['剪到5秒', '加标题']],
    ['视频1：加标题；视频2：加音乐', ['加标题', '加音乐']],
    ['第1个：加标题，第2个：加音乐', ['加标题', '加音乐']],
    ['1.加标题\n2.加音乐', ['加标题', '加音乐']],
    [
      Array.from({ length: 10 }, (_, index) => `${index + 1}. part ${'abcdefghij'[index]}`).join('\n'),
      Array.from('abcdefghij', (letter) => `part ${letter}`),
    ],
  ])('%j', (text, expected) => {
    expect(instructions(text, expected.length)).toEqual(expected);
  });

  test('a caption of each file’s own', () => {
    const steps = batchSteps({ text: '', files: files([' trim it ', 'mute it']) }) ?? [];
    expect(steps.map((step) => step.kind)).toEqual(['session', 'files', 'export', 'session', 'files', 'export']);
    expect(steps[1]).toMatchObject({ files: [{ handle: 0 }], instruction: 'trim it' });
    expect(steps[4]).toMatchObject({ files: [{ handle: 1 }], instruction: 'mute it' });
    expect(steps[0]).toMatchObject({ quiet: true });
  });
});

describe('words for all files together', () => {
  test.each([
    ['fewer numbers than files', '1) trim 2) mute', 3],
    ['more numbers than files', '1) trim 2) mute 3) export', 2],
    ['in another order', '2) trim 1) mute', 2],
    ['not from one on', '2) trim 3) mute', 2],
    ['times', 'cut at 1:30 and fade at 2:10', 2],
    ['decimals', 'show the first for 1.5 and the second for 2.5 seconds', 2],
    ['sizes', 'make it 1, then 2 seconds longer', 2],
    ['the scenes of one video', 'Scene 1: a fox wakes. Scene 2: it runs.', 2],
    ['the scenes of one video, in Chinese', '场景1：狐狸醒来。场景2：它跑了。', 2],
    ['the chapters of one video', 'Chapter 1. Dawn\nChapter 2. Dusk', 2],
    ['an item without words', '1) 2) mute', 2],
    ['two files in one breath', '给第1、2个视频加标题', 2],
    ['no numbers at all', 'make a slideshow of these', 2],
    ['nothing', '', 2],
  ])('%s', (_, text, count) => {
    expect(instructions(text, count)).toBeUndefined();
  });

  test.each([
    ['the same caption on all', ['trim', 'trim']],
    ['a caption on some only', ['trim', undefined]],
    ['blank captions', [' ', '']],
    ['one file', ['1) trim']],
    ['no file', []],
  ])('%s', (_, captions) => {
    expect(batchSteps({ text: '', files: files(captions) })).toBeUndefined();
  });
});
