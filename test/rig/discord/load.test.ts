import { type ChatInputCommandInteraction, Events } from 'discord.js';
import { expect, test } from 'vitest';
import { clientOf, club, login } from './with-discord.ts';

test('a hundred commands at once are all answered in time', async () => {
  const { discord, guild, general } = await club({ rateLimits: {} });
  const client = clientOf(discord);
  async function work(interaction: ChatInputCommandInteraction): Promise<void> {
    await interaction.deferReply();
    await interaction.editReply(`done for ${interaction.user.username}`);
  }
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void work(interaction);
  });
  await login(discord, client);
  const people = Array.from({ length: 100 }, (_, at) => discord.person({ username: `p${at}` }));
  for (const person of people) guild.joins(person);
  for (const person of people) general.slash(person, 'video', { prompt: 'a cat' });
  await expect
    .poll(() => general.messages.filter(({ content }) => content.startsWith('done')).length, { timeout: 9000 })
    .toBe(100);
  expect(discord.unanswered).toEqual([]);
  expect(discord.acknowledgements).toHaveLength(100);
  expect(discord.slowest?.ms).toBeLessThan(3000);
  expect(discord.violations).toEqual([]);
});
