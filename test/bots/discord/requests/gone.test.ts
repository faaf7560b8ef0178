import { expect, test } from 'vitest';
import { readChannelDelete, readGuildDelete } from '../../../../src/bots/discord/requests/gone.ts';
import { CHANNEL, GUILD, THREAD } from './payloads.ts';

test('a guild that removed us is gone, one that is out of order is not', () => {
  expect(readGuildDelete({ id: GUILD })).toEqual({ guild: GUILD });
  expect(readGuildDelete({ id: GUILD, unavailable: false })).toEqual({ guild: GUILD });
  expect(readGuildDelete({ id: GUILD, unavailable: true })).toBeUndefined();
});

test('deleted channels and threads are gone', () => {
  expect(readChannelDelete({ id: CHANNEL, guild_id: GUILD, type: 0, name: 'general' })).toEqual({ channel: CHANNEL });
  expect(readChannelDelete({ id: THREAD, guild_id: GUILD, parent_id: CHANNEL, type: 11 })).toEqual({ channel: THREAD });
});

test.each([null, {}, { id: 5 }])('what is no such event is not read: %j', (data) => {
  expect(readGuildDelete(data)).toBeUndefined();
  expect(readChannelDelete(data)).toBeUndefined();
});
