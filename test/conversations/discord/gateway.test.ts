import { describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import { createDiscord } from '../../../src/bots/discord/discord.ts';
import { OperatorError } from '../../../src/core/errors.ts';
import { memoryStore } from '../../memory-store.ts';
import { listLog } from '../../rig/conversation.ts';
import { beginClub, type Club, until } from '../../rig/discord-journeys.ts';

const PROMPT = 'a 10 second clip of a lighthouse';

/** How connections began. */
function handshakes({ api }: Club): string[] {
  return api.gateway.log.map(({ did }) => did).filter((did) => did !== 'heartbeat');
}

describe('the gateway', () => {
  test('a connection that breaks is resumed: what happened meanwhile comes once, what came before not again', async () => {
    const club = await beginClub({ api: { limits: { answerWithin: 20_000 } } });
    const { ann, bob, clips, api, simulator, quiet } = club;
    const turn = simulator.nextTurn({ holdAfter: 3 });
    clips.slash(ann, 'video', { prompt: PROMPT });
    await turn.held;
    api.gateway.drops();
    const meanwhile = clips.slash(bob, 'credits');
    await meanwhile.acknowledged();
    turn.release();
    await clips.sees(/Video ready! /);
    await quiet();
    expect(handshakes(club)).toEqual(['identify', 'resume']);
    expect(simulator.posts()).toEqual([PROMPT]);
    expect(meanwhile.answer?.text).toMatch(/credits available/);
    expect(clips.messages).toHaveLength(3);
  });

  test('asked to reconnect, it resumes, and what people do afterwards is done', async () => {
    const club = await beginClub({ api: { limits: { answerWithin: 20_000 } } });
    const { ann, clips, api, simulator } = club;
    api.gateway.reconnects();
    await until(() => handshakes(club).length > 1);
    clips.slash(ann, 'video', { prompt: PROMPT });
    await clips.sees(/Video ready! /);
    expect(handshakes(club)).toEqual(['identify', 'resume']);
    expect(simulator.posts()).toEqual([PROMPT]);
  });

  test('events that come twice do nothing twice', async () => {
    const { ann, clips, api, simulator, quiet } = await beginClub();
    clips.slash(ann, 'video', { prompt: PROMPT });
    api.gateway.repeats('INTERACTION_CREATE');
    await clips.sees(/Video ready! /);
    api.gateway.repeats('INTERACTION_CREATE');
    await quiet();
    clips.presses(ann, /Video only/);
    api.gateway.repeats('INTERACTION_CREATE');
    await clips.sees(/Gone from the video/);
    await quiet();
    clips.says(ann, '@nemo /status');
    api.gateway.repeats('MESSAGE_CREATE');
    await quiet();
    api.gateway.repeats('MESSAGE_CREATE');
    await quiet();
    expect(simulator.posts()).toHaveLength(2);
    expect(clips.messages.filter(({ video }) => video)).toHaveLength(1);
    expect(clips.messages.filter(({ text }) => /Timeline \(1 track\)/.test(text))).toHaveLength(1);
  });

  test('a Discord that is not there at the start is waited for', async () => {
    const { ann, clips, api, life } = await beginClub();
    await life.stop();
    await api.down();
    const started = life.start();
    await until(() => life.log.some((line) => /cannot be reached/.test(line)));
    await api.up();
    await started;
    clips.slash(ann, 'video', { prompt: PROMPT });
    await clips.sees(/Video ready! /);
  });

  test('a token that Discord does not know is told in one line that names the setting', async () => {
    const { api, life } = await beginClub();
    const log: string[] = [];
    const discord = createDiscord({
      token: 'MTIz.somebody.elses',
      apiRoot: `${api.url}/api`,
      threads: false,
      store: memoryStore(),
      skills: {
        list: () => [],
        get: () => {
          throw new Error('none');
        },
        has: () => false,
      },
      clock: systemClock,
      log: listLog(log),
    });
    const ended = await discord.run(life.assistant, () => undefined).catch((error: unknown) => error);
    expect(ended).toBeInstanceOf(OperatorError);
    expect(String(ended)).toMatch(/DISCORD_BOT_TOKEN: [^\n]+$/);
    expect(String(ended) + log.join('')).not.toContain('elses');
    await discord.stop();
  });
});
