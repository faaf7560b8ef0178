import { expect, test } from 'vitest';
import { languageTag, sayFor } from '../../../src/core/chats/language.ts';

test.each([
  [{ language: 'en', spoken: 'zh' }, 'zh-CN', 'en', 'en'],
  [{ spoken: 'zh' }, 'pt-BR', 'en', 'pt'],
  [{ spoken: 'zh' }, undefined, 'zh-CN', 'zh'],
  [{ language: 'zh-CN' }, 'en-GB', 'zh-CN', 'zh'],
  [{}, 'ZH_tw', 'zh-CN', 'zh'],
  [{}, undefined, 'en', 'en'],
])('%j with the locale %s speaks %s, and the agent %s', (chat, locale, voice, agent) => {
  const request = { person: { id: 'ann', ...(locale ? { locale } : {}) } };
  expect(sayFor(chat, request).language).toBe(voice);
  expect(languageTag(chat, request)).toBe(agent);
});
