import { afterEach, describe, expect, test } from 'vitest';
import { type Conversation, startConversation } from '../rig/conversation.ts';

const CANDLE = 'a 5 second clip of a candle';
const ANOTHER = `${CANDLE}\n\nMake it anew from the start, as another version.`;

let talk: Conversation;
afterEach(async () => {
  expect(talk.simulator.violations).toEqual([]);
  await talk.end();
});

function labels(): string[] {
  return talk.last().choices.map(({ label }) => label);
}

function videos(): number {
  return talk.room.messages.filter(({ role }) => role === 'video').length;
}

describe('another take', () => {
  test('of a video goes all the way again, as often as it is asked for, each time by the first words', async () => {
    talk = await startConversation();
    await talk.says(`/video ${CANDLE}`);
    await talk.quiet();
    expect(labels()).toContain('🎲 Again');
    await talk.presses(/Again/);
    await talk.quiet();
    await talk.presses(/Again/);
    await talk.quiet();
    expect(videos()).toBe(3);
    expect(talk.simulator.posts()).toEqual([CANDLE, ANOTHER, ANOTHER]);
    expect(talk.simulator.callsOf('render')).toHaveLength(3);
    await talk.says('/status');
    expect(talk.last().text).toMatch(/Video: candle/);
  });

  test('of a draft is a draft: it is rendered when it is wanted', async () => {
    talk = await startConversation();
    await talk.says(CANDLE);
    await talk.quiet();
    await talk.presses(/Again/);
    await talk.quiet();
    expect(talk.simulator.posts()).toEqual([CANDLE, ANOTHER]);
    expect(videos()).toBe(0);
    await talk.presses(/Export/);
    await talk.quiet();
    expect(videos()).toBe(1);
    await talk.says('make it darker');
    await talk.quiet();
    expect(labels()).not.toContain('🎲 Again');
  });

  test('is paid for once, however often the button is pressed', async () => {
    talk = await startConversation();
    await talk.says(`/video ${CANDLE}`);
    await talk.quiet();
    await Promise.all([talk.presses(/Again/), talk.presses(/Again/)]);
    await talk.quiet();
    expect(talk.simulator.posts()).toEqual([CANDLE, ANOTHER]);
    expect(videos()).toBe(2);
  });

  test('in Chinese is asked for in Chinese', async () => {
    talk = await startConversation({ locale: 'zh-CN' });
    await talk.says('/video 做一个5秒的蜡烛短片');
    await talk.quiet();
    await talk.presses(/再来一版/);
    await talk.quiet();
    expect(talk.simulator.posts().at(-1)).toBe('做一个5秒的蜡烛短片\n\n请从头再做一版。');
    expect(videos()).toBe(2);
  });
});
