import { expect, test } from 'vitest';
import { refusal, withBotApi } from './with-bot-api.ts';

const help = { command: 'help', description: 'What I can do' };

test('commands by scope and language', async () => {
  const { api, bot } = await withBotApi();
  await bot.setMyCommands([help]);
  await bot.setMyCommands([{ ...help, description: 'Was ich kann' }], {
    language_code: 'de',
    scope: { type: 'all_private_chats' },
  });
  expect(api.commands()).toEqual([help]);
  expect(api.commands('all_private_chats', 'de')).toEqual([{ command: 'help', description: 'Was ich kann' }]);
  expect(await bot.getMyCommands({ scope: { type: 'all_group_chats' } })).toEqual([]);
  await bot.deleteMyCommands();
  expect(await bot.getMyCommands()).toEqual([]);
});

test.each([
  [[{ command: 'Help', description: 'x' }], 'BOT_COMMAND_INVALID'],
  [[{ command: 'help-me', description: 'x' }], 'BOT_COMMAND_INVALID'],
  [[{ command: 'x'.repeat(33), description: 'x' }], 'command length must not exceed 32'],
  [[{ command: 'help', description: '' }], 'command description must be non-empty'],
  [[{ command: 'help', description: 'x'.repeat(257) }], 'command description length must not exceed 256'],
  [Array.from({ length: 101 }, (_, index) => ({ command: `c${index}`, description: 'x' })), 'BOT_COMMANDS_TOO_MUCH'],
])('commands that are refused: %j', async (commands, reason) => {
  const { bot } = await withBotApi();
  expect(await refusal(bot.setMyCommands(commands))).toBe(`400 Bad Request: ${reason}`);
});

test('scopes and languages that do not exist', async () => {
  const { api, bot } = await withBotApi();
  expect(await refusal(bot.setMyCommands([help], { scope: { type: 'chat', chat_id: 5 } }))).toContain('Chat not found');
  const zh = await fetch(`${api.url}/bot${api.token}/getMyCommands?language_code=zh-hans`);
  expect(await zh.json()).toMatchObject({ description: 'Bad Request: invalid language code specified' });
});

test('what the bot says about itself', async () => {
  const { api, bot } = await withBotApi();
  await bot.setMyDescription('I make videos');
  await bot.setMyDescription('Ich mache Videos', { language_code: 'de' });
  await bot.setMyShortDescription('Videos');
  expect(api.profile('de')).toEqual({ description: 'Ich mache Videos', shortDescription: 'Videos' });
  expect(api.profile('fr').description).toBe('I make videos');
  expect(await bot.getMyDescription()).toEqual({ description: 'I make videos' });
  expect(await refusal(bot.setMyShortDescription('x'.repeat(121)))).toMatch(/^400/);
});
