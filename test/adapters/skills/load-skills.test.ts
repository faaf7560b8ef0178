import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSkills } from '../../../src/adapters/skills/load-skills.ts';

let directory = '';
const warnings: object[] = [];
const log = { debug() {}, info() {}, warn: (fields: object) => void warnings.push(fields), error() {} };

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'skills-'));
  warnings.length = 0;
});

afterEach(async () => {
  await rm(directory, { recursive: true });
});

async function put(folder: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(directory, folder), { recursive: true });
  await writeFile(join(directory, folder, 'SKILL.md'), content);
}

const named = (name: string) => `---\nname: ${name}\n---\n`;
const names = (skills: { list(): readonly { name: string }[] }) => skills.list().map((skill) => skill.name);

test('the skills of this project', async () => {
  const { skills, problems } = await loadSkills('skills', 'free-video-generation-llm', log);
  expect(problems).toEqual([]);
  expect(names(skills)).toEqual(['free-video-generation-llm', 'video-generation-4k']);
  const [free, large] = skills.list();
  expect(free?.files).toMatchObject({ maxBytes: 200_000_000 });
  expect(large?.files.maxBytes).toBe(500_000_000);
  for (const skill of skills.list()) {
    expect([...skill.files.extensions].sort()).toEqual(
      'mp4 mov avi webm mkv jpg png gif webp mp3 wav m4a aac'.split(' ').sort(),
    );
    expect(Object.keys(skill.greeting).sort()).toEqual(['en', 'zh-CN']);
    for (const language of ['en', 'zh-CN']) {
      expect(skill.examples[language]?.length).toBeGreaterThanOrEqual(3);
      expect(skill.greeting[language]?.length).toBeLessThan(500);
    }
  }
});

test('the default comes first, then by name; names are found in any case, unknown ones fall back', async () => {
  for (const name of ['zebra', 'Middle', 'apple']) await put(`folder-of-${name}`, named(name));
  const { skills } = await loadSkills(directory, 'middle', log);
  expect(names(skills)).toEqual(['Middle', 'apple', 'zebra']);
  expect(skills.get('ZEBRA').name).toBe('zebra');
  expect(skills.get('unknown').name).toBe('Middle');
  expect(skills.get().name).toBe('Middle');
  expect([skills.has('Apple'), skills.has('unknown')]).toEqual([true, false]);
});

test('broken files and second ones of a name are reported and left out, the others work', async () => {
  await put('a', named('good'));
  await put('b', '# no front matter');
  await put('c', named('GOOD'));
  await put('d', new Uint8Array([0x2d, 0x2d, 0x2d, 0xff, 0xfe]));
  await mkdir(join(directory, 'e', 'SKILL.md'), { recursive: true });
  await put('f', '---\nname: odd\nminutes: soon\n---\n');
  const { skills, problems } = await loadSkills(directory, 'good', log);
  expect(names(skills)).toEqual(['good', 'odd']);
  expect(problems.map(({ file }) => file)).toEqual(
    ['b', 'c', 'd', 'e', 'f'].map((name) => join(directory, name, 'SKILL.md')),
  );
  expect(problems[1]?.problem).toContain('second skill named GOOD');
  expect(warnings).toEqual(problems);
});

test('links are followed, other things in the directory are ignored', async () => {
  await put('real', named('real'));
  await mkdir(join(directory, 'empty'));
  await writeFile(join(directory, 'README.md'), 'about skills');
  await writeFile(join(directory, 'real', 'notes.md'), 'notes');
  const elsewhere = await mkdtemp(join(tmpdir(), 'skills-'));
  await writeFile(join(elsewhere, 'SKILL.md'), named('linked'));
  await symlink(elsewhere, join(directory, 'link'));
  await symlink(join(directory, 'nowhere'), join(directory, 'dangling'));
  const { skills, problems } = await loadSkills(directory, 'linked', log);
  await rm(elsewhere, { recursive: true });
  expect(names(skills)).toEqual(['linked', 'real']);
  expect(problems).toEqual([]);
});

test('a directory that is missing or holds nothing usable is an error about SKILLS_DIR', async () => {
  await expect(loadSkills(join(directory, 'missing'), 'x', log)).rejects.toThrow(/^SKILLS_DIR is .*missing.*ENOENT/);
  await expect(loadSkills(directory, 'x', log)).rejects.toThrow(/^SKILLS_DIR is .* no usable/);
  await put('broken', 'nothing');
  await expect(loadSkills(directory, 'x', log)).rejects.toThrow(/^SKILLS_DIR .*broken.*no front matter/);
});

test('a default that is missing is an error about SKILL that tells what there is', async () => {
  await put('one', named('one'));
  await put('two', named('two'));
  await expect(loadSkills(directory, 'three', log)).rejects.toThrow(/^SKILL is three, but .* holds only one, two$/);
});
