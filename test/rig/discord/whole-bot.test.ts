import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Events,
  type Interaction,
  MessageFlags,
  SlashCommandBuilder,
} from 'discord.js';
import { expect, test } from 'vitest';
import { mp4 } from '../samples.ts';
import { clientOf, login, withDiscord } from './with-discord.ts';

test('a discord.js bot: a command, its status, a video, a press', async () => {
  const discord = await withDiscord();
  const ann = discord.person({ username: 'ann', locale: 'de' });
  const bob = discord.person({ username: 'bob' });
  const guild = discord.guild({ name: 'Film club', members: [ann, bob] });
  const general = guild.channel('general');
  const client = clientOf(discord);
  async function handle(interaction: Interaction): Promise<void> {
    if (interaction.isChatInputCommand()) {
      await interaction.deferReply();
      await interaction.editReply('working');
      const again = new ButtonBuilder().setCustomId('again').setLabel('Again').setStyle(ButtonStyle.Primary);
      const open = new ButtonBuilder().setURL('https://nemo.video/a').setLabel('Open').setStyle(ButtonStyle.Link);
      await interaction.editReply({
        content: interaction.options.getString('prompt', true),
        files: [{ attachment: mp4(5000), name: 'cat.mp4' }],
        components: [new ActionRowBuilder<ButtonBuilder>().addComponents(again, open)],
      });
    } else if (interaction.isButton()) {
      await interaction.reply({ content: `pressed by <@${interaction.user.id}>`, flags: MessageFlags.Ephemeral });
    }
  }
  client.on(Events.InteractionCreate, (interaction) => void handle(interaction));
  await login(discord, client);
  const video = new SlashCommandBuilder()
    .setName('video')
    .setDescription('Makes a video')
    .addStringOption((option) => option.setName('prompt').setDescription('What it shows').setRequired(true));
  await client.application?.commands.set([video]);
  const doing = general.slash(ann, 'video', { prompt: 'a cat' });
  const done = await general.sees(/a cat/);
  expect(general.view()).toEqual(['bot: a cat [cat.mp4 5 KB] [Again] [🔗 Open]']);
  expect(done.edits).toBe(1);
  expect(done.video?.size).toBe(5000);
  expect(await doing.acknowledged()).toMatchObject({ type: 5 });
  general.presses(bob, /Again/);
  await general.sees(/pressed/, { as: bob });
  expect(general.view(ann)).toEqual(['bot: a cat [cat.mp4 5 KB] [Again] [🔗 Open]']);
  expect(general.view(bob)).toEqual([
    'bot: a cat [cat.mp4 5 KB] [Again] [🔗 Open]',
    'bot (only bob sees): pressed by @bob',
  ]);
  expect(discord.trace()).toEqual([
    'PUT /applications/commands video',
    'POST /interactions/1 (/video by ann)/callback thinking',
    'PATCH /webhooks/1/messages/@original content="working"',
    'PATCH /webhooks/1/messages/@original components=[Again] [🔗 Open] content="a cat" files=<cat.mp4 5000>',
    'POST /interactions/2 ([Again] by bob)/callback message content="pressed by @bob" ephemeral',
  ]);
  expect(discord.violations).toEqual([]);
});
