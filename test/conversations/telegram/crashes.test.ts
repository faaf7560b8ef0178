import { describe, expect, test } from 'vitest';
import { beginMortalTalk, type MortalTalk, standingIn } from '../../rig/mortal-talk.ts';
import { playAll } from '../../rig/play-all.ts';
import { mp4 } from '../../rig/samples.ts';

const PROMPT = 'a 10 second clip of a lighthouse';

/** Something that Ann does, and what is to come of it however the process dies meanwhile. */
interface Story {
  readonly name: string;
  /** What went before; nothing dies in it. */
  readonly before?: string;
  act(talk: MortalTalk): void;
  readonly posts: readonly string[];
  readonly videos: number;
  /** How Ann is answered. */
  readonly told: RegExp;
}

const stories: readonly Story[] = [
  {
    name: '/video: prompt, export and video',
    act: ({ chat, ann }) => void chat.says(ann, `/video ${PROMPT}`),
    posts: [PROMPT],
    videos: 1,
    told: /Video ready/,
  },
  {
    name: 'an album with a caption',
    act: ({ chat, ann }) =>
      chat.sendsAlbum(
        ann,
        ['one', 'two', 'three'].map((name) => ({ kind: 'video', name: `${name}.mp4`, bytes: mp4(20_000) })),
        { caption: 'put them one behind the other and then export it' },
      ),
    posts: ['put them one behind the other'],
    videos: 1,
    told: /Video ready/,
  },
  {
    name: 'the button that exports',
    before: PROMPT,
    // Whether the press itself is answered is not asked here: a process may die before it is.
    act: ({ chat, ann }) => void chat.presses(ann, /Export/).catch(() => undefined),
    posts: [PROMPT],
    videos: 1,
    told: /Video ready/,
  },
  {
    name: 'a free answer',
    act: ({ chat, ann }) => void chat.says(ann, '/status'),
    posts: [],
    videos: 0,
    told: /There is no video yet/,
  },
];

describe('a process that dies right after any write', () => {
  test.each(stories)(
    '$name: at most one post, one video, an answer',
    async (story) => {
      const { writes } = await play(story, undefined);
      expect(writes).toBeGreaterThan(2);
      let statuses = 0;
      await playAll(
        Array.from({ length: writes }, (_, index) => index + 1),
        async (write) => {
          statuses += (await play(story, write)).statuses;
        },
      );
      // One that landed in the moment of death, before its id could be written down.
      expect(statuses).toBeLessThanOrEqual(1);
    },
    60_000,
  );
});

/** Plays a story; `dieAfter`: how many writes later the process dies, if it does. */
async function play(story: Story, dieAfter: number | undefined) {
  const talk = await beginMortalTalk();
  const { life, store, chat } = talk;
  try {
    if (story.before) {
      chat.says(talk.ann, story.before);
      await talk.rest();
    }
    const before = store.writes;
    if (dieAfter === undefined) story.act(talk);
    else {
      const death = store.dieAfter(dieAfter);
      story.act(talk);
      await Promise.race([death, talk.rest()]);
      await life.kill();
      store.revive();
      await life.simulator.idle();
      await life.start();
    }
    await talk.rest();
    const posts = life.simulator.posts();
    const { videos, statuses, told } = standingIn(chat);
    const trace = `dying after write ${dieAfter}\n${talk.trace()}`;
    if (posts.length < story.posts.length) {
      // The agent was about to be asked: it may have been, so that it is not asked again.
      expect(posts, trace).toEqual([]);
      expect(told, trace).toMatch(/nothing has changed on the timeline since/);
    } else {
      expect(posts, trace).toEqual(story.posts);
      expect(videos, trace).toBe(story.videos);
      expect(told, trace).toMatch(story.told);
    }
    expect(statuses.length, trace).toBeLessThanOrEqual(dieAfter === undefined ? 0 : 1);
    expect(talk.wrongs(), trace).toEqual([]);
    return { writes: store.writes - before, statuses: statuses.length };
  } finally {
    await talk.end();
  }
}
