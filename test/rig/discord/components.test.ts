import { expect, test } from 'vitest';
import { club, refusal } from './with-discord.ts';

const V2 = 1 << 15;
const button = { type: 2, style: 1, label: 'Go', custom_id: 'go' };
const row = (...components: unknown[]) => ({ type: 1, components });
const text = (content: string) => ({ type: 10, content });
const BAD = '400 50035 Invalid Form Body';

test('rows, buttons and menus of an ordinary message', async () => {
  const { discord, calls, ann, general, path } = await club();
  const send = (...components: unknown[]) => calls.post(path, { content: 'x', components });
  expect(await refusal(send(row(button), row(button)))).toBe(BAD);
  expect(discord.violations.at(-1)).toContain('COMPONENT_CUSTOM_ID_DUPLICATED');
  const numbered = (count: number) => Array.from({ length: count }, (_, at) => ({ ...button, custom_id: `go ${at}` }));
  expect(await refusal(send(row(...numbered(6))))).toBe(BAD);
  expect(await refusal(send(...numbered(6).map((one) => row(one))))).toBe(BAD);
  expect(await refusal(send(row({ ...button, label: 'x'.repeat(81) })))).toBe(BAD);
  expect(await refusal(send(row({ ...button, custom_id: 'x'.repeat(101) })))).toBe(BAD);
  expect(await refusal(send(row({ ...button, url: 'https://a.b' })))).toBe(BAD);
  const link = { type: 2, style: 5, label: 'Open', url: `https://a.b/${'x'.repeat(500)}` };
  expect(await refusal(send(row({ ...link, url: `${link.url}x` })))).toBe(BAD);
  expect(await refusal(send(row({ ...link, custom_id: 'x' })))).toBe(BAD);
  expect(await refusal(send(text('no')))).toBe(BAD);
  const menu = {
    type: 3,
    custom_id: 'ratio',
    placeholder: 'Ratio',
    options: [
      { label: '16:9', value: 'wide' },
      { label: '9:16', value: 'tall' },
    ],
  };
  expect(await refusal(send(row(menu, button)))).toBe(BAD);
  await send(row(button, link), row(menu));
  expect(general.view()).toEqual(['bot: x [Go] [🔗 Open] [▾ Ratio: 16:9|9:16]']);
  expect(general.selects(ann, /Ratio/, ['9:16']).body).toMatchObject({
    data: { values: ['tall'], custom_id: 'ratio' },
  });
  expect(() => general.presses(ann, /Open/)).toThrow('not a button');
});

test('Components V2: no content beside them, forty at most, and never back', async () => {
  const { discord, calls, general, path } = await club();
  expect(await refusal(calls.post(path, { content: 'x', flags: V2, components: [text('hi')] }))).toBe(BAD);
  expect(
    await refusal(calls.post(path, { flags: V2, components: [text('x'.repeat(2001)), text('x'.repeat(2000))] })),
  ).toBe(BAD);
  const many = Array.from({ length: 39 }, () => text('x'));
  await calls.post(path, { flags: V2, components: [{ type: 17, components: many }] });
  expect(
    await refusal(calls.post(path, { flags: V2, components: [{ type: 17, components: [...many, text('x')] }] })),
  ).toBe(BAD);
  const { id } = await calls.post(path, { flags: V2, components: [text('one')] });
  expect(await refusal(calls.patch(`${path}/${id}`, { content: 'plain', flags: 0 }))).toBe(BAD);
  const section = { type: 9, components: [text('## Cat')], accessory: button };
  await calls.patch(`${path}/${id}`, { components: [{ type: 17, components: [section, { type: 14 }] }] });
  expect(general.view().at(-1)).toBe('bot: ## Cat [Go]');
  const { id: plain } = await calls.post(path, { content: 'plain' });
  expect(await refusal(calls.patch(`${path}/${plain}`, { flags: V2, components: [text('x')] }))).toBe(BAD);
  await calls.patch(`${path}/${plain}`, { content: null, flags: V2, components: [text('x')] });
  expect(general.messages.at(-1)).toMatchObject({ v2: true, text: 'x' });
  expect(discord.violations.length).toBe(5);
});

test('files in components', async () => {
  const { discord, calls, general, path } = await club();
  const files = [{ name: 'cat.mp4', data: Buffer.alloc(2000) }];
  const gallery = (url: string) => ({ type: 12, items: [{ media: { url } }] });
  expect(await refusal(calls.post(path, { flags: V2, components: [gallery('attachment://dog.mp4')] }, files))).toBe(
    BAD,
  );
  expect(discord.violations.at(-1)).toContain('dog.mp4');
  await calls.post(path, { flags: V2, components: [gallery('attachment://cat.mp4')] }, files);
  expect(general.view()).toEqual(['bot: [cat.mp4 2 KB]']);
  expect(discord.violations).toHaveLength(1);
  await calls.post(path, { flags: V2, components: [text('look')] }, files);
  expect(discord.violations.at(-1)).toContain('nobody sees it');
});

test('a button that is off, and one that is gone', async () => {
  const { calls, ann, general, path } = await club();
  const { id } = await calls.post(path, { content: 'x', components: [row({ ...button, disabled: true })] });
  expect(general.view()).toEqual(['bot: x [Go (off)]']);
  expect(() => general.presses(ann, /Go/)).toThrow('cannot be pressed');
  const stale = general.presses(ann, { message: { id: String(id) }, customId: 'old' });
  expect(stale.body).toMatchObject({ data: { custom_id: 'old', component_type: 2 }, message: { id } });
});
