import { describe, expect, test } from 'vitest';
import { updateSchema } from '../../../../src/bots/telegram/requests/update.ts';
import { ann, forum, group, message, photo, us } from './updates.ts';

describe('an update', () => {
  test.each([
    [
      'a text with fields that nobody reads',
      { message: message({ text: 'hi', link_preview_options: { is_disabled: true } }) },
    ],
    ['a kind of update of tomorrow', { hologram: { id: 1 } }],
    ['a photo', { message: message({ photo: photo('a'), media_group_id: '1', has_media_spoiler: true }) }],
    [
      'a reply in a topic',
      { message: message({ chat: forum, reply_to_message: message({ from: us, text: 'Done' }) }) },
    ],
    [
      'a press below a message that is too old',
      {
        callback_query: {
          id: '1',
          from: ann,
          chat_instance: '2',
          data: 'x',
          message: { chat: group, message_id: 3, date: 0 },
        },
      },
    ],
    [
      'the bot being removed',
      {
        my_chat_member: {
          chat: group,
          from: ann,
          date: 1,
          old_chat_member: { user: us, status: 'member' },
          new_chat_member: { user: us, status: 'left' },
        },
      },
    ],
  ])('%s is kept as it came', (_, fields) => {
    const raw = { update_id: 1, ...fields };
    expect(updateSchema.parse(JSON.parse(JSON.stringify(raw)))).toEqual(raw);
  });

  test.each([
    ['no update at all', 'hello'],
    ['one without an id', { message: message({ text: 'hi' }) }],
    ['a message without a chat', { update_id: 1, message: { message_id: 1, date: 1 } }],
    ['an entity that stands nowhere', { update_id: 1, message: message({ text: 'hi', entities: [{ type: 'bold' }] }) }],
  ])('%s is refused', (_, raw) => {
    expect(updateSchema.safeParse(raw).success).toBe(false);
  });
});
