import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type CommandBody, commandBodies } from '../../../../src/bots/discord/commands/definitions.ts';
import { commands } from '../../../../src/core/answers/commands.ts';

const texts = z.record(z.string(), z.string().min(1).max(100));
/** What Discord accepts of a command (platform-facts B12 to B15). */
const typedName = z.string().regex(/^[-_\p{Ll}\p{N}]{1,32}$/u);
const choice = z.strictObject({
  name: z.string().min(1).max(100),
  name_localizations: texts.optional(),
  value: z.string().min(1).max(100),
});
const option = z.strictObject({
  type: z.union([z.literal(3), z.literal(4), z.literal(5), z.literal(11)]),
  name: typedName,
  description: z.string().min(1).max(100),
  description_localizations: texts,
  max_length: z.number().min(1).max(6000).optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  choices: z.array(choice).min(1).max(25).optional(),
  file_types: z
    .array(z.string().regex(/^(image|video|audio|\.[a-z0-9]+)$/))
    .min(1)
    .max(10)
    .optional(),
});
const everywhere = {
  contexts: z.tuple([z.literal(0), z.literal(1), z.literal(2)]),
  integration_types: z.tuple([z.literal(0), z.literal(1)]),
};
const body = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal(1),
    name: typedName,
    description: z.string().min(1).max(100),
    description_localizations: texts,
    options: z.array(option).max(25),
    ...everywhere,
  }),
  z.strictObject({
    type: z.literal(3),
    name: z.string().min(1).max(32),
    name_localizations: z.record(z.string(), z.string().min(1).max(32)),
    ...everywhere,
  }),
]);

/** Names, descriptions and values count together, each in its longest language (platform-facts B12). */
function charactersOf(json: unknown): number {
  if (Array.isArray(json)) return json.reduce<number>((sum, item) => sum + charactersOf(item), 0);
  if (typeof json !== 'object' || json === null) return 0;
  return Object.entries(json).reduce((sum, [key, value]) => {
    if (key === 'options' || key === 'choices') return sum + charactersOf(value);
    if (!['name', 'description', 'value'].includes(key)) return sum;
    const languages = z.record(z.string(), z.string()).safeParse(Reflect.get(json, `${key}_localizations`));
    return sum + Math.max(...[value, ...Object.values(languages.data ?? {})].map((text) => String(text).length));
  }, 0);
}

function expectAccepted(bodies: readonly CommandBody[]) {
  for (const one of bodies) {
    expect(body.safeParse(one).error, one.name).toBeUndefined();
    expect(charactersOf(one), one.name).toBeLessThanOrEqual(8000);
  }
  expect(new Set(bodies.map(({ type, name }) => `${type} ${name}`)).size).toBe(bodies.length);
}

function optionsOf(bodies: readonly CommandBody[], name: string) {
  const parsed = body.parse(bodies.find((one) => one.name === name));
  return parsed.type === ApplicationCommandType.ChatInput ? parsed.options : [];
}

function optionOf(bodies: readonly CommandBody[], command: string, name: string) {
  return optionsOf(bodies, command).find((one) => one.name === name);
}

const bodies = commandBodies([
  { name: 'quick', title: 'Quick videos' },
  { name: 'large', title: 'Large videos' },
]);

describe('the commands', () => {
  test('are those of the core in their order, and the one in the menu of a message', () => {
    expect(bodies.map(({ name }) => name)).toEqual([...Object.keys(commands), 'Make a video from this']);
  });

  test('are what Discord accepts', () => expectAccepted(bodies));

  test('are what Discord accepts whatever skills there are', () => {
    const skill = fc.record({
      name: fc.stringMatching(/^[\x21-\x7e]{1,64}$/),
      title: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), fc.constantFrom('One', '\u200b')),
    });
    const skills = fc.uniqueArray(skill, { minLength: 1, maxLength: 40, selector: ({ name }) => name });
    fc.assert(
      fc.property(skills, (some) => {
        const made = commandBodies(some);
        expectAccepted(made);
        const choices = optionOf(made, 'skill', 'name')?.choices;
        expect(choices?.map(({ value }) => value)).toEqual(some.length > 25 ? undefined : some.map(({ name }) => name));
      }),
      { numRuns: 20 },
    );
  });

  test('say everything that is read in Chinese too, in both of its scripts’ locales', () => {
    const localised = JSON.stringify(bodies, (key, value) =>
      key.endsWith('_localizations') ? Object.keys(value) : value,
    );
    const lists = [...localised.matchAll(/_localizations":(\[[^\]]*\])/g)].map((match) => match[1]);
    expect(lists.length).toBeGreaterThan(25);
    expect(new Set(lists)).toEqual(new Set(['["zh-CN","zh-TW"]']));
    expect(bodies[0]).toMatchObject({
      description: 'describe a video and get it finished',
      description_localizations: { 'zh-CN': '描述视频并直接得到成片', 'zh-TW': '描述视频并直接得到成片' },
    });
    expect(bodies.at(-1)).toMatchObject({ name_localizations: { 'zh-CN': '用这条消息做视频' } });
  });
});

describe('/video', () => {
  test('asks for nothing that must be there, the most used first', () => {
    expect(optionsOf(bodies, 'video').map(({ name }) => name)).toEqual([
      ...['prompt', 'script', 'media', 'ratio', 'length', 'quality', 'private', 'media2', 'media3', 'media4', 'media5'],
    ]);
  });

  test('takes scripts in one place and footage in the others', () => {
    const attachments = optionsOf(bodies, 'video').filter(
      ({ type }) => type === ApplicationCommandOptionType.Attachment,
    );
    expect(attachments.map(({ name, file_types }) => [name, file_types])).toEqual([
      ['script', ['.txt', '.md', '.docx', '.pdf']],
      ...['media', 'media2', 'media3', 'media4', 'media5'].map((name) => [name, ['image', 'video', 'audio']]),
    ]);
  });

  test('offers the ratios, a length in seconds and the skills', () => {
    const ratio = optionOf(bodies, 'video', 'ratio');
    expect(ratio?.choices?.map(({ value }) => value)).toEqual(['16:9', '9:16', '1:1', '4:5']);
    expect(optionOf(bodies, 'video', 'prompt')).toMatchObject({ type: 3, max_length: 6000 });
    expect(optionOf(bodies, 'video', 'length')).toMatchObject({ type: 4, min_value: 3, max_value: 60 });
    expect(optionOf(bodies, 'video', 'private')).toMatchObject({ type: 5 });
    expect(optionOf(bodies, 'video', 'quality')?.choices).toEqual([
      { name: 'Quick videos', value: 'quick' },
      { name: 'Large videos', value: 'large' },
    ]);
  });
});

describe('the other options', () => {
  test('are a number of the history, a skill and a language', () => {
    expect(optionOf(bodies, 'history', 'number')).toMatchObject({ type: 4, min_value: 1, max_value: 50 });
    expect(optionOf(bodies, 'skill', 'name')?.choices?.map(({ value }) => value)).toEqual(['quick', 'large']);
    expect(optionOf(bodies, 'language', 'language')?.choices?.map(({ name, value }) => [value, name])).toEqual([
      ['en', 'English'],
      ['zh-CN', '简体中文'],
      ['auto', 'by my settings and words'],
    ]);
  });

  test('tell skills of one title apart, and cut a title that is too long', () => {
    const made = commandBodies([
      { name: 'one', title: 'Same' },
      { name: 'two', title: 'Same ' },
      { name: 'three', title: 'Long '.repeat(50) },
    ]);
    const names = optionOf(made, 'skill', 'name')?.choices?.map(({ name }) => name);
    expect(names?.slice(0, 2)).toEqual(['one', 'two']);
    expect(names?.[2]).toMatch(/^Long Long .*…$/);
  });

  test('let a skill be typed where there are too many to choose from', () => {
    const many = Array.from({ length: 26 }, (_, index) => ({ name: `skill-${index}`, title: `Skill ${index}` }));
    expect(optionOf(commandBodies(many), 'skill', 'name')).not.toHaveProperty('choices');
    expect(optionOf(commandBodies(many.slice(1)), 'skill', 'name')?.choices).toHaveLength(25);
  });
});
