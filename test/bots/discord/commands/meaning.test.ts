import { expect, test } from 'vitest';
import { commandBodies } from '../../../../src/bots/discord/commands/definitions.ts';
import { meaningOf } from '../../../../src/bots/discord/commands/meaning.ts';
import { echoOf } from './echo.ts';

const wanted = commandBodies([
  { name: 'quick', title: 'Quick' },
  { name: 'large', title: 'Large' },
]);

function differs(a: unknown, b: unknown): boolean {
  return meaningOf(a) !== meaningOf(b);
}

/** Every value of a JSON tree, by the keys that lead to it. */
function leaves(json: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof json !== 'object' || json === null) return [path];
  return Object.entries(json).flatMap(([key, value]) => leaves(value, [...path, key]));
}

/** The tree with one value changed, or with one taken away. */
function changed(json: unknown, path: readonly string[], change: (value: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(json);
  if (Array.isArray(json))
    return json.map((item, index) => (String(index) === key ? changed(item, rest, change) : item));
  if (typeof json !== 'object' || json === null) throw new Error(`no ${key} here`);
  return { ...json, [key]: changed(Reflect.get(json, key), rest, change) };
}

function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 100;
  return typeof value === 'boolean' ? !value : `${value}x`;
}

test('what was put is no difference as it stands, nor as Discord tells it', () => {
  expect(differs(wanted, wanted)).toBe(false);
  expect(differs(wanted, echoOf(wanted))).toBe(false);
});

test('whatever is changed in what was put is a difference', () => {
  const paths = leaves(wanted);
  expect(paths.length).toBeGreaterThan(200);
  for (const path of paths) expect(differs(wanted, changed(wanted, path, other)), path.join('.')).toBe(true);
});

test('whatever Discord lost of a translation, a choice or a limit is a difference', () => {
  const said = /localizations|choices|min_value|max_value|file_types/;
  const paths = leaves(wanted).filter((path) => said.test(path.join('.')));
  for (const path of paths) {
    expect(
      differs(
        wanted,
        changed(wanted, path, () => undefined),
      ),
      path.join('.'),
    ).toBe(true);
  }
});

test('what is registered beside it is a difference: a command, an option, a translation, a restriction', () => {
  const [first, ...rest] = wanted;
  const more = [
    [...wanted, { type: 1, name: 'old', description: 'from an earlier version' }],
    [...wanted, { type: 3, name: 'video' }],
    rest,
    [],
    null,
    [{ ...first, options: [] }, ...rest],
    [{ ...first, options: null }, ...rest],
    [{ ...first, description_localizations: null }, ...rest],
    [{ ...first, name_localizations: { fr: 'film' } }, ...rest],
    [{ ...first, default_member_permissions: '32' }, ...rest],
    [{ ...first, nsfw: true }, ...rest],
    [{ ...first, contexts: null }, ...rest],
    [{ ...first, integration_types: [0] }, ...rest],
  ];
  for (const registered of more) expect(differs(wanted, registered), JSON.stringify(registered)).toBe(true);
});

test('options and choices in another order are a difference, since people see the order', () => {
  const video = wanted.findIndex(({ name }) => name === 'video');
  const reverse = (value: unknown) => (Array.isArray(value) ? [...value].reverse() : value);
  expect(differs(wanted, changed(wanted, [String(video), 'options'], reverse))).toBe(true);
  const ratio =
    leaves(wanted)
      .find((path) => path.includes('choices'))
      ?.slice(0, 4) ?? [];
  expect(ratio.at(-1)).toBe('choices');
  expect(differs(wanted, changed(wanted, ratio, reverse))).toBe(true);
});

test.each([{ message: 'not a list' }, 'text', [{ id: '1' }], [null]])(
  'an answer such as %j is a difference',
  (answer) => {
    expect(differs(wanted, answer)).toBe(true);
  },
);

test('no commands wanted and none registered is no difference', () => {
  for (const nothing of [[], null]) expect(differs([], nothing)).toBe(false);
});
