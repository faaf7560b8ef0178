import type { Entity, FormattedText } from './entities.ts';

const marks: Readonly<Record<string, readonly [before: string, after: string]>> = {
  bold: ['**', '**'],
  italic: ['_', '_'],
  underline: ['__', '__'],
  strikethrough: ['~~', '~~'],
  spoiler: ['||', '||'],
  code: ['`', '`'],
  blockquote: ['> ', ''],
  expandable_blockquote: ['>> ', ''],
};

/** A text with its formatting made visible: `**bold**`, `[words](address)`. */
export function marked({ text, entities }: FormattedText): string {
  const inserted = new Map<number, { closing: string; opening: string }>();
  function at(position: number) {
    const found = inserted.get(position) ?? { closing: '', opening: '' };
    inserted.set(position, found);
    return found;
  }
  for (const entity of entities) {
    const [before, after] = marksOf(entity);
    at(entity.offset).opening += before;
    const end = at(entity.offset + entity.length);
    end.closing = after + end.closing;
  }
  let result = '';
  for (let position = 0; position <= text.length; position += 1) {
    const { closing = '', opening = '' } = inserted.get(position) ?? {};
    result += closing + opening + (text[position] ?? '');
  }
  return result;
}

function marksOf({ type, language, url }: Entity): readonly [before: string, after: string] {
  if (type === 'pre') return [`\`\`\`${language ?? ''}\n`, '\n```'];
  if (type === 'text_link') return ['[', `](${url})`];
  return marks[type] ?? ['', ''];
}
