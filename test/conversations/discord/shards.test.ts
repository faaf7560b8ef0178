import { expect, test } from 'vitest';
import { beginClub, until, videosIn } from '../../rig/discord-journeys.ts';

const COUNT = 3;

function prompt(what: string): string {
  return `a 5 second clip of ${what}`;
}

test('three shards in one process: each server on its own, DMs on the first; one that breaks keeps nobody else waiting', async () => {
  const club = await beginClub({
    shards: { ids: [0, 1, 2], count: COUNT },
    api: { shards: COUNT, limits: { answerWithin: 20_000 } },
  });
  const { ann, api, clips, life, simulator, quiet } = club;
  const others = ['Second', 'Third'].map((name) => api.guild({ name, members: [ann] }).channel('clips'));
  const rooms = [clips, ...others];
  for (const [index, room] of rooms.entries()) room.slash(ann, 'video', { prompt: prompt(`number ${index}`) });
  const dm = api.dm(ann);
  dm.says(ann, prompt('a candle'));
  await quiet();
  for (const room of rooms) expect(videosIn(room)).toHaveLength(1);
  expect(dm.messages.at(-1)?.text).toMatch(/Timeline \(4 tracks\)/);
  expect(simulator.sessions()).toHaveLength(4);
  const asked = (type: string) =>
    api.gateway.sessions.map(({ sent }) => sent.filter(({ text }) => text.includes(`"t":"${type}"`)).length);
  expect(asked('INTERACTION_CREATE')).toEqual([1, 1, 1]);
  const messages = api.gateway.sessions.map(({ shard, sent }) => [
    shard,
    sent.some(({ text }) => text.includes('a candle')),
  ]);
  expect(new Map(messages.map(([shard, heard]) => [shard, heard]))).toEqual(
    new Map([
      [0, true],
      [1, false],
      [2, false],
    ]),
  );

  // The one that breaks is the one of the club, while another works.
  const shards = rooms.map(
    (room) => api.gateway.sessions.find(({ sent }) => sent.some(({ text }) => text.includes(room.id)))?.shard,
  );
  expect(new Set(shards).size).toBe(COUNT);
  const turn = simulator.nextTurn({ holdAfter: 2 });
  rooms[1]?.slash(ann, 'video', { prompt: prompt('a lake') });
  await turn.held;
  api.gateway.drops(shards[0]);
  const meanwhile = clips.slash(ann, 'credits');
  turn.release();
  await until(() => videosIn(rooms[1] ?? clips).length === 2);
  await meanwhile.acknowledged();
  await quiet();
  expect(videosIn(rooms[1] ?? clips)).toHaveLength(2);
  expect(clips.view(ann).at(-1)).toMatch(/credits available/);
  await until(() => api.gateway.log.some(({ did }) => did === 'resume'));
  const handshakes = api.gateway.log.filter(({ did }) => did !== 'heartbeat').map(({ did, shard }) => [did, shard]);
  expect(handshakes.slice(0, COUNT).map(([did]) => did)).toEqual(['identify', 'identify', 'identify']);
  expect(handshakes.slice(COUNT)).toEqual([['resume', shards[0]]]);
  expect(life.log.filter((line) => line === 'info: connecting to Discord again')).toHaveLength(1);
});
