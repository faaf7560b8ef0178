import { afterEach, expect, test } from 'vitest';
import { type Conversation, startConversation } from '../rig/conversation.ts';

let talk: Conversation;
afterEach(async () => {
  expect(talk.simulator.violations).toEqual([]);
  await talk.end();
});

/** What is offered apart from what stands under every result. */
function offered(): string[] {
  return talk
    .last()
    .choices.filter(({ standing }) => !standing)
    .map(({ label }) => label);
}

test('what fits the timeline is offered, follows it, and is paid for once', async () => {
  talk = await startConversation();
  await talk.says('a 10 second clip of a lighthouse');
  await talk.quiet();
  expect(offered()).not.toContain('🎵 Add music');
  await talk.presses(/Video only/);
  await talk.quiet();
  expect(offered()).toEqual(['📦 Export', '🎵 Add music', '🔤 Add a title']);
  await Promise.all([talk.presses(/Add music/), talk.presses(/Add music/)]);
  await talk.quiet();
  const asked = talk.simulator.posts().filter((text) => text === 'Add background music that fits the video.');
  expect(asked).toHaveLength(1);
  await talk.says('/status');
  expect(talk.last().text).toMatch(/BGM/);
});

test('in Chinese it is said in Chinese; nothing is offered where the export follows by itself', async () => {
  talk = await startConversation({ locale: 'zh-CN' });
  await talk.says('做一个10秒的灯塔短片');
  await talk.quiet();
  await talk.presses(/只留视频/);
  await talk.quiet();
  expect(offered()).toEqual(['📦 导出', '🎵 加音乐', '🔤 加标题']);
  await talk.says('把画面调亮一点，然后导出');
  await talk.quiet();
  expect(talk.last().role).toBe('video');
  expect(offered()).toEqual([]);
  const answer = talk.room.messages.at(-2);
  expect(answer?.choices).toEqual([]);
});
