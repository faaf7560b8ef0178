import { describe, expect, test } from 'vitest';
import { callbackData } from '../../../../src/bots/telegram/buttons.ts';
import {
  ann,
  bob,
  forum,
  group,
  me,
  message,
  NEW_YEAR,
  otherBot,
  partOf,
  photo,
  privateChat,
  read,
  readRaw,
  supergroup,
  us,
} from './updates.ts';

const anonymous = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
const channelBot = { id: 136_817_688, is_bot: true, first_name: 'Channel', username: 'Channel_Bot' };
const ours = (chat: object) => message({ chat, from: us, text: 'Your video is ready' });

describe('in a private chat', () => {
  test('every text is for us', () => {
    expect(partOf({ message_id: 42, text: ' make a video of a boat' })).toEqual({
      updateId: expect.any(Number),
      place: { chat: ann.id },
      messageId: 42,
      sentAt: NEW_YEAR * 1000,
      person: { id: '5001', name: 'Ann', locale: 'en' },
      group: false,
      addressed: true,
      text: 'make a video of a boat',
      textLength: 23,
      files: [],
    });
  });

  test('commands are commands, unknown ones too, but not those for others', () => {
    expect(partOf({ text: '/start video' }).command).toEqual({ name: 'start', args: 'video' });
    expect(partOf({ text: '/dance' }).command).toEqual({ name: 'dance', args: '' });
    expect(partOf({ text: `/EXPORT@${me.username}` }).command).toEqual({ name: 'export', args: '' });
    expect(read({ text: '/video@QuizBot a boat' })).toBeUndefined();
  });

  test('a topic is a place of its own', () => {
    expect(partOf({ text: 'hi', is_topic_message: true, message_thread_id: 77 }).place).toEqual({
      chat: ann.id,
      thread: 77,
    });
  });

  test('forwarded messages and those of inline bots are requests', () => {
    const origin = { type: 'user', sender_user: bob, date: 1 };
    expect(partOf({ text: 'a boat', forward_origin: origin }).text).toBe('a boat');
    expect(partOf({ text: 'a boat', via_bot: otherBot }).text).toBe('a boat');
  });

  test('a reply takes nothing along', () => {
    const reply_to_message = message({ photo: photo('a'), caption: 'the boat' });
    expect(partOf({ text: 'make it blue', reply_to_message })).toMatchObject({ text: 'make it blue', files: [] });
  });

  test.each([
    ['a contact', { contact: { phone_number: '+1', first_name: 'Bob' } }],
    ['a location', { location: { latitude: 1, longitude: 2 } }],
    ['a poll', { poll: { id: '1', question: 'When?' } }],
    ['a die', { dice: { emoji: '🎲', value: 3 } }],
    ['a story', { story: { chat: { id: 1, type: 'channel' }, id: 2 } }],
  ])('%s is answered with what can be sent', (_, fields) => {
    expect(partOf(fields)).toMatchObject({ command: { name: 'upload', args: '' }, text: '', files: [] });
  });

  test.each([
    ['a pin', { pinned_message: message({ text: 'hi' }) }],
    [
      'a new topic',
      { forum_topic_created: { name: 'Boat', icon_color: 1 }, is_topic_message: true, message_thread_id: 9 },
    ],
    ['a timer', { message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } }],
    ['what came through us inline', { text: 'a boat', via_bot: us }],
    ['another bot', { from: otherBot, text: 'hello' }],
  ])('%s is nothing for us', (_, fields) => {
    expect(read(fields)).toBeUndefined();
  });
});

describe.each([
  ['group', group],
  ['supergroup', supergroup],
])('in a %s', (_, chat) => {
  test.each([
    [
      'a command with our name',
      { text: `/video@${me.username} a boat` },
      { command: { name: 'video', args: 'a boat' } },
    ],
    ['a command of ours', { text: '/Credits' }, { command: { name: 'credits', args: '' } }],
    ['an unknown command with our name', { text: '/dance@nemovideobot' }, { command: { name: 'dance', args: '' } }],
    ['an unknown command behind a mention', { text: '@NemoVideoBot /dance' }, { command: { name: 'dance', args: '' } }],
    ['a mention', { text: '@nemovideobot a boat' }, { text: 'a boat' }],
    ['a mention in a caption', { photo: photo('a'), caption: 'blue @NemoVideoBot' }, { text: 'blue' }],
    [
      'a command in a caption',
      { photo: photo('a'), caption: '/video blue' },
      { command: { name: 'video', args: 'blue' } },
    ],
    ['a reply to us', { text: 'make it blue', reply_to_message: ours(chat) }, { text: 'make it blue', files: [] }],
    ['a photo in reply to us', { photo: photo('a'), reply_to_message: ours(chat) }, { text: '' }],
  ])('%s is for us', (_, fields, expected) => {
    expect(partOf({ chat, ...fields })).toMatchObject({ group: true, addressed: true, ...expected });
  });

  test.each([
    ['a command for others', { text: '/video@QuizBot a boat' }],
    ['a command for others in reply to us', { text: '/video@QuizBot', reply_to_message: ours(chat) }],
    ['an unknown command', { text: '/dance' }],
    ['an unknown command in reply to us', { text: '/dance', reply_to_message: ours(chat) }],
    ['a photo', { photo: photo('a'), caption: 'my boat' }],
    ['a poll in reply to us', { poll: { id: '1', question: 'When?' }, reply_to_message: ours(chat) }],
    ['a new member', { new_chat_members: [us] }],
    [
      'a post of the linked channel',
      { text: '@NemoVideoBot', is_automatic_forward: true, sender_chat: { id: -1, type: 'channel' } },
    ],
    ['another bot', { from: otherBot, text: '@NemoVideoBot hello' }],
  ])('%s is nothing for us', (_, fields) => {
    expect(read({ chat, ...fields })).toBeUndefined();
  });

  test('texts and album items of others come along unaddressed', () => {
    expect(partOf({ chat, text: 'nice weather' })).toMatchObject({
      addressed: false,
      text: 'nice weather',
      textLength: 12,
    });
    expect(partOf({ chat, photo: photo('a'), media_group_id: '13' })).toMatchObject({ addressed: false, album: '13' });
  });

  test('an anonymous admin is the group, a channel that speaks is that channel', () => {
    const channel = { id: -1_001_900, type: 'channel', title: 'Boats' };
    expect(partOf({ chat, from: anonymous, sender_chat: chat, text: '/status' }).person).toEqual({
      id: String(chat.id),
      name: 'Film club',
    });
    expect(partOf({ chat, from: channelBot, sender_chat: channel, text: '/status' }).person).toEqual({
      id: '-1001900',
      name: 'Boats',
    });
  });

  test('a thread of replies is no topic', () => {
    expect(partOf({ chat, text: '/status', message_thread_id: 5 }).place).toEqual({ chat: chat.id });
  });
});

describe('a reply to somebody else in a group', () => {
  const photoOfBob = message({ chat: group, from: bob, photo: photo('b'), caption: 'my boat' });
  const wordsOfBob = message({ chat: group, from: bob, text: '/video@QuizBot a boat at sunset' });
  const fileOfBob = [expect.objectContaining({ handle: { fileId: 'b-x' } })];

  test('a mention or /video alone means what was said there', () => {
    expect(partOf({ chat: group, text: '@NemoVideoBot', reply_to_message: photoOfBob })).toMatchObject({
      person: { id: '5001' },
      text: 'my boat',
      files: fileOfBob,
    });
    expect(partOf({ chat: group, text: '/video', reply_to_message: wordsOfBob })).toMatchObject({
      command: { name: 'video', args: 'a boat at sunset' },
      text: '',
      files: [],
    });
  });

  test('own words and own files stay', () => {
    expect(partOf({ chat: group, text: '@NemoVideoBot make it blue', reply_to_message: photoOfBob })).toMatchObject({
      text: 'make it blue',
      files: fileOfBob,
    });
    const own = partOf({ chat: group, photo: photo('a'), caption: '@NemoVideoBot', reply_to_message: photoOfBob });
    expect(own.files).toEqual([expect.objectContaining({ handle: { fileId: 'a-x' } })]);
  });

  test('other commands take nothing along', () => {
    expect(partOf({ chat: group, text: '/language', reply_to_message: photoOfBob })).toMatchObject({
      command: { name: 'language', args: '' },
      files: [],
    });
  });

  test('is not for us by itself', () => {
    expect(partOf({ chat: group, text: 'nice!', reply_to_message: photoOfBob })).toMatchObject({
      addressed: false,
      files: [],
    });
  });
});

describe('in a forum', () => {
  const topic = { is_topic_message: true, message_thread_id: 12 };
  const opener = message({ chat: forum, from: us, ...topic, forum_topic_created: { name: 'Boat', icon_color: 1 } });

  test('each topic is a place, the general one is the chat', () => {
    expect(partOf({ chat: forum, ...topic, text: '/status' }).place).toEqual({ chat: forum.id, thread: 12 });
    expect(partOf({ chat: forum, text: '/status' }).place).toEqual({ chat: forum.id });
  });

  test('talk in a topic that we opened is not for us, a reply to us there is', () => {
    const inTopic = { chat: forum, ...topic, text: 'hello' };
    expect(partOf({ ...inTopic, reply_to_message: opener }).addressed).toBe(false);
    expect(
      partOf({ ...inTopic, reply_to_message: message({ chat: forum, from: us, ...topic, text: 'Done' }) }).addressed,
    ).toBe(true);
    expect(partOf({ ...inTopic, text: '@NemoVideoBot', reply_to_message: opener })).toMatchObject({
      text: '',
      files: [],
    });
  });
});

describe('a pressed button', () => {
  const press = (message: unknown, data?: string) =>
    readRaw({
      callback_query: {
        id: 'q1',
        from: bob,
        chat_instance: '1',
        ...(message ? { message } : {}),
        ...(data ? { data } : {}),
      },
    });

  test('tells who pressed what under which message', () => {
    const under = message({
      chat: group,
      from: us,
      message_id: 60,
      text: 'Ready',
      reply_to_message: message({ message_id: 55 }),
    });
    expect(press(under, callbackData({ action: 'get:r1', owner: ann.id }))).toEqual({
      kind: 'press',
      press: {
        updateId: expect.any(Number),
        queryId: 'q1',
        place: { chat: group.id },
        person: { id: '5002', name: 'Bob', locale: 'pt-br' },
        from: bob.id,
        group: true,
        press: { action: 'get:r1', owner: ann.id },
        messageId: 60,
        replyTo: 55,
      },
    });
  });

  test('stands in its topic, also under a message that is too old to be seen', () => {
    const seen = message({ chat: forum, from: us, is_topic_message: true, message_thread_id: 12, text: 'Ready' });
    expect(press(seen, 'x')).toMatchObject({ press: { place: { chat: forum.id, thread: 12 } } });
    const old = { chat: forum, message_id: 3, date: 0 };
    expect(press(old, callbackData({ action: 'keep', thread: 12 }))).toMatchObject({
      press: { place: { chat: forum.id, thread: 12 }, press: { action: 'keep' }, messageId: 3 },
    });
  });

  test('of somebody else carries nothing, and without a message it has no place', () => {
    const incoming = press(message({ chat: privateChat, from: us, text: 'Ready' }), 'menu_2');
    expect(incoming).toMatchObject({ kind: 'press', press: { group: false } });
    expect(incoming?.kind === 'press' && incoming.press.press).toBeUndefined();
    expect(press(undefined, callbackData({ action: 'keep' }))).toBeUndefined();
  });
});

describe('what is no new message', () => {
  test('a group that became a supergroup moved, whichever end tells', () => {
    const moved = { kind: 'moved', from: group.id, to: supergroup.id };
    expect(read({ chat: group, migrate_to_chat_id: supergroup.id })).toEqual(moved);
    expect(
      read({ chat: supergroup, from: anonymous, sender_chat: supergroup, migrate_from_chat_id: group.id }),
    ).toEqual(moved);
  });

  test.each([
    ['an edit', { edited_message: message({ text: 'hello' }) }],
    ['a channel post', { channel_post: message({ text: '/video', chat: { id: -1, type: 'channel' } }) }],
    ['a message in a channel', { message: message({ text: '/video', chat: { id: -1, type: 'channel' } }) }],
    [
      'a direct message to a channel',
      { message: message({ text: '/video', chat: { ...supergroup, is_direct_messages: true } }) },
    ],
    ['a member update', { my_chat_member: { chat: group, from: ann, date: 1, new_chat_member: { status: 'member' } } }],
  ])('%s is nothing for us', (_, fields) => {
    expect(readRaw(fields)).toBeUndefined();
  });
});
