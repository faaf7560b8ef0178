import { afterEach, describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import type { SeenMessage } from '../../rig/discord/view.ts';
import { type DiscordLife, type DiscordLifeOptions, startDiscordLife } from '../../rig/discord-life.ts';
import { jpeg } from '../../rig/samples.ts';

const WAVES = 'a 10 second clip of waves at sunset';

let life: DiscordLife;
afterEach(async () => {
  await life.end();
  expect(life.api.violations).toEqual([]);
  expect(life.api.invalid).toEqual([]);
  expect(life.api.calls.filter(({ outcome }) => outcome.kind === 'refused')).toEqual([]);
  expect(life.simulator.violations).toEqual([]);
  expect(life.log.filter((line) => line.startsWith('error:') || line.includes(life.api.token))).toEqual([]);
});

/** Ann and Bob in a channel; the bot may call everybody, so that only its own manners keep it from that. */
async function club(options: DiscordLifeOptions = {}) {
  life = await startDiscordLife({ ...options, api: { rateLimits: false, ...options.api } });
  while (life.api.commands.length === 0) await systemClock.sleep(5);
  const ann = life.api.person({ username: 'ann', locale: 'en-US' });
  const bob = life.api.person({ username: 'bob', locale: 'en-US' });
  const guild = life.api.guild({ name: 'Film club', members: [ann, bob] });
  guild.grants('MENTION_EVERYONE');
  const clips = guild.channel('clips');

  /** What the bot shows in the channel when the agent says that to Ann. */
  async function answered(text: string, by: 'mention' | 'command' = 'mention'): Promise<readonly SeenMessage[]> {
    life.simulator.nextTurn({ shape: 'plain', events: [JSON.stringify({ type: 'text', content: text })] });
    if (by === 'mention') clips.says(ann, '@nemo describe the scenes of the fox');
    else clips.slash(ann, 'video', { prompt: 'describe the scenes of the fox' });
    await life.quiet();
    return clips.messages.filter(({ from, text: shown }) => from === 'bot' && !/nothing to export/.test(shown));
  }

  return { ann, bob, guild, clips, answered };
}

/** The words of a message without whom it calls and without the frame of its embed. */
function wordsOf({ content, text }: SeenMessage): string {
  const shown = text.startsWith(content) ? text.slice(content.length).trimStart() : text;
  const inside = /^⟦([\s\S]*)⟧$/.exec(shown)?.[1] ?? shown;
  return inside;
}

function labels({ buttons }: SeenMessage): string[] {
  return buttons.map(({ label }) => label);
}

describe('who is answered', () => {
  test('in a DM every message, edit after edit, without calling anybody', async () => {
    const { ann } = await club();
    const dm = life.api.dm(ann);
    dm.says(ann, WAVES);
    await life.quiet();
    expect(dm.messages.at(-1)?.text).toMatch(/Timeline \(4 tracks\)/);
    dm.says(ann, 'add a title "Night"');
    await life.quiet();
    expect(dm.messages.at(-1)?.text).toMatch(/"Night"/);
    dm.presses(ann, /Export/);
    await life.quiet();
    expect(dm.messages.at(-1)?.video).toBeDefined();
    dm.says(ann, '/credits');
    await life.quiet();
    expect(dm.messages.at(-1)?.text).toMatch(/credits available/);
    expect(life.simulator.posts()).toEqual([WAVES, 'add a title "Night"']);
    expect(life.simulator.sessions()).toHaveLength(1);
    expect(dm.messages.every(({ content }) => !/<@/.test(content))).toBe(true);
  });

  test('in a server: mentions and replies to the bot; talk among people is neither answered nor stored', async () => {
    const { ann, bob, clips } = await club();
    clips.says(bob, 'make a video of this, somebody?');
    clips.says(bob, '/video a cat');
    clips.says(ann, `hey @nemo, ${WAVES}`);
    await life.quiet();
    const answer = clips.messages.at(-1);
    clips.says(bob, 'nice', { replyTo: clips.messages[0] ?? { id: '' } });
    clips.says(ann, 'mute the music', { replyTo: answer ?? { id: '' } });
    await life.quiet();
    clips.says(bob, 'look at this', { replyTo: answer ?? { id: '' }, ping: false });
    await life.quiet();
    expect(life.simulator.posts()).toEqual([`hey, ${WAVES}`, 'mute the music']);
    expect(clips.messages.filter(({ from }) => from === 'bot')).toHaveLength(2);
    expect(life.log.filter((line) => /cat|somebody|look at this/.test(line))).toEqual([]);
  });

  test('"@nemo" as a reply to what somebody else said takes their words and files', async () => {
    const { ann, bob, clips } = await club();
    const said = clips.says(bob, 'our @nemo summer at the lake', {
      attachments: [{ name: 'lake.jpg', bytes: jpeg(640, 480) }],
    });
    await life.quiet();
    const before = life.simulator.posts().length;
    clips.says(ann, '@nemo', { replyTo: said });
    await life.quiet();
    expect(life.simulator.posts().slice(before)).toEqual(['our summer at the lake']);
    expect(life.simulator.callsOf('upload')).toHaveLength(2);
  });

  test('two people at once: one after the other, each called alone and in a reply to what they wrote', async () => {
    const { ann, bob, clips } = await club();
    const turn = life.simulator.nextTurn({ holdAfter: 2 });
    const first = clips.says(ann, `@nemo /video ${WAVES}`);
    await turn.held;
    const second = clips.says(bob, '@nemo add a title "Night"');
    await clips.sees(/One request is ahead of this one/);
    turn.release();
    await life.quiet();
    expect(life.simulator.posts()).toEqual([WAVES, 'add a title "Night"']);
    const forAnn = clips.messages.filter(({ replyTo }) => replyTo === first.id);
    const forBob = clips.messages.filter(({ replyTo }) => replyTo === second.id);
    expect(forAnn.map(({ pings }) => pings)).toEqual([['ann'], ['ann']]);
    expect(forAnn.at(-1)?.video).toBeDefined();
    expect(forBob.at(-1)?.text).toMatch(/"Night"/);
    expect(forBob.every(({ pings }) => pings.every((name) => name === 'bob'))).toBe(true);
    expect([...forAnn, ...forBob]).toHaveLength(clips.messages.filter(({ from }) => from === 'bot').length);
  });

  test('threads are chats of their own, with their own project', async () => {
    const { ann, bob, clips } = await club();
    clips.says(ann, `@nemo ${WAVES}`);
    await life.quiet();
    const thread = clips.opensThread(bob, 'Robots', { on: clips.messages.at(-1) ?? { id: '' } });
    thread.slash(bob, 'video', { prompt: 'a 5 second clip of a robot in the rain' });
    await life.quiet();
    thread.says(bob, '@nemo add a title "Rain"');
    clips.says(ann, '@nemo add a title "Sea"');
    await life.quiet();
    const [sea = '', rain = ''] = life.simulator.sessions();
    expect(life.simulator.posts(sea)).toEqual([WAVES, 'add a title "Sea"']);
    expect(life.simulator.posts(rain)).toEqual(['a 5 second clip of a robot in the rain', 'add a title "Rain"']);
    expect(thread.messages.filter(({ video }) => video)).toMatchObject([{ pings: ['bob'] }]);
    expect(clips.messages.filter(({ video }) => video)).toEqual([]);
    expect(clips.messages.at(-1)?.text).toMatch(/"Sea"/);
    expect(thread.messages.at(-1)?.text).toMatch(/"Rain"/);
  });

  test('whom the agent names is not called: neither everybody, nor a role, nor somebody by id', async () => {
    const { ann, bob, clips, answered } = await club();
    const text = `Done, @everyone and @here! <@${bob.id}> and <@&${life.api.me.id}> may look.`;
    for (const by of ['mention', 'command'] as const) await answered(text, by);
    clips.denies('bot', 'EMBED_LINKS');
    await answered(text, 'command');
    expect(clips.messages.filter(({ text: shown }) => shown.includes('@everyone'))).toHaveLength(3);
    expect(clips.pings(bob)).toEqual([]);
    const called = clips.messages.filter(({ from }) => from === 'bot').flatMap(({ pings }) => pings);
    expect(new Set(called)).toEqual(new Set([ann.username]));
  });
});

describe('what the agent says', () => {
  test('is shown with the formatting that Discord has', async () => {
    const { answered } = await club();
    const text = [
      '# Plan',
      'Here is **bold**, *slanted*, ~~gone~~ and `code`.',
      '```js\nconst a = "<b>";\n```',
      '- one\n- two',
      'More on [the page](https://example.com/a_b?x=1&y=2).',
    ].join('\n\n');
    const [message, ...others] = await answered(text);
    expect(others).toEqual([]);
    expect(message && wordsOf(message)).toBe(text);
    expect(message && labels(message)).toEqual(['📋 Timeline', '💳 Credits', '🆕 New']);
  });

  test('a table, which Discord does not have, stands in columns', async () => {
    const { answered } = await club();
    const [message] = await answered(
      'The scenes:\n\n| Scene | Length |\n|---|---|\n| Fox | 3 s |\n| Lake | 4 s |\n\nThe end.',
    );
    expect(message && wordsOf(message)).toBe(
      'The scenes:\n\n```\nScene  Length\n─────  ──────\nFox    3 s\nLake   4 s\n```\n\nThe end.',
    );
  });

  test('what only looks like a table stays as it is, and a table in a fence, too', async () => {
    const { answered } = await club();
    const text = 'Left | right\n\n```\n| a | b |\n|---|---|\n| 1 | 2 |\n```\n\nNight | day';
    const [message] = await answered(text);
    expect(message && wordsOf(message)).toBe(text);
  });

  test.each([
    ['HTML', 'Use <b>x</b> & <script>alert(1)</script> &amp;', /alert\(1\)/],
    ['marks without a partner', '_ * ` ~ [ ] ( ) > # + - = | { } . ! \\ __init__ snake_case', /snake_case$/],
    ['a fence that is never closed', 'Look:\n```\n**not bold** <b>', /\*\*not bold\*\* <b>/],
    ['one mark', '_', /^_$/],
  ])('%s is shown and never refused', async (_, text, shows) => {
    const { answered } = await club();
    const shown = await answered(text);
    expect(shown.map(wordsOf)).toEqual([expect.stringMatching(shows)]);
  });

  test.each(['mention', 'command', 'plain words'] as const)(
    'when it is very long comes whole and in order, each fence whole, the buttons under the last: %s',
    async (by) => {
      const { clips, answered } = await club();
      if (by === 'plain words') clips.denies('bot', 'EMBED_LINKS');
      const lines = Array.from({ length: 160 }, (_, index) => `print("line ${index} <b> _x_ **y**")`);
      const before = 'A sentence with 👩‍👩‍👧‍👦 in it. '.repeat(130).trim();
      const after = 'Closing words 🇩🇪🇫🇷. '.repeat(150).trim();
      const shown = await answered(
        `${before}\n\n\`\`\`python\n${lines.join('\n')}\n\`\`\`\n\n${after}`,
        by === 'mention' ? 'mention' : 'command',
      );
      expect(shown.length).toBeGreaterThan(2);
      for (const { content } of shown) expect(content.length).toBeLessThanOrEqual(2000);
      const pieces = shown.map((message) =>
        by === 'plain words' ? message.content.replace(/^<@\d+>\n/, '') : wordsOf(message),
      );
      for (const piece of pieces) expect((piece.match(/^```/gm)?.length ?? 0) % 2).toBe(0);
      const code = pieces.flatMap((piece) =>
        [...piece.matchAll(/^```python\n([\s\S]*?)\n```$/gm)].map(([, inside = '']) => inside),
      );
      expect(code.join('\n').split('\n')).toEqual(lines);
      const words = pieces
        .join('\n')
        .replaceAll(/^```.*$/gm, '')
        .split(/\s+/)
        .filter(Boolean);
      expect(words).toEqual(`${before}\n${lines.join('\n')}\n${after}`.split(/\s+/).filter(Boolean));
      expect(shown.slice(0, -1).flatMap(labels)).toEqual([]);
      if (by === 'mention') expect(shown.slice(-1).flatMap(labels)).toEqual(['📋 Timeline', '💳 Credits', '🆕 New']);
    },
  );

  test.each([
    ['an embed, by a command', 'command', 4_000],
    ['plain words, by a mention', 'mention', 1_900],
  ] as const)(
    'that fills one message to the last letter is one message, a letter more are two: %s',
    async (_, by, most) => {
      const { answered } = await club();
      const text = 'word '.repeat(most / 5).slice(0, -1);
      const own = async (said: string) =>
        (await answered(said, by)).filter(({ text: shown }) => shown.includes('word'));
      expect((await own(`${text}!`)).map(wordsOf)).toEqual([`${text}!`]);
      expect(await own(`${text}!!`)).toHaveLength(3);
    },
  );

  test('with letters of several units never tears one', async () => {
    const { answered } = await club();
    const family = '👩‍👩‍👧‍👦';
    const shown = await answered(`x${family.repeat(600)}`);
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.map(wordsOf).join('')).toBe(`x${family.repeat(600)}`);
    for (const piece of shown.map(wordsOf)) expect(piece.replace(/^x/, '').replaceAll(family, '')).toBe('');
  });
});
