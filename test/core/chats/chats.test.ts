import { expect, test } from 'vitest';
import { createChats } from '../../../src/core/chats/chats.ts';
import { slowStore } from './slow-store.ts';

test('a chat begins with nothing known, and keeps what it is told', async () => {
  const store = slowStore();
  const chats = createChats(store);
  expect(await chats.get('a')).toEqual({});
  const record = {
    session: { sessionId: '123456789012345678', taskId: '7' },
    language: 'zh-CN',
    spoken: 'en',
    skill: 's',
  };
  expect(await chats.update('a', () => record)).toEqual(record);
  expect(await createChats(store).get('a')).toEqual(record);
  expect(await chats.get('b')).toEqual({});
});

test('changes at the same time do not overwrite one another', async () => {
  const chats = createChats(slowStore());
  await Promise.all([
    chats.update('a', (record) => ({ ...record, language: 'en' })),
    chats.update('a', (record) => ({ ...record, skill: 'video-generation-4k' })),
    chats.update('a', (record) => ({ ...record, session: { sessionId: '1' } })),
    chats.update('b', (record) => ({ ...record, skill: 'other' })),
  ]);
  expect(await chats.get('a')).toEqual({ language: 'en', skill: 'video-generation-4k', session: { sessionId: '1' } });
  expect(await chats.get('b')).toEqual({ skill: 'other' });
});

test('a change can take something away again', async () => {
  const chats = createChats(slowStore());
  await chats.update('a', () => ({ language: 'en', skill: 's' }));
  expect(await chats.update('a', ({ language: _, ...rest }) => rest)).toEqual({ skill: 's' });
});

test('forgetting deletes the one chat, also behind a change that is still under way', async () => {
  const chats = createChats(slowStore());
  await chats.update('b', () => ({ skill: 's' }));
  await Promise.all([chats.update('a', () => ({ skill: 's' })), chats.forget('a')]);
  expect(await chats.get('a')).toEqual({});
  expect(await chats.get('b')).toEqual({ skill: 's' });
});

test('a record of another version that cannot be read counts as none', async () => {
  const store = slowStore();
  await store.set('chats', 'a', { session: 'an old shape' });
  expect(await createChats(store).get('a')).toEqual({});
});
