import { Events, FileUploadBuilder, LabelBuilder, ModalBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';
import { expect, test } from 'vitest';
import { clientOf, club, login, refusal } from './with-discord.ts';

const label = (text: string, component: unknown) => ({ type: 18, label: text, component });
const words = { type: 4, custom_id: 'prompt', style: 2, min_length: 3, max_length: 10 };
const BAD = '400 50035 Invalid Form Body';

test('discord.js opens a window with files; what is filled in comes back', async () => {
  const { discord, ann, general } = await club();
  const client = clientOf(discord);
  const got: string[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) {
      const prompt = new TextInputBuilder().setCustomId('prompt').setStyle(TextInputStyle.Paragraph);
      const media = new FileUploadBuilder().setCustomId('media').setMaxValues(10).setRequired(false);
      void interaction.showModal(
        new ModalBuilder()
          .setCustomId('new')
          .setTitle('New video')
          .addLabelComponents(
            new LabelBuilder().setLabel('What happens?').setTextInputComponent(prompt),
            new LabelBuilder().setLabel('Footage').setDescription('Up to ten').setFileUploadComponent(media),
          ),
      );
    } else if (interaction.isModalSubmit()) {
      got.push(interaction.fields.getTextInputValue('prompt'));
      for (const { name, size } of interaction.fields.getUploadedFiles('media')?.values() ?? [])
        got.push(`${name} ${size}`);
      void interaction.reply('on it');
    }
  });
  await login(discord, client);
  const doing = general.slash(ann, 'video');
  expect(await doing.opens()).toEqual({
    title: 'New video',
    customId: 'new',
    fields: [
      { label: 'What happens?', customId: 'prompt', kind: 'text', required: true, options: [] },
      { label: 'Footage', description: 'Up to ten', customId: 'media', kind: 'files', required: false, options: [] },
    ],
  });
  const sent = doing.submits({ 'What happens?': 'a cat', Footage: [{ file: { name: 'a.mp4', size: 9 } }] });
  await general.sees(/on it/);
  expect(got).toEqual(['a cat', 'a.mp4 9']);
  expect(await sent.acknowledged()).toMatchObject({ type: 4 });
  expect(discord.violations).toEqual([]);
});

test('the app holds people to what a field takes', async () => {
  const { calls, ann, general } = await club();
  const doing = general.slash(ann, 'video');
  const ratio = {
    type: 21,
    custom_id: 'ratio',
    options: [
      { label: '16:9', value: 'wide', default: true },
      { label: '9:16', value: 'tall' },
    ],
  };
  const tick = { type: 23, custom_id: 'secret' };
  const files = { type: 19, custom_id: 'files', min_values: 0, max_values: 1, required: false };
  const components = [label('P', words), label('R', ratio), label('S', tick), label('F', files)];
  await calls.answer(doing, { type: 9, data: { custom_id: 'm', title: 'T', components } });
  expect(() => doing.submits({ P: 'no' })).toThrow('too short');
  expect(() => doing.submits({ P: 'x'.repeat(11) })).toThrow('too long');
  expect(() => doing.submits({ P: 'fine', Q: 'x' })).toThrow('no field Q');
  expect(() => doing.submits({ P: 'fine', R: ['1:1'] })).toThrow('offers no 1:1');
  expect(() => doing.submits({ P: 'fine', F: [{ file: {} }, { file: {} }] })).toThrow('no more than 1');
  expect(doing.submits({ P: 'fine', S: true }).body).toMatchObject({
    type: 5,
    data: {
      components: [
        { component: { value: 'fine' } },
        { component: { value: 'wide' } },
        { component: { value: true } },
        { component: { values: [] } },
      ],
    },
  });
});

test.each([
  ['a title of 46 characters', { title: 'x'.repeat(46), components: [label('P', words)] }],
  ['no fields', { title: 'T', components: [] }],
  [
    'six fields',
    { title: 'T', components: Array.from({ length: 6 }, (_, at) => label('P', { ...words, custom_id: `${at}` })) },
  ],
  ['a field twice', { title: 'T', components: [label('P', words), label('P', words)] }],
  ['a label of 46 characters', { title: 'T', components: [label('x'.repeat(46), words)] }],
  [
    'buttons',
    { title: 'T', components: [{ type: 1, components: [{ type: 2, style: 1, label: 'x', custom_id: 'x' }] }] },
  ],
])('a window with %s is refused', async (_, data) => {
  const { calls, ann, general } = await club();
  const doing = general.slash(ann, 'video');
  expect(await refusal(calls.answer(doing, { type: 9, data: { custom_id: 'm', ...data } }))).toBe(BAD);
});

test('a command in the menu of a message shows the message to the bot', async () => {
  const { ann, bob, general } = await club();
  const said = general.says(bob, 'a lighthouse', { attachments: [{ name: 'a.mov' }] });
  const doing = general.menu(ann, 'Make a video', said);
  expect(doing.body).toMatchObject({
    data: {
      target_id: said.id,
      resolved: { messages: { [said.id]: { content: 'a lighthouse', attachments: [{ filename: 'a.mov' }] } } },
    },
  });
});
