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

/** Letters and signs that take the room of two. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uff60]/u;

/** Cut so that it takes the room of at most `most` letters, between graphemes, so that no emoji or accent is torn. */
export function shortened(text: string, most: number): string {
  const graphemes = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)];
  let room = 0;
  let short = '';
  let fits = true;
  for (const { segment } of graphemes) {
    room += WIDE.test(segment) ? 2 : 1;
    if (room > most) fits = false;
    if (room <= most - 1) short += segment;
  }
  return fits ? text : `${short.trimEnd()}…`;
}
