import { expect, test } from 'vitest';
import { channelOf, chatIdOf, isPrivate } from '../../../src/bots/discord/place.ts';

test('a channel is a chat', () => {
  expect(chatIdOf('900000000000000010')).toBe('discord:900000000000000010:');
  expect(channelOf('discord:900000000000000010:')).toBe('900000000000000010');
});

test.each(['telegram:900:', 'terminal:1:', 'discord::', 'discord:a:'])('%s is none of ours', (chat) => {
  expect(channelOf(chat)).toBeUndefined();
});

test('what a person keeps to themselves in a channel is a chat apart', () => {
  const chat = chatIdOf('900', '77');
  expect(chat).toBe('discord:900:77');
  expect(chat).not.toBe(chatIdOf('900'));
  expect(channelOf(chat)).toBe('900');
  expect(isPrivate(chat)).toBe(true);
  expect(isPrivate(chatIdOf('900'))).toBe(false);
});
