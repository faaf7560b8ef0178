import { shorten, squeeze } from './shorten.ts';

/** What a label may take on a phone's screen, UTF-16 units. */
const LABEL_LENGTH = 60;

/** A label as it stands in a sentence of Markdown: one line, short, and read as it is written. */
export function labelText(label: string, most = LABEL_LENGTH): string {
  return literal(shorten(squeeze(label.slice(0, 20 * most)), most));
}

/**
 * Keeps Markdown from reading a label as markup, by a backslash before the characters that would be. Only where they
 * could act: `final_cut_v2.mp4`, `3 * 4` and `[1]` are left as they are, since no Markdown gives those a meaning and
 * a platform that shows the text as it is would show the backslash too. Block markup cannot arise: a label never begins
 * a line.
 */
function literal(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/(?<! )\*|\*(?! )/g, '\\*')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/[`~]/g, '\\$&')
    .replace(/\|(?=\|)|(?<=\|)\|/g, '\\|')
    .replace(/\](?=[([])/g, '\\]')
    .replace(/<(?=[a-z/!?@#:])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&');
}
