import { afterEach, describe, expect, test } from 'vitest';
import { type Conversation, protocolWaits, startConversation } from '../rig/conversation.ts';
import { createManualClock } from '../rig/manual-clock.ts';

let talk: Conversation;
afterEach(async () => {
  expect(talk.simulator.violations).toEqual([]);
  await talk.end();
});

const PROMPT = 'a 10 second clip of a lighthouse';
const fast = { ...protocolWaits, waits: { ...protocolWaits.waits, recoveryFirst: 5, recoveryNext: 5, renderPoll: 5 } };

describe('time', () => {
  test('“still working” comes from the program’s own clock, and ten minutes of heartbeats are a lost stream', async () => {
    const clock = createManualClock();
    talk = await startConversation({ clock, settings: protocolWaits });
    const turn = talk.simulator.nextTurn({ shape: 'adk', holdAfter: 1, heartbeatsWhileHeld: true });
    const said = talk.says(PROMPT);
    await turn.held;
    await said;
    await talk.sees(/Generating|Thinking/);
    for (let minute = 1; minute <= 9; minute += 1) {
      turn.heartbeat();
      await clock.advance(60_000);
    }
    const beats = talk.room.statuses.filter((text) => text.startsWith('⏳ Still working…'));
    expect(beats.some((text) => text.includes('2:00'))).toBe(true);
    expect(beats.some((text) => text.includes('8:00'))).toBe(true);
    expect(talk.room.statuses.some((text) => /checking|connection to the agent broke/.test(text))).toBe(false);

    await clock.advance(61_000);
    await talk.sees(/connection to the agent broke/);
    turn.release();
    await turn.ended;
    await clock.advance(31_000);
    await talk.sees(/Your video is there/);
    await talk.quiet();
    expect(talk.simulator.posts()).toEqual([PROMPT]);
  });

  test('a stream that talks for fifteen minutes is hung up on, and its work is found', async () => {
    const clock = createManualClock();
    talk = await startConversation({
      clock,
      settings: { ...protocolWaits, waits: { ...protocolWaits.waits, streamSilence: 10_000_000 } },
    });
    const turn = talk.simulator.nextTurn({ holdAfter: 1 });
    await talk.says(PROMPT);
    await turn.held;
    await talk.sees(/Thinking|Generating/);
    await clock.advance(899_000);
    expect(talk.room.statuses.some((text) => /connection/.test(text))).toBe(false);
    await clock.advance(2_000);
    await talk.sees(/connection to the agent broke/);
    turn.release();
    await turn.ended;
    await clock.advance(31_000);
    await talk.sees(/Your video is there/);
  });

  test('five looks without a change end in plain words and an offer, never in a second post', async () => {
    const clock = createManualClock();
    talk = await startConversation({ clock, settings: protocolWaits });
    talk.simulator.fail({ on: 'message', with: { cut: 'before-headers' } });
    await talk.says(PROMPT);
    await talk.sees(/connection to the agent broke/);
    await clock.advance(29_000);
    expect(talk.room.messages).toEqual([]);
    for (let look = 0; look < 6; look += 1) {
      await talk.simulator.idle();
      await clock.advance(60_000);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await talk.sees(/nothing has changed on the timeline since/);
    expect(talk.simulator.posts()).toEqual([]);
    expect(talk.simulator.callsOf('message')).toHaveLength(1);
    await talk.presses(/Try again/);
    await talk.sees(/Timeline/);
    expect(talk.simulator.posts()).toEqual([PROMPT]);
  });

  test('a render that takes longer than ten polls goes on under /history', async () => {
    talk = await startConversation({ settings: { ...fast, renderPolls: 3 } });
    await talk.says(PROMPT);
    await talk.quiet();
    talk.simulator.nextRender({ looks: [0, 10, 20, 30, 40, 50, 60] });
    await talk.says('export');
    await talk.quiet();
    expect(talk.last().text).toMatch(/takes longer than usual/);
    await talk.presses(/Look again/);
    await talk.quiet();
    expect(talk.last().text).toMatch(/still being rendered \(\d+%\)/);
    for (let look = 0; look < 5; look += 1) {
      await talk.says('/history 1');
      await talk.quiet();
    }
    expect(talk.last().role).toBe('video');
    expect(talk.simulator.callsOf('render')).toHaveLength(1);
  });
});

describe('a second message', () => {
  test('waits its turn with its place; status and credits are answered meanwhile', async () => {
    talk = await startConversation();
    const turn = talk.simulator.nextTurn({ shape: 'adk', holdAfter: 1 });
    await talk.says(PROMPT);
    await turn.held;
    await talk.says('add a title "Night"');
    expect(talk.last().text).toMatch(/One request is ahead/);
    await talk.says('add music');
    expect(talk.last().text).toMatch(/2 requests are ahead/);
    await talk.says('/status');
    expect(talk.last().text).toMatch(/At work on your last message.*2 more requests wait/s);
    await talk.says('/credits');
    expect(talk.last().text).toMatch(/credits available/);
    turn.release();
    await talk.quiet();
    expect(talk.simulator.posts()).toEqual([PROMPT, 'add a title "Night"', 'add music']);
  });

  test('/cancel drops what waits and stops following what runs', async () => {
    talk = await startConversation();
    const turn = talk.simulator.nextTurn({ shape: 'adk', holdAfter: 1 });
    await talk.says(PROMPT);
    await turn.held;
    await talk.says('add a title "Night"');
    await talk.says('/cancel');
    expect(talk.last().text).toMatch(/agent may still finish.*One waiting request is dropped/s);
    turn.release();
    await turn.ended;
    await talk.says('/status');
    expect(talk.last().text).toMatch(/lighthouse/);
    await talk.says('/cancel');
    expect(talk.last().text).toMatch(/nothing to cancel/);
    expect(talk.simulator.posts()).toEqual([PROMPT]);
  });

  test('right after /cancel the agent may still be busy: said so, and sent on request', async () => {
    talk = await startConversation();
    const turn = talk.simulator.nextTurn({ shape: 'adk', holdAfter: 1 });
    await talk.says(PROMPT);
    await turn.held;
    await talk.says('/cancel');
    await talk.says('add a title "Night"');
    await talk.quiet();
    expect(talk.last().text).toMatch(/still at work on what was asked before/);
    turn.release();
    await turn.ended;
    await talk.simulator.idle();
    await talk.presses(/Try again/);
    await talk.quiet();
    expect(talk.simulator.posts()).toEqual([PROMPT, 'add a title "Night"']);
  });

  test('/cancel cancels a render through its endpoint', async () => {
    talk = await startConversation();
    await talk.says(PROMPT);
    await talk.quiet();
    talk.simulator.nextRender({ stuckAt: 50 });
    await talk.says('export');
    await talk.sees(/50%/);
    await talk.says('/cancel');
    expect(talk.last().text).toMatch(/export is cancelled/);
    expect(talk.simulator.callsOf('render-cancel')).toHaveLength(1);
    await talk.says('export');
    await talk.quiet();
    expect(talk.last().role).toBe('video');
  });
});
