import { afterEach, describe, expect, test } from 'vitest';
import { shortWaits } from '../../rig/conversation.ts';
import { type PrivateTalk, startPrivateTalk } from '../../rig/private-talk.ts';

let talk: PrivateTalk;
afterEach(() => talk.end());

const PROMPT = 'a 10 second clip of waves at sunset';

/** The bot's videos that stand in the chat. */
function videos() {
  return talk.chat.messages.filter(({ video }) => video);
}

describe('commands', () => {
  test('/privacy tells what is kept, /forget deletes it after a yes: history, skill and language are gone', async () => {
    talk = await startPrivateTalk();
    await talk.asks('/privacy', /🔒 Kept on the machine of this bot’s operator[\s\S]*\/forget deletes/);
    await talk.asks('/language zh-CN', /现在我说中文/);
    await talk.asks('/skill video-generation-4k', /4K/);
    await talk.says(PROMPT);
    await talk.presses(/导出/);
    expect(talk.last().caption).toMatch(/^✅ 视频已就绪/);
    const [session = ''] = talk.life.simulator.sessions();
    await talk.says('/forget');
    await talk.presses(/^保留$/);
    await talk.asks('/history', /1\. .* · 10/);
    await talk.says('/forget');
    await talk.presses(/全部删除/);
    await talk.life.stop();
    await talk.life.start();
    await talk.asks('/history', /^There are no exports yet/);
    await talk.asks('/skill', /👉 Free Video Generation/);
    await talk.presses(/全部保留/);
    await talk.says('a 5 second clip of a candle');
    expect(talk.life.simulator.posts(session)).toEqual([PROMPT]);
    await talk.presses(/只留视频/);
    expect(talk.last().text).toMatch(/already taken or is too old/);
  });

  test('/help lists what there is; what is no command is told; a command in capitals is one', async () => {
    talk = await startPrivateTalk();
    const help = await talk.asks(
      '/help',
      /\/video – describe a video and get it finished\n\/export – the finished MP4/,
    );
    expect(help.entities.filter(({ type }) => type === 'bot_command').length).toBeGreaterThanOrEqual(12);
    await talk.asks('/nonsense', /I do not know \/nonsense\. \/help shows what there is\./);
    await talk.asks('/CREDITS', /1,000 credits available/);
    await talk.asks(`/status@${talk.life.api.me.username}`, /Timeline: empty|no video yet/);
    const other = await talk.says('/status@another_bot');
    expect(talk.since(other)).toEqual([]);
    await talk.asks('/video', /What should the video show\?/);
    expect(talk.posts()).toEqual([]);
  });

  test('/cancel during a turn lets go of it at once; the status goes, and the next message is taken', async () => {
    talk = await startPrivateTalk();
    const { chat, ann, life } = talk;
    const turn = life.simulator.nextTurn({ holdAfter: 2 });
    chat.says(ann, PROMPT);
    await turn.held;
    chat.says(ann, 'add a title "Two"');
    await chat.sees(/One request is ahead of this one/);
    await talk.asks('/cancel', /🛑 I no longer wait for the answer[\s\S]*One waiting request is dropped/);
    await talk.rest();
    expect(chat.messages.filter(({ from, silent }) => from === 'bot' && silent)).toEqual([]);
    turn.release();
    await life.simulator.idle();
    await talk.says('/status');
    expect(talk.last().text).toMatch(/^Timeline \(4 tracks\)/);
    await talk.presses(/Export/);
    expect(talk.last().video).toBeDefined();
    expect(talk.posts()).toEqual([PROMPT]);
  });

  test('/cancel during a render ends it on the server, too', async () => {
    talk = await startPrivateTalk({ settings: { ...shortWaits, waits: { ...shortWaits.waits, renderPoll: 4_000 } } });
    const { chat, ann, life } = talk;
    await talk.says(PROMPT);
    life.simulator.nextRender({ stuckAt: 40 });
    void chat.presses(ann, /Export/);
    await chat.sees(/⏳ 40%/);
    await talk.asks('/cancel', /🛑 The export is cancelled/);
    await talk.rest();
    expect(life.simulator.callsOf('render-cancel')).toHaveLength(1);
    expect(chat.messages.filter(({ from, silent }) => from === 'bot' && silent)).toEqual([]);
    expect(videos()).toEqual([]);
    await talk.asks('/cancel', /nothing to cancel/);
    await talk.presses(/Export/);
    expect(videos()).toHaveLength(1);
  });
});
