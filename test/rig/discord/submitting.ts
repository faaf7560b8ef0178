import type { Sent } from '../http/sent-file.ts';
import { attachmentJson } from './attachments.ts';
import type { Fields } from './fields.ts';
import { interact } from './interacting.ts';
import type { Interaction } from './interaction.ts';
import { fieldsOf } from './modal-rules.ts';
import type { Modal, ModalField } from './modal-schemas.ts';
import type { Person } from './people.ts';
import type { World } from './world.ts';

/** What somebody fills in: words, choices by their labels, files, a tick. */
export type ModalValue = string | readonly string[] | readonly { readonly file: Sent }[] | boolean;

/** A modal as people see it. */
export interface SeenModal {
  readonly title: string;
  readonly customId: string;
  readonly fields: readonly SeenField[];
}

/** One field of it. */
export interface SeenField {
  readonly label: string;
  readonly description?: string;
  readonly customId: string;
  readonly kind: 'text' | 'choice' | 'people' | 'channels' | 'files' | 'tick';
  readonly required: boolean;
  /** What stands in a text field already. */
  readonly value?: string;
  readonly placeholder?: string;
  /** Labels of what can be chosen. */
  readonly options: readonly string[];
}

const kinds = {
  3: 'choice',
  4: 'text',
  5: 'people',
  6: 'people',
  7: 'people',
  8: 'channels',
  19: 'files',
  21: 'choice',
  22: 'choice',
  23: 'tick',
} as const;

/** A modal as it stands before somebody. */
export function seenModal(modal: Modal): SeenModal {
  const fields = fieldsOf(modal).map(({ label, description, field }): SeenField => {
    const value = field.type === 4 ? (field.value ?? undefined) : undefined;
    const placeholder = 'placeholder' in field ? (field.placeholder ?? undefined) : undefined;
    return {
      label,
      customId: field.custom_id,
      kind: kinds[field.type],
      required: isRequired(field),
      options: 'options' in field ? field.options.map((option) => option.label) : [],
      ...(description === undefined ? {} : { description }),
      ...(value === undefined ? {} : { value }),
      ...(placeholder === undefined ? {} : { placeholder }),
    };
  });
  return { title: modal.title, customId: modal.custom_id, fields };
}

function isRequired(field: ModalField): boolean {
  return field.type === 23 ? false : (field.required ?? true);
}

/** Somebody sends the modal that an interaction opened; `values` by the fields' labels or ids. */
export function submit(world: World, opened: Interaction, values: Readonly<Record<string, ModalValue>>): Interaction {
  const { modal, person, channel, message } = opened;
  if (!modal) throw new Error(`${opened.title} has opened no window`);
  const known = fieldsOf(modal).flatMap(({ label, field }) => [label, field.custom_id]);
  for (const name of Object.keys(values)) if (!known.includes(name)) throw new Error(`there is no field ${name}`);
  const attachments: Record<string, Fields> = {};
  const components = modal.components.map((component): Fields => {
    if (component.type === 10) return { type: 10, id: 1 };
    if (component.type === 18) {
      const value = values[component.label] ?? values[component.component.custom_id];
      return { type: 18, id: 1, component: filled(world, person, component.component, value, attachments) };
    }
    const inner = component.components.map((field) =>
      filled(world, person, field, values[field.label ?? ''] ?? values[field.custom_id], attachments),
    );
    return { type: 1, id: 1, components: inner };
  });
  const data = { custom_id: modal.custom_id, components, resolved: { attachments } };
  const title = `modal ${JSON.stringify(modal.title)}`;
  return interact(world, { kind: 'modal', title, person, channel, data, ...(message ? { message } : {}) });
}

function filled(
  world: World,
  person: Person,
  field: ModalField,
  value: ModalValue | undefined,
  attachments: Record<string, Fields>,
): Fields {
  const about = { type: field.type, id: field.id ?? 1, custom_id: field.custom_id };
  if (field.type === 4) return { ...about, value: textFor(field, value ?? field.value ?? '') };
  if (field.type === 23) return { ...about, value: value ?? field.default ?? false };
  const given = value === undefined || typeof value === 'boolean' ? [] : typeof value === 'string' ? [value] : value;
  if (field.type === 19) {
    const files = given.flatMap((one) => (typeof one === 'string' ? [] : [one.file]));
    checkCount(field, files.length, 1);
    const most = Math.max(world.limits.attachmentBytes, person.uploadBytes ?? 0);
    const stored = files.map((file) => {
      const attachment = world.attachments.keepSent(`ephemeral-attachments/${world.me.id}`, file, true);
      if (attachment.size > most) throw new Error(`${attachment.name} is too large to upload`);
      attachments[attachment.id] = attachmentJson(attachment, world.attachments.urlOf(attachment));
      return attachment.id;
    });
    return { ...about, values: stored };
  }
  const options = 'options' in field ? field.options : [];
  const chosen = given
    .flatMap((one) => (typeof one === 'string' ? [one] : []))
    .map((label) => {
      const option = options.find((one) => one.label === label || one.value === label);
      if (!option) throw new Error(`${field.custom_id} offers no ${label}`);
      return option.value;
    });
  const preset = value === undefined ? options.filter((one) => one.default).map((one) => one.value) : chosen;
  checkCount(field, preset.length, options.length);
  return field.type === 21 ? { ...about, value: preset[0] ?? null } : { ...about, values: preset };
}

function textFor(field: ModalField & { readonly type: 4 }, value: ModalValue): string {
  if (typeof value !== 'string') throw new Error(`${field.custom_id} takes words`);
  const least = field.min_length ?? (isRequired(field) ? 1 : 0);
  if (value.length > (field.max_length ?? 4000)) throw new Error(`${field.custom_id} is too long`);
  if (value.length < least && (value !== '' || isRequired(field))) throw new Error(`${field.custom_id} is too short`);
  return value;
}

function checkCount(field: ModalField, count: number, usual: number): void {
  const most = 'max_values' in field ? (field.max_values ?? usual) : usual;
  const least = 'min_values' in field ? (field.min_values ?? 1) : 1;
  if (count > Math.max(most, 1)) throw new Error(`${field.custom_id} takes no more than ${most}`);
  if (count < least && (isRequired(field) || count > 0)) throw new Error(`${field.custom_id} needs ${least}`);
}
