import type { Button, TopComponent } from './component-schemas.ts';
import { attachmentName, everyComponent, type Node, type Placed, urlsIn } from './component-tree.ts';
import type { FormError } from './refusal.ts';

/** What is wrong with a message's components (platform-facts B18, B19). `files` are the names of its attachments. */
export function componentErrors(
  components: readonly TopComponent[],
  v2: boolean,
  files: readonly string[],
): FormError[] {
  const all = everyComponent(components);
  return [
    ...(v2 ? v2Errors(all) : legacyErrors(components)),
    ...all.flatMap(ownErrors),
    ...duplicates(all),
    ...all.flatMap(({ path, component }) => missingFiles(path, component, files)),
  ];
}

function legacyErrors(components: readonly TopComponent[]): FormError[] {
  const tooMany =
    components.length > 5
      ? [{ path: ['components'], code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 5 or fewer in length.' }]
      : [];
  const wrong = components.flatMap(({ type }, index) =>
    type === 1
      ? []
      : [
          {
            path: ['components', index, 'type'],
            code: 'UNION_TYPE_CHOICES',
            message: 'Value of field "type" must be one of (1,).',
          },
        ],
  );
  return [...tooMany, ...wrong];
}

function v2Errors(all: readonly Placed[]): FormError[] {
  const path = ['components'];
  const text = all.reduce((sum, { component }) => sum + (component.type === 10 ? component.content.length : 0), 0);
  return [
    ...(all.length > 40
      ? [
          {
            path,
            code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
            message: `There are ${all.length} components; the most are 40.`,
          },
        ]
      : []),
    ...(text > 4000
      ? [
          {
            path,
            code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
            message: 'Total displayable text size exceeds maximum size of 4000',
          },
        ]
      : []),
  ];
}

function ownErrors({ path, component }: Placed): FormError[] {
  if (component.type === 2)
    return buttonErrors(component).map((error) => ({ ...error, path: [...path, ...error.path] }));
  if (component.type === 1 && component.components.length > 1 && component.components.some(({ type }) => type !== 2)) {
    return [
      {
        path: [...path, 'components'],
        code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        message: 'The specified component exceeds the maximum width',
      },
    ];
  }
  if (component.type === 3) {
    const values = component.options.map(({ value }) => value);
    if (new Set(values).size < values.length) {
      return [
        {
          path,
          code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          message: 'The specified option value is already used',
        },
      ];
    }
  }
  return [];
}

function buttonErrors({ style, label, emoji, url, custom_id, sku_id }: Button): FormError[] {
  const required = (name: string): FormError => ({
    path: [name],
    code: 'BASE_TYPE_REQUIRED',
    message: 'This field is required',
  });
  const forbidden = (message: string): FormError => ({ path: [], code: 'BUTTON_COMPONENT_INVALID', message });
  if (style === 6) return sku_id ? [] : [required('sku_id')];
  const errors: FormError[] = label || emoji ? [] : [required('label')];
  if (style === 5) {
    if (!url) errors.push(required('url'));
    if (custom_id) errors.push(forbidden('A custom id and url cannot both be specified'));
    return errors;
  }
  if (!custom_id) errors.push(required('custom_id'));
  if (url) errors.push(forbidden('A custom id and url cannot both be specified'));
  return errors;
}

function duplicates(all: readonly Placed[]): FormError[] {
  const seen = new Set<string>();
  return all.flatMap(({ path, component }) => {
    const id = 'custom_id' in component ? component.custom_id : undefined;
    if (!id) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        path: [...path, 'custom_id'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      },
    ];
  });
}

function missingFiles(path: FormError['path'], component: Node, files: readonly string[]): FormError[] {
  return urlsIn(component).flatMap((url) => {
    const name = attachmentName(url);
    return name === undefined || files.includes(name)
      ? []
      : [
          {
            path,
            code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
            message: `The referenced attachment was not found: ${name}`,
          },
        ];
  });
}
