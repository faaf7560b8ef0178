import type { PhraseKey } from '../../../core/phrases/phrases.ts';

/** The aspect ratios that are offered, in this order, and what each is called. */
export const ratios = [
  { value: '16:9', label: 'ratio.wide' },
  { value: '9:16', label: 'ratio.upright' },
  { value: '1:1', label: 'ratio.square' },
  { value: '4:5', label: 'ratio.portrait' },
] as const satisfies readonly { readonly value: string; readonly label: PhraseKey }[];
