import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSkillFile } from '../../../src/adapters/skills/skill-file.ts';

const read = (file: string, folder = 'folder') => readSkillFile(file, folder);
const head = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n`;
const protocolExtensions = 'mp4 mov avi webm mkv jpg png gif webp mp3 wav m4a aac'.split(' ');

test('a file in the published form: its title, greeting and examples are found, the rest is as usual', () => {
  const { skill, remarks } = read(`---
name: lighthouse-video
version: 1.9.0
displayName: "Lighthouse Video — Tell Stories: From Text to MP4"
description: >
  Makes a video of your lighthouse, whatever it looks like: tall, small or striped 🎬. Works with
  MP4 and MOV.

  A second paragraph.
metadata: {"openclaw": {"emoji": "🎬", "requires": {"env": ["NEMO_TOKEN"]}, "primaryEnv": "NEMO_TOKEN"}}
homepage: https://example.org
allowed-tools: Bash(curl:*), Read
license: MIT
---

# Lighthouse

> Which lighthouse shall it be?
> Any will do.

**Try saying:**
- "A lighthouse in a storm"
- “Ten seconds of calm sea”

## More

- "not an example"
`);
  expect(remarks).toEqual([]);
  expect(skill).toEqual({
    name: 'lighthouse-video',
    version: '1.9.0',
    title: 'Lighthouse Video',
    greeting: { en: 'Which lighthouse shall it be? Any will do.' },
    examples: { en: ['A lighthouse in a storm', 'Ten seconds of calm sea'] },
    files: { maxBytes: 200_000_000, extensions: protocolExtensions },
    minutes: { generate: [2, 5], edit: [0.2, 0.5] },
  });
});

test('everything a file may say about itself', () => {
  const { skill, remarks } = read(`---
name: big
version: 2.0.0
title: Big
greeting: { en: Hello, zh-CN: 你好 }
examples: { en: [One, "2"], zh-CN: [一] }
files: { maxMegabytes: 500, extensions: [.MP4, mov] }
minutes: { generate: [3, 8.5], edit: [1, 1] }
---
`);
  expect(remarks).toEqual([]);
  expect(skill).toEqual({
    name: 'big',
    version: '2.0.0',
    title: 'Big',
    greeting: { en: 'Hello', 'zh-CN': '你好' },
    examples: { en: ['One', '2'], 'zh-CN': ['一'] },
    files: { maxBytes: 500_000_000, extensions: ['mp4', 'mov'] },
    minutes: { generate: [3, 8.5], edit: [1, 1] },
  });
});

test('a name alone is enough, and the folder lends even that', () => {
  expect(read(head('name: alone')).skill).toMatchObject({
    name: 'alone',
    version: '0.0.0',
    title: 'alone',
    greeting: { en: 'alone' },
    examples: { en: [] },
  });
  expect(read(head('version: 1.0.0'), 'my-folder').skill.name).toBe('my-folder');
  expect(read('---\n---\n', 'my-folder').skill.name).toBe('my-folder');
});

test.each(['1.0', '1.10', '2', '1e3', '0x10', '2026-01-02', 'yes', '"1.0"', '1.0.0-beta.1+5'])(
  'the version %s is sent as it was written',
  (version) => {
    expect(read(head('name: a', `version: ${version}`)).skill.version).toBe(version.replaceAll('"', ''));
  },
);

test('without a greeting the title and the first sentence of the description greet', () => {
  const greeting = (...lines: readonly string[]) => read(head('name: a', 'title: Cats', ...lines)).skill.greeting.en;
  expect(greeting('description: Films your cat. And dogs.')).toBe('Cats — Films your cat.');
  expect(greeting('description: 为你的猫拍视频。还有狗。')).toBe('Cats — 为你的猫拍视频。');
  expect(greeting(`description: ${'endless '.repeat(100)}`)).toBe('Cats');
  expect(greeting()).toBe('Cats');
});

test('a greeting without English lends its first language to English', () => {
  const { skill } = read(head('name: a', 'greeting:', '  zh-CN: 你好', 'examples:', '  zh-CN: [一]'));
  expect(skill.greeting).toEqual({ en: '你好', 'zh-CN': '你好' });
  expect(skill.examples).toEqual({ en: ['一'], 'zh-CN': ['一'] });
});

test.each([
  ['CRLF', '---\r\nname: a\r\nversion: 1.2.3\r\n---\r\nbody'],
  ['a byte order mark', '\ufeff---\nname: a\nversion: 1.2.3\n---\n'],
  ['blanks behind the fences', '---  \nname: a \nversion: 1.2.3\n---\t\n'],
  ['blank lines before', '\n\n---\nname: a\nversion: 1.2.3\n---\n'],
  ['no line end at the end', '---\nname: a\nversion: 1.2.3\n---'],
  ['duplicate keys', '---\nname: b\nname: a\nversion: 1.2.3\n---\n'],
  ['tabs as indentation', '---\nname: a\nmetadata:\n\topenclaw:\n\t\temoji: x\nversion:\t1.2.3\n---\n'],
  ['JSON over several lines', '---\nname: a\nmetadata: {\n\t"openclaw": {"a": 1},\n}\nversion: 1.2.3\n---\n'],
  ['a colon in a value without quotes', '---\nname: a\ndescription: AI: makes videos # fast\nversion: 1.2.3\n---\n'],
  ['a reserved character at the beginning of a value', '---\nname: a\ndescription: *New* @home\nversion: 1.2.3\n---\n'],
  ['unknown tags', '---\nname: a\nx: !!js/function "f"\nversion: 1.2.3\n---\n'],
  ['rules in the body', '---\nname: a\nversion: 1.2.3\n---\nbody\n\n---\nversion: 9\n---\n'],
])('%s', (_, file) => {
  expect(read(file).skill).toMatchObject({ name: 'a', version: '1.2.3' });
});

test('what is not understood is remarked upon and left as usual', () => {
  const { skill, remarks } = read(
    head(
      'name: a',
      'version: [1]',
      'greeting: {}',
      'examples: { en: 5 }',
      'files: { maxMegabytes: 5OO }',
      'minutes: [1, 2]',
    ),
  );
  expect(skill).toMatchObject({ version: '0.0.0', greeting: { en: 'a' }, examples: { en: [] } });
  expect(skill.files.maxBytes).toBe(200_000_000);
  expect(remarks.map((remark) => remark.split(' ')[0])).toEqual([
    'version',
    'files',
    'minutes',
    'greeting',
    'examples',
  ]);
  expect(read(head('name: a', 'minutes: { edit: [5, 1] }')).remarks).toHaveLength(1);
});

test.each([
  ['an empty file', '', 'no front matter'],
  ['no front matter', '# A skill\n\nname: a\n', 'no front matter'],
  ['front matter that never ends', '---\nname: a\n', 'no front matter'],
  ['YAML that cannot be read', head('name: [unclosed'), 'no valid YAML'],
  ['YAML without keys', head('- a', '- b'), 'no valid YAML'],
  ['a line break in the name', head('name: "a\\r\\nX-Evil: 1"'), 'name that is not'],
  ['a blank in the name', head('name: my skill'), 'name that is not'],
  ['a name that is not ASCII', head('name: 视频'), 'name that is not'],
  ['a name that is too long', head(`name: ${'a'.repeat(65)}`), 'name that is not'],
  ['a version that is not ASCII', head('name: a', 'version: 1.0…'), 'version that is not'],
  [
    'aliases that multiply',
    head(
      'a: &a [x,x]',
      ...'bcdefgh'.split('').map((key, index) => `${key}: &${key} [${`*${'abcdefg'[index]},`.repeat(9)}]`),
    ),
    'alias',
  ],
])('%s is refused', (_, file, problem) => {
  expect(() => read(file)).toThrow(problem);
});

test('whatever a file holds, it is read or refused in words, and only header-safe values come out', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '---',
      'name: a',
      'version: 1',
      '> hi',
      '**Try saying:**',
      '- "x"',
      '\t- y',
      'greeting:',
      '  en: {',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      try {
        const { skill } = read(`---\n${lines.join('\n')}`);
        expect(`${skill.name} ${skill.version}`).toMatch(/^[\x21-\x7e]{1,64} [\x21-\x7e]{1,64}$/);
      } catch (error) {
        expect(error).toHaveProperty('message');
      }
    }),
  );
});
