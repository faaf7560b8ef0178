import type { Entity } from './entities.ts';

/** Entities that the server finds by itself; those that a bot sends are dropped. */
export const found = [
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bank_card_number',
];
/** Looks that may be laid over each other. */
export const splittable = ['bold', 'italic', 'underline', 'strikethrough', 'spoiler'];
export const quotes = ['blockquote', 'expandable_blockquote'];
const codes = ['code', 'pre', 'date_time'];
const continuous = ['text_link', 'text_mention', 'custom_emoji', ...found];

/** Whether no address or mention is looked for in it. */
export function isSolid({ type }: Entity): boolean {
  return continuous.includes(type) || codes.includes(type);
}

/** Where an entity ends, UTF-16 units. */
export function endOf({ offset, length }: Pick<Entity, 'offset' | 'length'>): number {
  return offset + length;
}

/**
 * Which entities may stand together (`are_entities_valid`): code excludes everything but a quote around it, quotes and
 * links do not nest, nothing overlaps in part, and no kind stands in itself.
 */
export function withoutConflicts(sorted: readonly Entity[]): { kept: Entity[]; complaints: string[] } {
  const kept: Entity[] = [];
  const complaints: string[] = [];
  for (const entity of sorted) {
    const other = kept.find((earlier) => conflicts(earlier, entity));
    if (!other) kept.push(entity);
    else complaints.push(`entity ${described(entity)} does not go with ${described(other)}`);
  }
  return { kept, complaints };
}

function conflicts(outer: Entity, inner: Entity): boolean {
  if (endOf(outer) <= inner.offset) return false;
  const partly = endOf(inner) > endOf(outer);
  const isIn = (kinds: readonly string[], { type }: Entity): boolean => kinds.includes(type);
  if (partly || outer.type === inner.type || isIn(codes, outer)) return true;
  if (isIn(codes, inner)) return !isIn(quotes, outer);
  if (isIn(quotes, inner)) return isIn(quotes, outer) || isIn(continuous, outer);
  return isIn(continuous, inner) && isIn(continuous, outer);
}

function described({ type, offset, length }: Entity): string {
  return `${type} ${offset}+${length}`;
}
