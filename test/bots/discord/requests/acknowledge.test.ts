import { describe, expect, test } from 'vitest';
import { customId, DESCRIBE } from '../../../../src/bots/discord/buttons.ts';
import { acknowledge } from '../../../../src/bots/discord/requests/acknowledge.ts';
import { readInteraction } from '../../../../src/bots/discord/requests/interaction.ts';
import { phrases } from '../../../../src/core/phrases/phrases.ts';
import {
  ackOf,
  allow,
  ann,
  attachment,
  bob,
  command,
  inDm,
  inForeignGuild,
  inGroupDm,
  inGuild,
  inThread,
  type Json,
  memberOf,
  message,
  messageCommand,
  press,
  submit,
} from './payloads.ts';

const forAll = { kind: 'defer', ephemeral: false };
const forOne = { kind: 'defer', ephemeral: true };
const later = { kind: 'deferUpdate' };
const owner = String(ann.id);

describe('commands', () => {
  const said: ReadonlyArray<readonly [name: string, options: Json, ack: Json]> = [
    ['video', { prompt: 'a boat' }, forAll],
    ['video', { prompt: 'a boat', private: true }, forOne],
    ['video', { prompt: 'a boat', private: false }, forAll],
    ['video', { media: attachment('boat.mp4', 'video/mp4') }, forAll],
    ['export', {}, forAll],
    ['status', {}, forAll],
    ['new', {}, forAll],
    ...['credits', 'help', 'privacy', 'forget', 'cancel', 'history'].map((name) => [name, {}, forOne] as const),
    ['skill', { name: 'video-generation-4k' }, forOne],
    ['language', { language: 'zh-CN' }, forOne],
    ['unheard-of', {}, forOne],
  ];

  test.each(said)('/%s %j in a guild', (name, options, ack) => {
    for (const where of [inGuild, inThread, inForeignGuild, inGroupDm]) {
      expect(ackOf(command(where, name, options))).toEqual(ack);
    }
  });

  test.each(said)('/%s %j in a DM is between us anyway', (name, options) => {
    expect(ackOf(command(inDm, name, options))).toEqual(forAll);
  });

  test('from the menu of a message is for all', () => {
    expect(ackOf(messageCommand(inGuild, message({ content: 'a boat' })))).toEqual(forAll);
  });

  test('where the person may not bring apps along, Discord hides the answer, and we know', () => {
    const where = { ...inForeignGuild, member: memberOf(ann, allow('view', 'send')) };
    expect(ackOf(command(where, 'video', { prompt: 'a boat' }))).toEqual(forOne);
    expect(
      ackOf(command({ ...where, authorizing_integration_owners: inGuild.authorizing_integration_owners }, 'new')),
    ).toEqual(forAll);
  });
});

describe('/video without anything to make a video of', () => {
  test('opens the form, everywhere', () => {
    for (const where of [inGuild, inThread, inDm, inForeignGuild, inGroupDm]) {
      expect(ackOf(command(where, 'video'))).toEqual({ kind: 'modal', customId: 'video' });
    }
  });

  test('keeps for the form what was chosen', () => {
    const options = { ratio: '9:16', length: 15, quality: 'video-generation-4k', private: true };
    const opened = ackOf(command(inGuild, 'video', options));
    expect(opened).toEqual({ kind: 'modal', customId: 'video|9:16|15|p|video-generation-4k' });
  });

  test('counts blanks as nothing', () => {
    expect(ackOf(command(inGuild, 'video', { prompt: '  ' }))).toEqual({ kind: 'modal', customId: 'video' });
  });

  test('a name that does not fit is left out, the rest stays', () => {
    const opened = ackOf(command(inGuild, 'video', { ratio: '9:16', quality: 'x'.repeat(100), private: true }));
    expect(opened).toEqual({ kind: 'modal', customId: 'video|9:16||p|' });
  });
});

describe('presses', () => {
  const known: ReadonlyArray<readonly [action: string, ack: Json]> = [
    ...['do:a1b2', 'try:0', 'export', 'new', 'get:render-1', 'keep', 'status'].map(
      (action) => [action, later] as const,
    ),
    ...[
      'credits',
      'help',
      'privacy',
      'forget',
      'forget:yes',
      'forget:no',
      'skill',
      'language:zh-CN',
      'history',
      'cancel',
    ].map((action) => [action, forOne] as const),
    [DESCRIBE, { kind: 'modal', customId: 'video' }],
  ];

  test.each(known)('%s by its owner', (action, ack) => {
    expect(ackOf(press(inGuild, customId({ action, owner })))).toEqual(ack);
    const alone = ackOf(press(inDm, customId({ action })));
    expect(alone).toEqual(ack === forOne ? forAll : ack);
  });

  test('at what only one person sees are answered by a reply for that person', () => {
    expect(ackOf(press(inGuild, customId({ action: 'export', owner }), 64))).toEqual(forOne);
    expect(ackOf(press(inGuild, 'page:2', 64))).toEqual(later);
  });

  test('by somebody else are refused in the language of whoever pressed', () => {
    const id = customId({ action: 'credits', owner });
    const by = (locale: string) => ({ ...inGuild, locale, member: memberOf(bob) });
    expect(ackOf(press(by('en-GB'), id))).toEqual({ kind: 'refuse', text: phrases('en')('press.notYours') });
    expect(ackOf(press(by('zh-TW'), id))).toEqual({ kind: 'refuse', text: phrases('zh-CN')('press.notYours') });
    expect(ackOf(press(by('de'), customId({ action: DESCRIBE, owner })))).toMatchObject({ kind: 'refuse' });
    expect(ackOf(press({ ...inGroupDm, user: bob }, id))).toMatchObject({ kind: 'refuse' });
  });

  test.each(['manageMessages', 'administrator'] as const)('by somebody who has %s count', (right) => {
    const moderator = { ...inGuild, member: memberOf(bob, allow('view', 'send', right)) };
    expect(ackOf(press(moderator, customId({ action: 'export', owner })))).toEqual(later);
  });

  test('of buttons that are none of ours change nothing', () => {
    expect(ackOf(press(inGuild, 'page:2'))).toEqual(later);
  });
});

describe('forms', () => {
  const prompt = { type: 4, id: 9, custom_id: 'prompt', value: 'a boat' };

  test('are for all, unless asked otherwise before or opened at a message for one', () => {
    expect(ackOf(submit(inGuild, 'video', [prompt]))).toEqual(forAll);
    expect(ackOf(submit(inGuild, 'video|||p|', [prompt]))).toEqual(forOne);
    expect(ackOf(submit(inDm, 'video|||p|', [prompt]))).toEqual(forAll);
    const { message: whispered } = press(inGuild, 'x', 64);
    expect(ackOf(submit({ ...inGuild, message: whispered }, 'video', [prompt]))).toEqual(forOne);
  });

  test('never open another form (B11)', () => {
    expect(ackOf(submit(inGuild, 'video', [{ ...prompt, value: '' }]))).toEqual(forAll);
    expect(ackOf(submit(inGuild, 'survey', [prompt]))).toEqual(later);
  });
});

test('a ping is answered', () => {
  const ping = readInteraction({ id: '1', application_id: '2', type: 1, token: 't', version: 1 });
  expect(ping && acknowledge(ping)).toEqual({ kind: 'pong' });
});

test.each([
  {},
  null,
  'x',
  { type: 4, ...inGuild, data: { name: 'skill', type: 1 } },
  { ...inGuild, type: 2 },
  { ...inGuild, type: 99 },
])('what is no interaction, or one that we never ask for, is not read: %#', (data) =>
  expect(readInteraction(data)).toBeUndefined(),
);
