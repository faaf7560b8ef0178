import { expect, test } from 'vitest';
import { createOffers } from '../../../src/core/chats/offers.ts';
import { memoryStore } from '../../memory-store.ts';

const DAY = 24 * 3_600_000;
const edit = { text: 'Remove the background music.' };

test('an offer is taken in its chat, as often as the button is pressed, and after a restart', async () => {
  const store = memoryStore();
  const choice = await createOffers(store).make('a', 'Without music', edit);
  expect(choice.label).toBe('Without music');
  const offers = createOffers(store);
  expect(await offers.take('a', choice.action)).toEqual(edit);
  expect(await offers.take('a', choice.action)).toEqual(edit);
});

test('another chat’s offer is none, and neither is what was never offered', async () => {
  const offers = createOffers(memoryStore());
  const { action } = await offers.make('a', 'Switch', { command: { name: 'skill', args: 'x' } });
  expect(await offers.take('b', action)).toBeUndefined();
  for (const stray of ['do:', 'do:nothing', action.slice(3), 'export', '']) {
    expect(await offers.take('a', stray), stray).toBeUndefined();
  }
});

test('a spent offer leads to nothing any more, and is forgotten with its chat', async () => {
  const store = memoryStore();
  const offers = createOffers(store);
  const { action } = await offers.make('a', 'Without music', edit);
  await offers.spend('a', action);
  expect(await createOffers(store).take('a', action)).toEqual({});
  await offers.forget('a');
  expect(await store.list('choices')).toEqual([]);
});

test('no two offers share a token, and none can be guessed from another', async () => {
  const offers = createOffers(memoryStore());
  const choices = await Promise.all(Array.from({ length: 200 }, () => offers.make('a', 'Again', edit)));
  expect(new Set(choices.map((choice) => choice.action)).size).toBe(200);
  for (const { action } of choices) expect(action).toMatch(/^do:[\w-]{12}$/);
});

test('an offer is kept for sixty days', async () => {
  let now = 0;
  const offers = createOffers(memoryStore(() => now));
  const { action } = await offers.make('a', 'Again', edit);
  now = 59 * DAY;
  expect(await offers.take('a', action)).toEqual(edit);
  now = 61 * DAY;
  expect(await offers.take('a', action)).toBeUndefined();
});

test('forgetting takes back what was offered in the one chat', async () => {
  const store = memoryStore();
  const offers = createOffers(store);
  const mine = await Promise.all([1, 2].map(() => offers.make('a', 'Again', edit)));
  const theirs = await offers.make('b', 'Again', edit);
  await store.set('choices', 'broken', 'not an offer');
  await offers.forget('a');
  for (const { action } of mine) expect(await offers.take('a', action)).toBeUndefined();
  expect(await offers.take('b', theirs.action)).toEqual(edit);
});
