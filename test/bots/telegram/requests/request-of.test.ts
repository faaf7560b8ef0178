import { describe, expect, test } from 'vitest';
import { requestOf } from '../../../../src/bots/telegram/requests/request-of.ts';
import { batchSteps } from '../../../../src/core/assistant/batch.ts';
import type { Request } from '../../../../src/core/request.ts';
import { forum, group, NEW_YEAR, partOf, photo } from './updates.ts';

function request(messages: ReadonlyArray<Readonly<Record<string, unknown>>>, stale = false): Request | undefined {
  return requestOf(messages.map(partOf), { stale });
}

const item = (message_id: number, caption = '') => ({
  message_id,
  media_group_id: '9',
  photo: photo(`f${message_id}`),
  ...(caption ? { caption } : {}),
});

test('one message is a request', () => {
  expect(request([{ message_id: 7, text: 'make a video' }])).toEqual({
    id: 'm7',
    chat: 'telegram:5001:',
    person: { id: '5001', name: 'Ann', locale: 'en' },
    sentAt: NEW_YEAR * 1000,
    text: 'make a video',
    files: [],
    origin: { group: false, message: 7 },
  });
});

test('a topic is in the chat, and a request that is too old says so', () => {
  const place = { chat: forum, is_topic_message: true, message_thread_id: 12 };
  expect(request([{ ...place, message_id: 8, text: '/video@NemoVideoBot a boat' }], true)).toMatchObject({
    id: 'm8',
    chat: `telegram:${forum.id}:12`,
    text: '',
    command: { name: 'video', args: 'a boat' },
    origin: { group: true, message: 8 },
    stale: true,
  });
});

describe('an album', () => {
  test('with one caption has one instruction for all, whichever item carries it', () => {
    const made = request([item(23), item(21), item(22, 'make a slideshow')]);
    expect(made).toMatchObject({ id: 'm21', text: 'make a slideshow' });
    expect(made?.files).toEqual([
      expect.objectContaining({ name: 'photo-21.jpg', handle: { fileId: 'f21-x' } }),
      expect.objectContaining({ name: 'photo-22.jpg', handle: { fileId: 'f22-x' } }),
      expect.objectContaining({ name: 'photo-23.jpg', handle: { fileId: 'f23-x' } }),
    ]);
    expect(made?.files.some((file) => 'caption' in file)).toBe(false);
    expect(made && batchSteps(made)).toBeUndefined();
  });

  test('with a caption per item is worked through one by one', () => {
    const made = request([item(1, 'make it blue'), item(2, 'make it red')]);
    expect(made?.files.map((file) => file.caption)).toEqual(['make it blue', 'make it red']);
    expect(made && batchSteps(made)).toHaveLength(6);
  });

  test('with captions on some items keeps all the words', () => {
    const made = request([item(1, 'first the boat'), item(2, 'then the storm'), item(3)]);
    expect(made?.text).toBe('first the boat\nthen the storm');
    expect(made && batchSteps(made)).toBeUndefined();
  });

  test('with the same caption on every item has one instruction', () => {
    expect(request([item(1, 'make it blue'), item(2, 'make it blue')])?.text).toBe('make it blue');
  });

  test('with a command in a caption', () => {
    expect(request([item(1), item(2, '/video a slideshow'), item(3, 'slowly')])).toMatchObject({
      text: '',
      command: { name: 'video', args: 'a slideshow\nslowly' },
      files: [{}, {}, {}],
    });
  });

  test('in a group is a request where one item is for us, else none', () => {
    const inGroup = (id: number, caption = '') => ({ ...item(id, caption), chat: group });
    expect(request([inGroup(1), inGroup(2, '@NemoVideoBot a slideshow')])).toMatchObject({
      text: 'a slideshow',
      files: [{}, {}],
      origin: { group: true, message: 1 },
    });
    expect(request([inGroup(1), inGroup(2, 'our holidays')])).toBeUndefined();
  });

  test('of documents numbers only names that occur twice, and never takes one that is there', () => {
    const named = (id: number, file_name: string) => ({
      message_id: id,
      media_group_id: '9',
      document: { file_id: `d${id}`, file_unique_id: 'u', file_name },
    });
    const made = request([
      named(1, 'a.mp4'),
      named(2, 'clip.mp4'),
      named(3, 'a.mp4'),
      named(4, 'a-1.mp4'),
      named(5, 'x'),
      named(6, 'x'),
    ]);
    expect(made?.files.map((file) => file.name)).toEqual(['a-2.mp4', 'clip.mp4', 'a-3.mp4', 'a-1.mp4', 'x-1', 'x-2']);
  });
});

test("a long text with a command is the command's words", () => {
  const made = request([
    { message_id: 1, text: `/video The boat sails${' on'.repeat(1_000)}` },
    { message_id: 2, text: 'and on.' },
  ]);
  expect(made).toMatchObject({
    id: 'm1',
    text: '',
    command: { name: 'video', args: `The boat sails${' on'.repeat(1_000)} and on.` },
  });
});

test('nothing is no request', () => {
  expect(requestOf([], { stale: false })).toBeUndefined();
});
