import { describe, expect, test } from 'vitest';
import { customId, DESCRIBE } from '../../../../src/bots/discord/buttons.ts';
import { originSchema } from '../../../../src/bots/discord/origin.ts';
import {
  AT_NEW_YEAR,
  allow,
  ann,
  asked,
  attachment,
  bob,
  CHANNEL,
  command,
  DM,
  EXPIRY,
  GROUP_DM,
  GUILD,
  inDm,
  inForeignGuild,
  inGroupDm,
  inGuild,
  inThread,
  type Json,
  MESSAGE,
  me,
  memberOf,
  message,
  messageCommand,
  NEW_YEAR,
  press,
  submit,
  THREAD,
} from './payloads.ts';

const owner = String(ann.id);
const originOf = (raw: Json) => originSchema.parse(asked(raw)?.request.origin);

test('a command in a guild is a request', () => {
  expect(asked(command(inGuild, 'video', { prompt: ' a boat ' }))).toEqual({
    request: {
      id: `i${AT_NEW_YEAR}`,
      chat: `discord:${CHANNEL}:`,
      person: { id: owner, name: 'Ann', locale: 'de' },
      sentAt: NEW_YEAR,
      text: '',
      files: [],
      command: { name: 'video', args: 'a boat' },
      origin: {
        channel: CHANNEL,
        guild: GUILD,
        interaction: {
          application: me.id,
          token: inGuild.token,
          until: NEW_YEAR + 15 * 60_000,
          ephemeral: false,
        },
        canPost: true,
        canAttach: true,
        canEmbed: true,
        canThread: true,
        uploadBytes: 20_971_520,
        userInstalled: false,
      },
    },
  });
});

describe('the language (B14)', () => {
  test.each([
    ['what everybody reads is in the guild’s', command(inGuild, 'status'), 'de'],
    ['what one person reads is in that person’s', command(inGuild, 'credits'), 'en-US'],
    ['a guild that tells none', command({ ...inGuild, guild_locale: null }, 'status'), 'en-US'],
    ['a DM', command(inDm, 'status'), 'en-US'],
    ['a group DM', command(inGroupDm, 'status'), 'en-US'],
    ['a press that goes on for all', press(inGuild, customId({ action: 'export', owner })), 'de'],
    ['a press at a message for one', press(inGuild, customId({ action: 'export', owner }), 64), 'en-US'],
  ])('%s', (_, raw, locale) => {
    expect(asked(raw)?.request.person.locale).toBe(locale);
  });

  test('without any is left open', () => {
    const { locale: _, ...without } = inDm;
    expect(asked(command(without, 'status'))?.request.person).toEqual({ id: owner, name: 'Ann' });
  });

  test('people without a display name go by their user name', () => {
    expect(asked(command({ ...inGuild, member: memberOf(bob) }, 'status'))?.request.person.name).toBe('bob');
  });
});

describe('where it can be answered', () => {
  test('a thread is a chat of its own and opens none', () => {
    const raw = command(inThread, 'status');
    expect(asked(raw)?.request.chat).toBe(`discord:${THREAD}:`);
    expect(originOf(raw)).toMatchObject({ channel: THREAD, guild: GUILD, canPost: true, canThread: false });
  });

  test('in a DM everything can be posted', () => {
    const raw = command({ ...inDm, app_permissions: '0' }, 'status');
    expect(asked(raw)?.request.chat).toBe(`discord:${DM}:`);
    expect(originOf(raw)).toMatchObject({
      channel: DM,
      canPost: true,
      canAttach: true,
      canEmbed: true,
      canThread: false,
    });
    expect(originOf(raw)).not.toHaveProperty('guild');
  });

  test('where only a person installed us nothing can be posted, whatever the rights say (B6)', () => {
    const everything = { app_permissions: String(2n ** 50n - 1n) };
    expect(originOf(command({ ...inForeignGuild, ...everything }, 'status'))).toMatchObject({
      guild: GUILD,
      canPost: false,
      canThread: false,
      canAttach: true,
      userInstalled: true,
    });
    expect(originOf(command({ ...inGroupDm, ...everything }, 'status'))).toMatchObject({
      channel: GROUP_DM,
      canPost: false,
      canThread: false,
      userInstalled: true,
    });
  });

  test.each([
    [inGuild, allow('view', 'send'), { canPost: true, canAttach: false, canEmbed: false, canThread: false }],
    [inGuild, allow('send', 'attach', 'embed'), { canPost: false, canAttach: true, canEmbed: true }],
    [inGuild, allow('view', 'sendInThreads', 'publicThreads'), { canPost: false, canThread: false }],
    [inGuild, allow('view', 'send', 'publicThreads'), { canPost: true, canThread: false }],
    [inGuild, allow('view', 'send', 'sendInThreads', 'publicThreads'), { canPost: true, canThread: true }],
    [inGuild, allow('view', 'send', 'sendInThreads', 'privateThreads'), { canPost: true, canThread: false }],
    [inGuild, allow('administrator'), { canPost: true, canAttach: true, canEmbed: true, canThread: true }],
    [inThread, allow('view', 'send'), { canPost: false }],
    [inThread, allow('view', 'sendInThreads'), { canPost: true }],
  ])('by the rights of the app (%#)', (where, app_permissions, expected) => {
    expect(originOf(command({ ...where, app_permissions }, 'status'))).toMatchObject(expected);
  });

  test('a private thread needs a right of its own', () => {
    const may = (right: 'publicThreads' | 'privateThreads') =>
      originOf(
        command({ ...inGuild, app_permissions: allow('view', 'send', 'sendInThreads', right) }, 'video', {
          prompt: 'a boat',
          private: true,
        }),
      ).canThread;
    expect(may('publicThreads')).toBe(false);
    expect(may('privateThreads')).toBe(true);
  });

  test('whether the answer is for one person is kept', () => {
    expect(originOf(command(inGuild, 'credits')).interaction?.ephemeral).toBe(true);
    expect(originOf(command(inDm, 'credits')).interaction?.ephemeral).toBe(false);
  });
});

describe('/video', () => {
  const prompted = (locale: string, options: Json) =>
    asked(command({ ...inGuild, locale }, 'video', options))?.request.command?.args;

  test.each([
    ['en-US', { prompt: 'a boat', ratio: '9:16', length: 15 }, 'a boat (9:16, 15 seconds)'],
    ['en-US', { prompt: 'a boat', length: 1 }, 'a boat (1 second)'],
    ['fr', { prompt: 'un bateau', ratio: '1:1' }, 'un bateau (1:1)'],
    ['zh-CN', { prompt: '一艘船', ratio: '9:16', length: 15 }, '一艘船（9:16，15秒）'],
    ['zh-TW', { prompt: '一艘船', length: 15 }, '一艘船（15秒）'],
    ['en-US', { media: attachment('a.mp4'), ratio: '4:5', length: 30 }, '4:5, 30 seconds'],
    ['en-US', { prompt: 'a boat', private: true }, 'a boat'],
    ['en-US', { prompt: 'with <:wave:123456> by <@1> for </status:5>' }, 'with :wave: by @… for /status'],
  ])('%s %j asks for %j', (locale, options, words) => {
    expect(prompted(locale, options)).toBe(words);
  });

  test('takes the script first and media in their order, under names that differ', () => {
    const script = attachment('script.pdf', 'application/pdf');
    const first = attachment('image.png', 'image/png');
    const second = attachment('clip.mp4', 'video/mp4');
    const third = attachment('image.png', 'image/png');
    const made = asked(command(inGuild, 'video', { media3: third, media2: second, script, media: first }));
    expect(made?.request.files.map(({ name, mimeType, size }) => [name, mimeType, size])).toEqual([
      ['script.pdf', 'application/pdf', script.size],
      ['image-1.png', 'image/png', first.size],
      ['clip.mp4', 'video/mp4', second.size],
      ['image-2.png', 'image/png', third.size],
    ]);
    expect(made?.request.files[0]?.handle).toEqual({ url: script.url, ex: EXPIRY });
    expect(made?.request.command?.args).toBe('');
  });

  test('tells the skill that the quality means beside the request', () => {
    const made = asked(command(inGuild, 'video', { prompt: 'a boat', quality: 'video-generation-4k' }));
    expect(made?.skill).toBe('video-generation-4k');
    expect(made?.request.command).toEqual({ name: 'video', args: 'a boat' });
  });

  test('that opens the form is no request yet', () => {
    expect(asked(command(inGuild, 'video', { ratio: '9:16' }))).toBeUndefined();
  });
});

test.each([
  ['history', { number: 2 }, '2'],
  ['history', {}, ''],
  ['skill', { name: 'video-generation-4k' }, 'video-generation-4k'],
  ['language', { language: 'zh-CN' }, 'zh-CN'],
])('/%s %j', (name, options, args) => {
  expect(asked(command(inGuild, name, options))).toMatchObject({ request: { command: { name, args }, text: '' } });
});

describe('"Make a video from this"', () => {
  test('takes the words and files of the message', () => {
    const target = message({
      id: MESSAGE,
      author: bob,
      content: `<@${me.id}> what <@${ann.id}> filmed`,
      attachments: [attachment('sea.mov', 'video/quicktime')],
    });
    const made = asked(messageCommand(inGuild, target));
    expect(made?.request).toMatchObject({
      id: `i${AT_NEW_YEAR}`,
      person: { id: owner, name: 'Ann' },
      command: { name: 'video', args: 'what @Ann filmed' },
      files: [{ name: 'sea.mov', mimeType: 'video/quicktime' }],
    });
    expect(made?.request.origin).not.toHaveProperty('message');
  });

  test('takes what the message forwards, and the words of a command in it', () => {
    const snapshot = { message: { type: 0, content: 'a boat', attachments: [attachment('sea.mov')], mentions: [] } };
    const forwarded = asked(messageCommand(inDm, dmTarget({ message_snapshots: [snapshot] })));
    expect(forwarded?.request).toMatchObject({
      command: { name: 'video', args: 'a boat' },
      files: [{ name: 'sea.mov' }],
    });
    const typed = asked(messageCommand(inDm, dmTarget({ content: '/video a boat' })));
    expect(typed?.request.command).toEqual({ name: 'video', args: 'a boat' });
  });

  test('with nothing in it asks for nothing', () => {
    const made = asked(messageCommand(inGuild, message({ author: bob, sticker_items: [{ id: '1', name: 's' }] })));
    expect(made?.request).toMatchObject({ command: { name: 'video', args: '' }, files: [], text: '' });
  });

  const dmTarget = (fields: Json) => message({ author: bob, ...fields });
});

describe('presses', () => {
  test('carry the action; the message stays known where the press is acknowledged as its update', () => {
    const made = asked(press(inGuild, customId({ action: 'get:render-1', owner })));
    expect(made?.request).toMatchObject({ id: `i${AT_NEW_YEAR}`, action: 'get:render-1', text: '', files: [] });
    expect(made?.request).not.toHaveProperty('command');
    expect(made?.request.origin).toMatchObject({ interaction: { message: MESSAGE, ephemeral: false } });
  });

  test('that get an answer of their own do not touch the message', () => {
    const { interaction } = originOf(press(inGuild, customId({ action: 'credits', owner })));
    expect(interaction).toMatchObject({ ephemeral: true });
    expect(interaction).not.toHaveProperty('message');
  });

  test('at a message for one person stay with that person', () => {
    expect(originOf(press(inGuild, customId({ action: 'export', owner }), 64)).interaction?.ephemeral).toBe(true);
  });

  test('by others, of the form’s button, and of buttons that are none of ours make no request', () => {
    const byBob = { ...inGuild, member: memberOf(bob) };
    expect(asked(press(byBob, customId({ action: 'export', owner })))).toBeUndefined();
    expect(asked(press(inGuild, customId({ action: DESCRIBE, owner })))).toBeUndefined();
    expect(asked(press(inGuild, 'page:2'))).toBeUndefined();
  });
});

describe('the form', () => {
  const prompt = (value: string) => ({ type: 4, id: 9, custom_id: 'prompt', value });
  const upload = (...files: readonly { readonly id: string }[]) => ({
    type: 19,
    id: 10,
    custom_id: 'files',
    values: files.map(({ id }) => id),
  });
  const ratio = (...values: readonly string[]) => ({ type: 3, id: 11, custom_id: 'ratio', values });

  test('brings words, files and ratio', () => {
    const files = [attachment('b.png', 'image/png'), attachment('a.png', 'image/png')] as const;
    const made = asked(submit(inGuild, 'video', [prompt(' a\nboat '), upload(...files), ratio('9:16')], files));
    expect(made?.request).toMatchObject({
      id: `i${AT_NEW_YEAR}`,
      command: { name: 'video', args: 'a\nboat (9:16)' },
      files: [{ name: 'b.png' }, { name: 'a.png' }],
    });
    expect(made).not.toHaveProperty('skill');
  });

  test('keeps what was chosen with the command, unless it is chosen anew', () => {
    const id = 'video|9:16|15|p|video-generation-4k';
    const kept = asked(submit(inGuild, id, [prompt('a boat'), upload(), ratio()]));
    expect(kept?.skill).toBe('video-generation-4k');
    expect(kept?.request.command?.args).toBe('a boat (9:16, 15 seconds)');
    expect(kept?.request.origin).toMatchObject({ interaction: { ephemeral: true } });
    const anew = asked(submit(inGuild, id, [prompt('a boat'), ratio('1:1')]));
    expect(anew?.request.command?.args).toBe('a boat (1:1, 15 seconds)');
  });

  test('of older apps comes in rows', () => {
    const raw = {
      ...inDm,
      type: 5,
      data: { custom_id: 'video', components: [{ type: 1, components: [prompt('a boat')] }] },
    };
    expect(asked(raw)?.request.command?.args).toBe('a boat');
  });

  test('that is empty asks for nothing, even with a ratio', () => {
    expect(asked(submit(inGuild, 'video', [prompt(' '), ratio('9:16')]))?.request.command?.args).toBe('');
  });

  test('that is none of ours makes no request', () => {
    expect(asked(submit(inGuild, 'survey', [prompt('a boat')]))).toBeUndefined();
  });
});
