import type { Modal, ModalField } from './modal-schemas.ts';
import { type FormError, invalidForm } from './refusal.ts';

/** A field with what stands beside it. */
export interface PlacedField {
  readonly label: string;
  readonly description: string | undefined;
  readonly field: ModalField;
}

/** The fields of a modal, in order. */
export function fieldsOf({ components }: Modal): PlacedField[] {
  return components.flatMap((component): PlacedField[] => {
    if (component.type === 18) {
      const { label, description, component: field } = component;
      return [{ label, description: description ?? undefined, field }];
    }
    if (component.type === 10) return [];
    return component.components.map((field) => ({ label: field.label ?? '', description: undefined, field }));
  });
}

/** What the shapes alone do not tell: no id twice, labels where they belong (platform-facts B21). */
export function checkModal(modal: Modal): void {
  const errors: FormError[] = [];
  const seen = new Set<string>();
  for (const [index, { field, label }] of fieldsOf(modal).entries()) {
    const path = ['data', 'components', index, 'component'];
    if (seen.has(field.custom_id)) {
      const message = 'Component custom id cannot be duplicated';
      errors.push({ path: [...path, 'custom_id'], code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message });
    }
    seen.add(field.custom_id);
    if (label === '')
      errors.push({ path: [...path, 'label'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
    if (field.type === 4 && field.min_length && field.max_length && field.min_length > field.max_length) {
      const message = 'min_length must be less than or equal to max_length';
      errors.push({ path: [...path, 'min_length'], code: 'TEXT_INPUT_LENGTHS', message });
    }
  }
  if (errors.length > 0) throw invalidForm(errors);
}
