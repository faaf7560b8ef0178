/**
 * Text as a prompt wants it: lines end in LF, no byte order mark, no control characters but tab, no half of a surrogate
 * pair, no blanks at line ends, at most one blank line in a row, nothing blank at the ends.
 */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}|\ufeff/gu, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
