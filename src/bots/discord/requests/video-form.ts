import { ApplicationCommandOptionType, ComponentType } from 'discord.js';
import { languageFor } from '../../../core/phrases/phrases.ts';
import type { FileRef } from '../../../core/request.ts';
import { type Attachment, filesOf } from './attached-file.ts';
import type { CommandInteraction, Field, ModalInteraction, Resolved } from './interaction.ts';
import { type Chosen, readModalId } from './modal-id.ts';
import { asShown } from './words.ts';

/** What was filled in, as options of `/video` or in the form that it opens. */
export interface VideoForm extends Chosen {
  readonly prompt: string;
  readonly files: readonly FileRef[];
}

/** Options: `prompt`, `script`, `media` and `media1` … `media5`, `ratio`, `length`, `quality`, `private`. */
export function formOfOptions({ data }: CommandInteraction): VideoForm {
  const value = (name: string) => data.options.find((option) => option.name === name)?.value;
  const attached = data.options
    .filter(({ type }) => type === ApplicationCommandOptionType.Attachment)
    .toSorted((a, b) => rank(a.name) - rank(b.name));
  return {
    prompt: asShown(String(value('prompt') ?? '')),
    files: resolvedFiles(
      attached.map((option) => String(option.value)),
      data.resolved,
    ),
    ...chosenOf(value),
  };
}

/**
 * Fields: text inputs make the prompt, file uploads the files; selects named `ratio`, `length`, `quality` and a checkbox
 * named `private` go before what was chosen with the command. Undefined where the form is none of ours.
 */
export function formOfModal({ data }: ModalInteraction): VideoForm | undefined {
  const before = readModalId(data.custom_id);
  if (!before) return undefined;
  const fields = data.components.flatMap(({ component, components = [] }) => (component ? [component] : components));
  const ofType = (wanted: ComponentType) => fields.filter(({ type }) => type === wanted);
  const named = (name: string) => fieldValue(fields.find(({ custom_id }) => custom_id === name));
  return {
    ...before,
    ...chosenOf(named),
    prompt: asShown(
      ofType(ComponentType.TextInput)
        .map((field) => String(field.value ?? '').trim())
        .filter(Boolean)
        .join('\n\n'),
    ),
    files: resolvedFiles(
      ofType(ComponentType.FileUpload).flatMap(({ values = [] }) => values),
      data.resolved,
    ),
  };
}

/** Whether there is anything to make a video of. */
export function isEmpty({ prompt, files }: VideoForm): boolean {
  return prompt === '' && files.length === 0;
}

/** The prompt with what was chosen behind it, in words: the agent reads nothing else. Empty where the form is. */
export function promptOf(form: VideoForm, locale: string | undefined): string {
  if (isEmpty(form)) return '';
  const chinese = languageFor(locale) === 'zh-CN';
  const wishes = [...(form.ratio ? [form.ratio] : []), ...(form.length ? [lengthText(form.length, chinese)] : [])];
  const all = wishes.join(chinese ? '，' : ', ');
  if (!form.prompt || !all) return form.prompt || all;
  return chinese ? `${form.prompt}（${all}）` : `${form.prompt} (${all})`;
}

function lengthText(seconds: number, chinese: boolean): string {
  if (chinese) return `${seconds}秒`;
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}

function chosenOf(value: (name: string) => unknown): Chosen {
  const ratio = value('ratio');
  const length = Number(value('length') || 0);
  const quality = value('quality');
  return {
    ...(typeof ratio === 'string' && ratio ? { ratio } : {}),
    ...(length > 0 ? { length } : {}),
    ...(typeof quality === 'string' && quality ? { quality } : {}),
    ...(value('private') === true ? { private: true } : {}),
  };
}

function fieldValue(field: Field | undefined): unknown {
  return field?.values?.[0] ?? field?.value;
}

/** Options come in the order in which they were filled in: the script goes first, media by their number. */
function rank(name: string): number {
  return name === 'script' ? 0 : Number(/\d+$/.exec(name)?.[0] ?? 1);
}

function resolvedFiles(ids: readonly string[], resolved: Resolved | undefined): FileRef[] {
  const attachments = ids.flatMap((id): Attachment[] => {
    const attachment = resolved?.attachments?.[id];
    return attachment ? [attachment] : [];
  });
  return filesOf(attachments);
}
