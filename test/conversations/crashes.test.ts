import { describe, expect, test } from 'vitest';
import { type Conversation, startConversation } from '../rig/conversation.ts';
import { createDyingStore } from '../rig/dying-store.ts';

const PROMPT = 'a 10 second clip of a lighthouse';

/** What counts in the end, whatever happened on the way. */
function outcome(talk: Conversation) {
  return {
    posts: talk.simulator.posts(),
    videos: talk.room.messages.filter((message) => message.role === 'video').length,
  };
}

describe('the event stream, cut at every event', () => {
  test('ends in the same chat, and the message is posted once', async () => {
    const whole = await generate(undefined);
    expect(whole.events).toBeGreaterThan(8);
    const finals = new Map<string, number[]>();
    for (let cut = 0; cut <= whole.events; cut += 1) {
      const { posts, last, timeline } = await generate(cut);
      expect(posts, `cut after ${cut}`).toEqual([PROMPT]);
      expect(timeline, `cut after ${cut}`).toBe(whole.timeline);
      expect(last, `cut after ${cut}`).toContain(whole.timeline);
      finals.set(last, [...(finals.get(last) ?? []), cut]);
    }
    expect(finals.size).toBeLessThanOrEqual(whole.events);
  });

  async function generate(cutAfter: number | undefined) {
    const talk = await startConversation({ simulator: { seed: 11, shape: 'adk' } });
    const turn = talk.simulator.nextTurn(cutAfter === undefined ? {} : { cutAfter });
    await talk.says(PROMPT);
    await talk.quiet();
    const events = await turn.ended;
    const last = talk.last().text;
    await talk.says('/status');
    const timeline = talk.last().text;
    const posts = talk.simulator.posts();
    expect(talk.simulator.violations).toEqual([]);
    await talk.end();
    return { events, last, timeline, posts };
  }
});

describe('a process that dies right after any write', () => {
  test('goes on at the next start: posted at most once, delivered exactly once, the person is told', async () => {
    const writes = await countWrites();
    expect(writes).toBeGreaterThan(12);
    for (let write = 1; write <= writes; write += 1) await dieAt(write);
  }, 120_000);

  async function countWrites(): Promise<number> {
    const store = createDyingStore();
    const talk = await startConversation({ store: store.wrap, simulator: { seed: 11 } });
    await make(talk);
    expect(outcome(talk)).toEqual({ posts: [PROMPT], videos: 1 });
    const { writes } = store;
    await talk.end();
    return writes;
  }

  function make(talk: Conversation): Promise<void> {
    return talk.says(`/video ${PROMPT}`).then(() => talk.quiet());
  }

  async function dieAt(write: number): Promise<void> {
    const store = createDyingStore();
    const talk = await startConversation({ store: store.wrap, simulator: { seed: 11 } });
    const death = store.dieAfter(write);
    await Promise.race([make(talk), death]);
    store.revive();
    await talk.simulator.idle();
    await talk.crash();
    await talk.quiet();
    const { posts, videos } = outcome(talk);
    expect(posts.length, `posts after dying at write ${write}`).toBeLessThanOrEqual(1);
    const told = talk.transcript().join('\n');
    if (posts.length === 1) {
      expect(videos, `videos after dying at write ${write}\n${told}`).toBe(1);
    } else if (talk.simulator.callsOf('session').length > 0) {
      expect(told, `dying at write ${write}`).toMatch(/nothing has changed on the timeline since|Video ready/);
    }
    expect(talk.simulator.violations).toEqual([]);
    await talk.end();
  }
});
