import { InputFile } from 'grammy';
import { expect, test } from 'vitest';
import { jpeg, mp4 } from '../samples.ts';
import { refusal, withBotApi } from './with-bot-api.ts';

async function group(options: { supergroup?: boolean; forum?: boolean; privacyMode?: boolean } = {}) {
  const rig = await withBotApi();
  const [ann, bob] = [rig.api.person({ first_name: 'Ann' }), rig.api.person({ first_name: 'Bob' })];
  const room = rig.api.group({ title: 'Club', members: [ann, bob], ...options });
  const texts = async () => (await rig.bot.getUpdates()).map(({ message }) => message?.text ?? message?.caption);
  return { ...rig, ann, bob, room, texts };
}

test('with privacy mode the bot hears only what is meant for it', async () => {
  const { api, ann, bob, room, bot, texts } = await group();
  const { message_id } = await bot.sendMessage(room.id, 'ready');
  room.says(ann, 'shall we film?');
  room.says(ann, '/video a cat');
  room.says(ann, `/video@${api.me.username} a dog`);
  room.says(ann, '/video@other_bot a bird');
  room.says(ann, `hey @${api.me.username} a cow`);
  room.says(ann, 'a hen', { replyTo: { id: message_id } });
  room.says(bob, 'an ox', { replyTo: { id: message_id + 1 } });
  room.sends(bob, 'photo', {}, { caption: `@${api.me.username} this` });
  room.renames('Film club');
  expect(await texts()).toEqual([
    '/video a cat',
    `/video@${api.me.username} a dog`,
    `hey @${api.me.username} a cow`,
    'a hen',
    `@${api.me.username} this`,
    undefined,
  ]);
});

test('without privacy mode, or as administrator, it hears everything', async () => {
  const open = await group({ privacyMode: false });
  open.room.says(open.ann, 'shall we film?');
  expect(await open.texts()).toEqual(['shall we film?']);
  const led = await group();
  led.room.promotesBot();
  led.room.says(led.ann, 'shall we film?');
  expect(await led.texts()).toEqual([undefined, 'shall we film?']);
});

test('topics of a forum', async () => {
  const { bot, ann, room, texts } = await group({ forum: true, privacyMode: false });
  const topic = room.opens('Trailers');
  const other = room.opens('Shorts');
  await texts();
  room.says(ann, 'in here', { topic });
  room.says(ann, 'in general');
  const [, , inTopic, inGeneral] = await bot.getUpdates();
  expect(inTopic?.message).toMatchObject({
    message_thread_id: topic,
    is_topic_message: true,
    chat: { is_forum: true },
    reply_to_message: { message_id: topic, forum_topic_created: { name: 'Trailers' } },
  });
  expect(inGeneral?.message).not.toHaveProperty('message_thread_id');
  const sent = await bot.sendMessage(room.id, 'hi', { message_thread_id: topic });
  expect(sent).toMatchObject({ message_thread_id: topic, is_topic_message: true });
  expect(await refusal(bot.sendMessage(room.id, 'x', { message_thread_id: 77 }))).toBe(
    '400 Bad Request: message thread not found',
  );
  expect(await refusal(bot.sendMessage(room.id, 'x', { message_thread_id: 99 }))).toBe(
    '400 Bad Request: message thread not found',
  );
  room.closes(other);
  expect(await refusal(bot.sendMessage(room.id, 'x', { message_thread_id: other }))).toBe(
    '400 Bad Request: TOPIC_CLOSED',
  );
  room.reopens(other);
  await bot.sendMessage(room.id, 'x', { message_thread_id: other });
  room.closes();
  expect(await refusal(bot.sendMessage(room.id, 'x'))).toBe('400 Bad Request: TOPIC_CLOSED');
  room.promotesBot();
  await bot.sendMessage(room.id, 'x');
});

test('replies in an ordinary supergroup carry a thread that is no topic', async () => {
  const { ann, bob, room, bot } = await group({ supergroup: true, privacyMode: false });
  const { id } = room.says(ann, 'one');
  room.says(bob, 'two', { replyTo: { id } });
  const [, reply] = await bot.getUpdates();
  expect(reply?.message).toMatchObject({ message_thread_id: id, reply_to_message: { message_id: id } });
  expect(reply?.message).not.toHaveProperty('is_topic_message');
  await bot.sendMessage(room.id, 'three', { message_thread_id: id });
});

test('rights', async () => {
  const { bot, room } = await group({ supergroup: true });
  room.restricts({ text: false, videos: false, photos: false });
  expect(await refusal(bot.sendMessage(room.id, 'x'))).toBe(
    '400 Bad Request: not enough rights to send text messages to the chat',
  );
  expect(await refusal(bot.sendVideo(room.id, new InputFile(mp4(100))))).toBe(
    '400 Bad Request: not enough rights to send videos to the chat',
  );
  expect(await refusal(bot.sendPhoto(room.id, new InputFile(jpeg(9, 9))))).toBe(
    '400 Bad Request: not enough rights to send photos to the chat',
  );
  expect(await bot.getChatMember(room.id, (await bot.getMe()).id)).toMatchObject({
    status: 'restricted',
    can_send_videos: false,
    can_send_documents: true,
  });
  room.promotesBot();
  await bot.sendMessage(room.id, 'x');
});

test('a kicked bot, one that left, and one that is back', async () => {
  for (const supergroup of [false, true]) {
    const { api, ann, bot, room } = await group({ supergroup });
    const kind = supergroup ? 'supergroup chat' : 'group chat';
    room.kicksBot();
    room.says(ann, '/video x');
    const updates = await bot.getUpdates();
    expect(updates.map((update) => update.my_chat_member?.new_chat_member.status)).toEqual(['kicked']);
    expect(await refusal(bot.sendMessage(room.id, 'x'))).toBe(`403 Forbidden: bot was kicked from the ${kind}`);
    room.addsBot();
    await bot.leaveChat(room.id);
    expect(await refusal(bot.sendMessage(room.id, 'x'))).toBe(`403 Forbidden: bot is not a member of the ${kind}`);
    expect(api.violations).toEqual([]);
  }
});

test('a group becomes a supergroup', async () => {
  const { bot, ann, room } = await group();
  const heir = room.migrates();
  const [away, arrived] = await bot.getUpdates();
  expect(away?.message).toMatchObject({ chat: { id: room.id }, migrate_to_chat_id: heir.id });
  expect(arrived?.message).toMatchObject({ chat: { id: heir.id }, migrate_from_chat_id: room.id });
  await expect(bot.sendMessage(room.id, 'x')).rejects.toMatchObject({
    error_code: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: heir.id },
  });
  expect(await bot.sendMessage(heir.id, 'x')).toMatchObject({ chat: { type: 'supergroup' } });
  heir.says(ann, 'still here');
});

test('chats and members', async () => {
  const { api, bot, ann, bob, room } = await group({ supergroup: true });
  expect(await bot.getChat(room.id)).toMatchObject({ title: 'Club', type: 'supergroup' });
  expect(await bot.getChatMember(room.id, ann.id)).toMatchObject({ status: 'creator', user: { first_name: 'Ann' } });
  room.promotes(bob);
  room.promotesBot();
  const administrators = await bot.getChatAdministrators(room.id);
  expect(administrators.map(({ user }) => user.first_name)).toEqual(['Ann', 'Bob', 'Nemo']);
  expect(await refusal(bot.getChatMember(room.id, 5))).toBe('400 Bad Request: user not found');
  const carl = api.person({ first_name: 'Carl' });
  expect(await bot.getChatMember(room.id, carl.id)).toMatchObject({ status: 'left' });
  room.joins(carl);
  room.leaves(carl);
  expect(room.view()).toEqual(['· carl joined', '· carl left']);
  expect(await refusal(bot.getChat('@nobody_at_all'))).toBe('400 Bad Request: chat not found');
});
