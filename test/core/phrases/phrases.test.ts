import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { catalogues, languageFor, phrases } from '../../../src/core/phrases/phrases.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const catalogueFiles = /core[/\\]phrases[/\\](?:en|zh-CN)\.ts$/;

/** Every string literal of the program outside of the catalogues and of comments. */
function literals(): Set<string> {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !catalogueFiles.test(name))
    .map((name) => readFileSync(join('src', name), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''));
  return new Set(
    sources.flatMap((source) => [...source.matchAll(/'([a-z]+\.[a-zA-Z]+)'/g)].map((match) => match[1] ?? '')),
  );
}

function parse(language: string, text: string): Element[] {
  return new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
}

/** What a message needs to be told. */
function argumentsOf(elements: readonly Element[]): Set<string> {
  return new Set(
    elements.flatMap((element) => {
      if (!('value' in element) || isLiteral(element)) return [];
      const inner = 'options' in element ? Object.values(element.options).flatMap((option) => option.value) : [];
      return [element.value, ...argumentsOf(inner)];
    }),
  );
}

/** What a message says by itself, all of its branches. */
function wordsOf(elements: readonly Element[]): string {
  return elements
    .map((element) => {
      if (isLiteral(element)) return element.value;
      const inner = 'options' in element ? Object.values(element.options).map((option) => wordsOf(option.value)) : [];
      return ` ${inner.join(' ')} `;
    })
    .join('');
}

function isLiteral(element: Element): element is Extract<Element, { readonly type: 0 }> {
  return element.type === 0;
}

const keys = Object.keys(catalogues.en).sort();

test('every phrase is said somewhere', () => {
  const used = literals();
  expect(used.size).toBeGreaterThan(100);
  expect(keys.filter((key) => !used.has(key))).toEqual([]);
});

test('every catalogue has every phrase and no other', () => {
  for (const catalogue of Object.values(catalogues)) expect(Object.keys(catalogue).sort()).toEqual(keys);
});

describe.each(Object.keys(catalogues).map((name) => languageFor(name)))('the catalogue %s', (language) => {
  const messages = Object.entries(catalogues[language]).map(([key, text]) => {
    const elements = parse(language, text);
    return { key, text, needs: argumentsOf(elements), words: wordsOf(elements) };
  });

  test('asks for what the English one is told, no more and no less', () => {
    for (const { key, needs } of messages) {
      expect(needs, key).toEqual(argumentsOf(parse('en', Reflect.get(catalogues.en, key))));
    }
  });

  test('has words everywhere, and no space at their ends', () => {
    expect(messages.filter(({ text }) => !text || text.trim() !== text)).toEqual([]);
  });

  test('shows nothing of the machinery', () => {
    for (const { key, words } of messages) {
      expect(words, key).not.toMatch(/nmv_|clm_|bearer|https?:|undefined|null|NaN|[<>{}\\]/i);
      expect(words, key).not.toMatch(/(?:^|\s)~?\/[\w.-]+\/[\w.-]+|\w+\/\w+\.\w+|\b(?:session|render|job)_?id\b/i);
    }
  });

  test('speaks its own language', () => {
    const names = /\/[a-z]+\b|\b(?:NemoVideo|MP4|TXT|DOCX|PDF|Markdown|NEMO_API_URL|Ctrl-D|auto)\b/g;
    const foreign = language === 'zh-CN' ? /[A-Za-z]/ : /\p{Script=Han}|[，。！？：；（）]/u;
    for (const { key, words } of messages) expect(words.replace(names, ''), key).not.toMatch(foreign);
  });
});

describe('the voices', () => {
  test.each([
    [undefined, 'en'],
    ['', 'en'],
    ['en-GB', 'en'],
    ['zh', 'zh-CN'],
    ['zh-Hans-SG', 'zh-CN'],
    ['zh_TW', 'zh-CN'],
    ['ZH-hk', 'zh-CN'],
    ['zha', 'en'],
    ['fr', 'en'],
    ['not a locale', 'en'],
  ])('whoever says %j is spoken to in %s', (locale, language) => {
    expect(languageFor(locale)).toBe(language);
    expect(phrases(languageFor(locale)).language).toBe(language);
  });

  test('count as people do', () => {
    const say = phrases('en');
    expect([1, 2].map((count) => say('status.waiting', { count }))).toEqual([
      'One more request waits.',
      '2 more requests wait.',
    ]);
    expect(say('credits.available', { available: 1234 })).toBe('💳 1,234 credits available.');
    expect(phrases('zh-CN')('credits.available', { available: 1234 })).toBe('💳 可用积分：1,234。');
  });

  test('say what they are told as it stands, whatever it looks like', () => {
    const name = "{x} <b>it''s</b> # %";
    for (const say of [phrases('en'), phrases('zh-CN')]) expect(say('files.gone', { name })).toContain(name);
  });
});
