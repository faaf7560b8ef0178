import { describe, expect, test } from 'vitest';
import { answersTo, club } from '../../rig/telegram-club.ts';

const WAVES = 'a 10 second clip of waves at sunset';
const ROBOT = 'a 5 second clip of a robot in the rain';

describe('buttons in a group', () => {
  test('others are told in their own language, nothing happens; the requester and admins may', async () => {
    const { quiet, simulator, room, olga, ann, bob, api } = await club({ supergroup: true });
    room.says(ann, `/video ${WAVES}`);
    await quiet();
    const seen = room.view();
    const calls = simulator.calls.length;
    expect(await room.presses(bob, /Without music/)).toEqual({
      text: '这个按钮属于发起请求的人。给我发送你自己的请求，就会有你的按钮。',
      alert: true,
    });
    const pat = api.person({ first_name: 'Pat' });
    room.joins(pat);
    expect(await room.presses(pat, /Without music/)).toMatchObject({
      text: expect.stringMatching(/^This button belongs to whoever asked for it/),
      alert: true,
    });
    await quiet();
    expect(room.view()).toEqual([...seen, '· pat joined']);
    expect(simulator.calls).toHaveLength(calls);

    expect(await room.presses(olga, /Timeline/)).toEqual({ text: '', alert: false });
    await room.sees(/^Timeline \(4 tracks\)/);
    room.promotes(pat);
    expect(await room.presses(pat, /Without music/)).toEqual({ text: '', alert: false });
    await quiet();
    expect(simulator.posts()).toHaveLength(2);
    expect(await room.presses(ann, /Without titles/)).toEqual({ text: '', alert: false });
    await quiet();
    expect(simulator.posts()).toHaveLength(3);
  });

  test('an anonymous admin is answered; that admin’s buttons are for the admins', async () => {
    const { quiet, simulator, room, api, olga, bob } = await club({ supergroup: true });
    const anonymous = api.person({
      id: 1_087_968_824,
      first_name: 'Group',
      username: 'GroupAnonymousBot',
      is_bot: true,
    });
    room.joins(anonymous);
    const asked = room.says(anonymous, `/video ${ROBOT}`);
    await quiet();
    expect(answersTo(room, asked).some(({ video }) => video)).toBe(true);
    expect(await room.presses(bob, /Without music/)).toMatchObject({ alert: true });
    expect(await room.presses(olga, /Without music/)).toEqual({ text: '', alert: false });
    await quiet();
    expect(simulator.posts()).toHaveLength(2);
  });

  test('after a restart they are still the requester’s', async () => {
    const { life, quiet, simulator, room, ann, bob } = await club();
    room.says(ann, `/video ${WAVES}`);
    await quiet();
    await life.stop();
    await life.start();
    expect(await room.presses(bob, /Without music/)).toMatchObject({ alert: true });
    expect(await room.presses(ann, /Without music/)).toMatchObject({ alert: false });
    await quiet();
    expect(simulator.posts()).toHaveLength(2);
  });
});
