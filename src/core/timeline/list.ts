import type { Say } from '../phrases/phrases.ts';

/** `a, b, c` as the language separates what it lists, without an "and". */
export function listText(items: readonly string[], say: Say): string {
  return new Intl.ListFormat(say.language, { type: 'conjunction', style: 'narrow' }).format(items);
}
