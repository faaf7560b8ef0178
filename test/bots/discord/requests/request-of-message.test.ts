import { describe, expect, test } from 'vitest';
import { originSchema } from '../../../../src/bots/discord/origin.ts';
import { readMessage } from '../../../../src/bots/discord/requests/message.ts';
import {
  AT_NEW_YEAR,
  ann,
  attachment,
  bob,
  CHANNEL,
  DM,
  dm,
  GUILD,
  heard,
  type Json,
  MESSAGE,
  me,
  message,
  NEW_YEAR,
  quiz,
  us,
} from './payloads.ts';

const at = `<@${me.id}>`;
const reply = (fields: Json, to: Json | null) =>
  message({
    ...fields,
    message_reference: { type: 0, message_id: MESSAGE, channel_id: CHANNEL },
    referenced_message: to,
  });
const ours = message({ id: MESSAGE, author: us });
const bobs = (fields: Json) => message({ id: MESSAGE, author: bob, ...fields });

test('a message that mentions us is a request, with the person’s language unknown', () => {
  expect(heard(message({ content: `${at} a boat` }))).toEqual({
    id: `m${AT_NEW_YEAR}`,
    chat: `discord:${CHANNEL}:`,
    person: { id: ann.id, name: 'Ann' },
    sentAt: NEW_YEAR,
    text: 'a boat',
    files: [],
    origin: {
      channel: CHANNEL,
      guild: GUILD,
      message: AT_NEW_YEAR,
      canPost: true,
      canAttach: true,
      canEmbed: true,
      canThread: true,
      userInstalled: false,
    },
  });
});

test('in DMs every message is for us', () => {
  const made = heard(dm({ content: 'a boat' }));
  expect(made).toMatchObject({ chat: `discord:${DM}:`, text: 'a boat' });
  expect(originSchema.parse(made?.origin)).toEqual({
    channel: DM,
    message: AT_NEW_YEAR,
    canPost: true,
    canAttach: true,
    canEmbed: true,
    canThread: false,
    userInstalled: false,
  });
});

test('in a thread no thread can be opened', () => {
  const made = heard(message({ content: `${at} a boat`, channel_type: 11 }));
  expect(made?.origin).toMatchObject({ canPost: true, canThread: false });
});

describe('in guilds', () => {
  test.each<readonly [string, Json]>([
    ['talk', message({ content: 'a boat' })],
    ['content that is kept from us', message()],
    ['everyone', message({ content: '@everyone a boat', mention_everyone: true })],
    ['our role alone', message({ content: '<@&700000000000000001> a boat', mention_roles: ['700000000000000001'] })],
    ['somebody else', message({ content: `<@${bob.id}> a boat` })],
    ['a mention that Discord did not take for one', message({ content: `\`${at}\` is how`, mentions: [] })],
    ['a reply to somebody else', reply({ content: 'a boat' }, bobs({ content: 'hi' }))],
    ['a reply to a message that is gone', reply({ content: 'a boat' }, null)],
    ['a reply to us whose content is kept from us', reply({}, ours)],
    [
      'a forwarded mention of us',
      message({ message_snapshots: [{ message: { content: `${at} a boat`, attachments: [], mentions: [us] } }] }),
    ],
    ['another bot', message({ content: `${at} a boat`, author: quiz })],
    ['ourselves', reply({ content: `${at} a boat`, author: us }, ours)],
    ['a webhook', message({ content: `${at} a boat`, webhook_id: '800000000000000001' })],
    ['a pin', message({ content: `${at} a boat`, type: 6 })],
    ['a thread’s first message', message({ content: `${at} a boat`, type: 21 })],
  ])('%s is none of our business', (_, raw) => {
    expect(heard(raw)).toBeUndefined();
  });

  test('a reply to us is for us', () => {
    expect(heard(reply({ content: 'make it blue', mentions: [us] }, ours))?.text).toBe('make it blue');
    const file = attachment('b.png', 'image/png');
    expect(heard(reply({ attachments: [file] }, ours))?.files).toHaveLength(1);
  });

  test('a mention alone says nothing', () => {
    expect(heard(message({ content: at }))).toMatchObject({ text: '', files: [] });
  });

  test('the old way of writing a mention counts', () => {
    expect(heard(message({ content: `<@!${me.id}> a boat` }))?.text).toBe('a boat');
  });
});

test('Discord’s own messages in DMs are none of our business', () => {
  expect(heard(dm({ content: 'Welcome', author: { ...ann, system: true } }))).toBeUndefined();
  expect(heard(dm({ type: 3 }))).toBeUndefined();
  expect(heard(dm({ content: 'Ready.', author: us }))).toBeUndefined();
});

describe('typed commands', () => {
  test.each([
    [dm({ content: '/status' }), { name: 'status', args: '' }],
    [dm({ content: '/Video  a boat\nat sea' }), { name: 'video', args: 'a boat\nat sea' }],
    [dm({ content: '</history:1160000000000000003> 2' }), { name: 'history', args: '2' }],
    [message({ content: `${at} /status` }), { name: 'status', args: '' }],
    [message({ content: `${at}, /video a boat` }), { name: 'video', args: 'a boat' }],
    [reply({ content: '/export' }, ours), { name: 'export', args: '' }],
  ])('%#', (raw, command) => {
    expect(heard(raw)).toMatchObject({ text: '', command });
  });

  test.each(['status', '!status', 'see /status', '/home/ann/a.mp4', '/'])('%j is none', (content) => {
    const made = heard(dm({ content }));
    expect(made?.text).toBe(content);
    expect(made).not.toHaveProperty('command');
  });

  test('without a mention in a guild is none of our business', () => {
    expect(heard(message({ content: '/status' }))).toBeUndefined();
  });
});

describe('a mention as a reply to somebody else', () => {
  const theirs = bobs({ content: `what <@${bob.id}> filmed`, attachments: [attachment('sea.mov', 'video/quicktime')] });

  test('without words and files means what is replied to', () => {
    expect(heard(reply({ content: at }, theirs))).toMatchObject({
      person: { id: ann.id },
      text: 'what @bob filmed',
      files: [{ name: 'sea.mov' }],
    });
  });

  test('with words is about its files, with files about its words', () => {
    expect(heard(reply({ content: `${at} make it blue` }, theirs))).toMatchObject({
      text: 'make it blue',
      files: [{ name: 'sea.mov' }],
    });
    const own = attachment('own.png', 'image/png');
    expect(heard(reply({ content: at, attachments: [own] }, theirs))).toMatchObject({
      text: 'what @bob filmed',
      files: [{ name: 'own.png' }],
    });
  });

  test('takes what a message forwards', () => {
    const snapshot = { message: { content: 'a boat', attachments: [attachment('sea.mov')], mentions: [] } };
    expect(heard(reply({ content: at }, bobs({ message_snapshots: [snapshot] })))).toMatchObject({
      text: 'a boat',
      files: [{ name: 'sea.mov' }],
    });
  });

  test('works with /video and leaves other commands alone', () => {
    expect(heard(reply({ content: `${at} /video` }, theirs))).toMatchObject({
      command: { name: 'video', args: 'what @bob filmed' },
      files: [{ name: 'sea.mov' }],
    });
    const other = heard(reply({ content: `${at} /status` }, theirs));
    expect(other).toMatchObject({ command: { name: 'status', args: '' }, files: [] });
  });

  test('borrows nothing of ours', () => {
    const answer = message({ id: MESSAGE, author: us, content: 'Ready.', attachments: [attachment('boat.mp4')] });
    expect(heard(reply({ content: `${at} make it blue` }, answer))).toMatchObject({ text: 'make it blue', files: [] });
  });
});

describe('files', () => {
  test('come in order, under names that differ, with when their links expire', () => {
    const files = [attachment('image.png', 'image/png'), attachment('image.png', 'image/png'), attachment('notes')];
    expect(heard(dm({ attachments: files }))?.files).toEqual([
      {
        name: 'image-1.png',
        mimeType: 'image/png',
        size: files[0]?.size,
        handle: { url: files[0]?.url, ex: 0x6955b900 * 1000 },
      },
      {
        name: 'image-2.png',
        mimeType: 'image/png',
        size: files[1]?.size,
        handle: { url: files[1]?.url, ex: 0x6955b900 * 1000 },
      },
      { name: 'notes', size: files[2]?.size, handle: { url: files[2]?.url, ex: 0x6955b900 * 1000 } },
    ]);
  });

  test('a new name is none that another file has', () => {
    const files = ['a.png', 'a-1.png', 'a.png'].map((name) => attachment(name));
    expect(heard(dm({ attachments: files }))?.files.map(({ name }) => name)).toEqual(['a-2.png', 'a-1.png', 'a-3.png']);
  });

  test('have the names that people gave them', () => {
    const files = [
      attachment('mp4.mp4', 'video/mp4', { title: '我的视频' }),
      attachment('_.pdf', undefined, { title: 'Сценарий.PDF' }),
    ];
    expect(heard(dm({ attachments: files }))?.files.map(({ name }) => name)).toEqual(['我的视频.mp4', 'Сценарий.PDF']);
  });

  test('an address that tells no end has none', () => {
    const file = attachment('a.png', 'image/png', { url: 'https://cdn.discordapp.com/a.png' });
    expect(heard(dm({ attachments: [file] }))?.files[0]?.handle).toEqual({ url: 'https://cdn.discordapp.com/a.png' });
  });

  test('a voice message is a sound', () => {
    const voice = attachment('voice-message.ogg', 'audio/ogg', { duration_secs: 3.2, waveform: 'AAAA' });
    expect(heard(dm({ flags: 8192, attachments: [voice] }))).toMatchObject({
      text: '',
      files: [{ name: 'voice-message.ogg', mimeType: 'audio/ogg' }],
    });
  });
});

test('a forwarded message says what it forwards', () => {
  const snapshot = {
    message: {
      type: 0,
      content: `by <@${bob.id}>`,
      mentions: [bob],
      attachments: [attachment('sea.mov')],
      timestamp: '2025-12-31T00:00:00.000000+00:00',
    },
  };
  const forward = {
    message_reference: { type: 1, message_id: MESSAGE, channel_id: CHANNEL },
    message_snapshots: [snapshot],
  };
  expect(heard(dm(forward))).toMatchObject({ text: 'by @bob', files: [{ name: 'sea.mov' }] });
});

describe('in DMs, what cannot become a video is told how to bring something', () => {
  test.each<readonly [string, Json]>([
    ['a sticker', { sticker_items: [{ id: '1', name: 'wave', format_type: 1 }] }],
    ['a poll', { poll: { question: { text: 'Boat?' }, answers: [] } }],
    ['an embed', { embeds: [{ type: 'rich' }] }],
    [
      'a forwarded sticker',
      { message_snapshots: [{ message: { content: '', attachments: [], sticker_items: [{ id: '1' }] } }] },
    ],
  ])('%s', (_, fields) => {
    expect(heard(dm(fields))).toMatchObject({ command: { name: 'upload', args: '' }, text: '', files: [] });
  });

  test('not in guilds, where stickers are talk', () => {
    expect(heard(reply({ sticker_items: [{ id: '1', name: 'wave', format_type: 1 }] }, ours))).toBeUndefined();
  });
});

test.each([{}, null, { id: 'x' }, { ...message(), author: undefined }])(
  'what is no message is not read: %#',
  (data) => {
    expect(readMessage(data)).toBeUndefined();
  },
);
