import { ComponentType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { modal, modalIds } from '../../../../src/bots/discord/commands/modal.ts';
import { catalogues, languageFor, phrases } from '../../../../src/core/phrases/phrases.ts';

describe.each(Object.keys(catalogues).map(languageFor))('the form in %s', (language) => {
  const form = modal(phrases(language));
  const labels = form.components.filter((component) => component.type === ComponentType.Label);

  test('keeps the limits of a modal (B21)', () => {
    expect(form.title.length).toBeLessThanOrEqual(45);
    expect(form.components.length).toBeLessThanOrEqual(5);
    expect(labels).toHaveLength(form.components.length);
    for (const { label, description } of labels) {
      expect(label.length).toBeLessThanOrEqual(45);
      expect(description?.length ?? 0).toBeLessThanOrEqual(100);
    }
  });

  test('asks for the prompt, and lets files and ratio be', () => {
    expect(labels.map(({ component }) => component)).toMatchObject([
      { type: ComponentType.TextInput, custom_id: 'prompt', max_length: 4000, required: true },
      { type: ComponentType.FileUpload, custom_id: 'files', min_values: 0, max_values: 10, required: false },
      { type: ComponentType.StringSelect, custom_id: 'ratio', min_values: 0, max_values: 1, required: false },
    ]);
  });

  test('shows its hints in full', () => {
    for (const { component } of labels) {
      if (!('placeholder' in component)) continue;
      expect(component.placeholder).toBeTruthy();
      expect(component.placeholder?.length).toBeLessThanOrEqual(100);
    }
  });

  test('takes footage and scripts, and offers the ratios of the command', () => {
    const fileTypes = labels.flatMap(({ component }) => ('file_types' in component ? [component.file_types] : []));
    expect(fileTypes).toEqual([['image', 'video', 'audio', '.txt', '.md', '.docx', '.pdf']]);
    const options = labels.flatMap(({ component }) =>
      component.type === ComponentType.StringSelect ? component.options : [],
    );
    expect(options.map(({ value }) => value)).toEqual(['16:9', '9:16', '1:1', '4:5']);
    for (const { label, value } of options) expect(label.startsWith(value)).toBe(true);
  });
});

test('the ids do not change with the language or with a new version', () => {
  expect(modalIds).toEqual({ form: 'video', prompt: 'prompt', files: 'files', ratio: 'ratio' });
  expect(modal(phrases('zh-CN')).custom_id).toBe(modal(phrases('en')).custom_id);
});
