import { type Client, Events, GatewayIntentBits, Status } from 'discord.js';
import { expect, test } from 'vitest';
import type { Discord } from './discord-api.ts';
import { clientOf, login, usualIntents, withDiscord } from './with-discord.ts';

function said(client: Client): string[] {
  const texts: string[] = [];
  client.on(Events.MessageCreate, ({ content, author }) => void texts.push(`${author.username}: ${content}`));
  return texts;
}

function clubOf(discord: Discord) {
  const ann = discord.person({ username: 'ann' });
  const guild = discord.guild({ name: 'Club', members: [ann] });
  return { ann, guild, general: guild.channel('general') };
}

test('logging in: guilds, channels, permissions are there', async () => {
  const discord = await withDiscord();
  const { guild, general } = clubOf(discord);
  const other = guild.channel('quiet');
  other.denies('bot', 'SEND_MESSAGES');
  const client = await login(discord);
  expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Club']);
  const may = (id: string) => {
    const channel = client.channels.cache.get(id);
    return channel?.isTextBased() && !channel.isDMBased() && channel.permissionsFor(client.user)?.has('SendMessages');
  };
  expect([may(general.id), may(other.id)]).toEqual([true, false]);
  expect(discord.gateway.log).toMatchObject([{ did: 'identify', shard: 0 }]);
});

test('a wrong token and intents that are not granted are refused', async () => {
  const discord = await withDiscord();
  await expect(clientOf(discord).login(`${discord.token}x`)).rejects.toThrow('An invalid token was provided');
  const curious = clientOf(discord, { intents: [...usualIntents, GatewayIntentBits.MessageContent] });
  await expect(curious.login(discord.token)).rejects.toThrow(/disallowed intents/i);
  expect(discord.gateway.log.map(({ did, code }) => `${did} ${code}`)).toEqual(['refused 4014']);
});

test('what is said is shown where the bot is meant, and everywhere with the intent', async () => {
  const discord = await withDiscord({ privileged: ['MESSAGE_CONTENT'] });
  const { ann, general } = clubOf(discord);
  const plain = await login(discord);
  const texts = said(plain);
  general.says(ann, 'among us', { attachments: [{ name: 'secret.txt' }] });
  general.says(ann, '@nemo a cat');
  discord.dm(ann).says(ann, 'just us');
  await expect.poll(() => texts.length).toBe(3);
  expect(texts).toEqual(['ann: ', `ann: <@${discord.me.id}> a cat`, 'ann: just us']);
  const posted = await general.sees(/./, { by: ann });
  const channel = await plain.channels.fetch(general.id);
  expect(channel?.isTextBased() && (await channel.messages.fetch({ message: posted.id, force: true })).content).toBe(
    'among us',
  );
  await plain.destroy();
  const reader = await login(
    discord,
    clientOf(discord, { intents: [...usualIntents, GatewayIntentBits.MessageContent] }),
  );
  const all = said(reader);
  general.says(ann, 'among us');
  await expect.poll(() => all).toEqual(['ann: among us']);
});

test('replies to a message of the bot reach it, replies to answers of commands do not', async () => {
  const discord = await withDiscord();
  const { ann, general } = clubOf(discord);
  const client = await login(discord);
  const texts = said(client);
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply('answered');
  });
  await client.application.commands.set([{ name: 'video', description: 'Makes a video' }]);
  const channel = await client.channels.fetch(general.id);
  if (channel?.isSendable()) await channel.send('an ordinary one');
  general.slash(ann, 'video');
  const answer = await general.sees(/answered/);
  general.says(ann, 'longer', { replyTo: await general.sees(/ordinary/) });
  general.says(ann, 'quietly', { replyTo: await general.sees(/ordinary/), ping: false });
  general.says(ann, 'shorter', { replyTo: answer });
  await expect.poll(() => texts.filter((line) => line.startsWith('ann')).length).toBe(3);
  expect(texts.filter((line) => line.startsWith('ann'))).toEqual(['ann: longer', 'ann: ', 'ann: ']);
});

test('a broken connection is resumed and nothing is lost', async () => {
  const discord = await withDiscord();
  const { ann } = clubOf(discord);
  const dm = discord.dm(ann);
  const client = await login(discord);
  const texts = said(client);
  dm.says(ann, 'one');
  await expect.poll(() => texts).toEqual(['ann: one']);
  discord.gateway.drops();
  dm.says(ann, 'two');
  await expect.poll(() => texts, { timeout: 5000 }).toEqual(['ann: one', 'ann: two']);
  discord.gateway.reconnects();
  await expect.poll(() => discord.gateway.log.filter(({ did }) => did === 'resume').length, { timeout: 5000 }).toBe(2);
  dm.says(ann, 'three');
  await expect.poll(() => texts).toEqual(['ann: one', 'ann: two', 'ann: three']);
  expect(client.ws.status).toBe(Status.Ready);
});

test('an event twice, and one that never comes', async () => {
  const discord = await withDiscord();
  const { ann } = clubOf(discord);
  const dm = discord.dm(ann);
  const texts = said(await login(discord));
  dm.says(ann, 'one');
  discord.gateway.repeats('MESSAGE_CREATE');
  discord.gateway.loses('MESSAGE_CREATE');
  dm.says(ann, 'two');
  dm.says(ann, 'three');
  await expect.poll(() => texts).toEqual(['ann: one', 'ann: three']);
  expect(discord.gateway.sessions[0]?.sent.filter(({ text }) => text.includes('"one"'))).toHaveLength(2);
});

test('several shards: each guild on its own, DMs on the first', async () => {
  const discord = await withDiscord({ shards: 2 });
  const { ann, general } = clubOf(discord);
  const others = [1, 2, 3].map((at) => discord.guild({ name: `Club ${at}`, members: [ann] }).channel('general'));
  const client = await login(discord, clientOf(discord, { shards: 'auto' }));
  expect(client.guilds.cache.size).toBe(4);
  const texts = said(client);
  for (const room of [general, ...others, discord.dm(ann)]) room.says(ann, '@nemo hi');
  await expect.poll(() => texts.length).toBe(5);
  const counts = discord.gateway.sessions.map(
    ({ sent }) => sent.filter(({ text }) => text.includes('"GUILD_CREATE"')).length,
  );
  expect(counts.sort()).toEqual([2, 2]);
  const dms = discord.gateway.sessions.map(({ shard, sent }) => [
    shard,
    sent.filter(({ text }) => text.includes('"channel_type":1')).length,
  ]);
  expect(dms).toContainEqual([0, 1]);
  expect(dms).toContainEqual([1, 0]);
});

test('the connection of one shard breaks, the others stay', async () => {
  const discord = await withDiscord({ shards: 2 });
  const { ann } = clubOf(discord);
  const client = await login(discord, clientOf(discord, { shards: 'auto' }));
  const texts = said(client);
  discord.gateway.drops(1);
  discord.dm(ann).says(ann, 'still there?');
  await expect.poll(() => texts).toEqual(['ann: still there?']);
  const resumed = () => discord.gateway.log.filter(({ did }) => did === 'resume').map(({ shard }) => shard);
  await expect.poll(resumed, { timeout: 5000 }).toEqual([1]);
});

test('a token that is reset ends the connection, and the old one is refused', async () => {
  const discord = await withDiscord();
  const old = discord.token;
  const client = await login(discord);
  const ended = new Promise<number>((resolve) => client.once(Events.ShardDisconnect, ({ code }) => resolve(code)));
  discord.revokes();
  expect(await ended).toBe(4004);
  expect(discord.token).not.toBe(old);
  await expect(client.rest.get('/users/@me')).rejects.toThrow('401: Unauthorized');
  await login(discord);
});

test('IDENTIFYs run out', async () => {
  const discord = await withDiscord({ identifies: 1 });
  await login(discord);
  expect(discord.gateway.left()).toBe(0);
  await expect(clientOf(discord).login(discord.token)).rejects.toThrow('Not enough sessions remaining');
});

test('the bot hears what becomes of its places', async () => {
  const discord = await withDiscord();
  const { guild, general } = clubOf(discord);
  const client = await login(discord);
  const heard: string[] = [];
  for (const name of [Events.ChannelDelete, Events.GuildDelete, Events.GuildCreate, Events.ThreadCreate] as const) {
    client.on(name, () => void heard.push(name));
  }
  const owner = discord.person({ username: 'zed' });
  guild.joins(owner);
  general.opensThread(owner, 'Take 2');
  general.deletes();
  guild.removesBot();
  guild.addsBot();
  await expect.poll(() => heard).toEqual(['threadCreate', 'channelDelete', 'guildDelete', 'guildCreate']);
});
