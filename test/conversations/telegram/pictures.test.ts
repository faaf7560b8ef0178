import { afterEach, expect, test } from 'vitest';
import { type PrivateTalk, startPrivateTalk } from '../../rig/private-talk.ts';

const SEA = 'a 10 second clip of the sea';

let talk: PrivateTalk;
afterEach(() => talk.end());

/** What the bot has said that is a picture: its words below. */
function pictures(): string[] {
  return talk.chat.messages
    .filter(({ from, file }) => from === 'bot' && file?.kind === 'photo')
    .map((one) => one.caption);
}

test('the timeline stands as a picture above its words after a change and with /status, and nothing is said twice', async () => {
  talk = await startPrivateTalk({ pictures: true });
  await talk.says(SEA);
  expect(pictures()).toEqual([expect.stringMatching(/Timeline \(4 tracks\)/)]);
  expect(
    talk
      .last()
      .keyboard.flat()
      .map(({ text }) => text),
  ).toContain('🧹 Video only');
  await talk.presses(/Video only/);
  const asked = await talk.says('/status');
  expect(pictures()).toHaveLength(3);
  expect(pictures().at(-1)).toMatch(/^Timeline \(1 track\):\n1\. Video: sea \(0-10s\)$/);
  expect(talk.since(asked)).toHaveLength(1);
  await talk.says('/credits');
  expect(pictures()).toHaveLength(3);
});

test('words that are too long for a picture go on above it; the buttons stay at the end', async () => {
  talk = await startPrivateTalk({ pictures: true });
  await talk.says(SEA);
  const long = `${'The gulls circle above the pier and the light goes down slowly. '.repeat(40)}That is all.`;
  talk.life.simulator.nextTurn({ text: long });
  const asked = await talk.says('remove the music');
  const said = talk.since(asked);
  expect(
    said
      .map(({ text, caption }) => text + caption)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
  ).toContain('That is all.');
  expect(said.at(-1)?.file?.kind).toBe('photo');
  expect(said.at(-1)?.caption.length).toBeLessThanOrEqual(1_024);
  expect(said.at(-1)?.keyboard).not.toEqual([]);
  expect(said.slice(0, -1).every(({ keyboard }) => keyboard.length === 0)).toBe(true);
});

test.each([
  ['Telegram refuses it', { kind: 'error', status: 400, description: 'Bad Request: IMAGE_PROCESS_FAILED' }],
  ['the answer is lost', { kind: 'silent' }],
] as const)('where %s the words are there all the same, once', async (_, fault) => {
  talk = await startPrivateTalk({ pictures: true });
  talk.life.api.fails(/^editMessageMedia$/, fault);
  const asked = await talk.says(SEA);
  const answers = talk.since(asked).filter((one) => /Timeline \(4 tracks\)/.test(one.text + one.caption));
  expect(answers).toHaveLength(1);
  await talk.presses(/Export/);
  expect(talk.last().video).toBeDefined();
});
