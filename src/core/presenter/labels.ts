import type { Choice } from '../reply.ts';

/** A text with its choices, none of whose labels is longer than is seen: long ones are told whole in the text. */
export function fitted(
  text: string,
  choices: readonly Choice[],
  most: number,
): { readonly text: string; readonly choices: readonly Choice[] } {
  const long = choices.filter(({ label }) => shortened(label, most) !== label);
  if (long.length === 0) return { text, choices };
  return {
    text: [text, long.map(({ label }) => `- ${label}`).join('\n')].join('\n\n'),
    choices: choices.map((choice) => ({ ...choice, label: shortened(choice.label, most) })),
  };
}

/** At most `most` graphemes, cut between them, so that no emoji or accent is torn. */
export function shortened(text: string, most: number): string {
  const graphemes = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)];
  if (graphemes.length <= most) return text;
  return `${graphemes
    .slice(0, most - 1)
    .map(({ segment }) => segment)
    .join('')
    .trimEnd()}…`;
}
