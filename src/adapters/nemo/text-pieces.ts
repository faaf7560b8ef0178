/**
 * Plain text events (`{"type":"text"}`) are pieces of one text, but some end where a sentence ends and the next begins a
 * new one with nothing between: "Done.Next I …". The white space that belongs between such pieces:
 *
 * - a new line, where the earlier piece ends a sentence or in a colon and the later one begins a list item or heading;
 * - a blank, where the earlier piece ends a sentence and the later one begins with a capitalized word;
 * - nothing else, so that words, numbers, abbreviations ("U." "S."), names ("clip." "MP4") and text without blanks
 *   between sentences (Chinese) stay whole.
 */
export function between(earlier: string, later: string): '' | ' ' | '\n' {
  if (/^(?:[-*•–] |\d{1,3}[.)] |#{1,6} )/.test(later) && /[.!?…:。！？：]["'”’)\]*_]*$/.test(earlier)) return '\n';
  if (/^["'“‘(*_]*\p{Lu}(?:\p{Ll}|['’]|\s)/u.test(later) && /[\p{Ll}\p{N})\]*_%][.!?…]+["'”’)\]*_]*$/u.test(earlier)) {
    return ' ';
  }
  return '';
}

/** Several texts that belong together as one, with {@link between} at each border. */
export function joinPieces(pieces: readonly string[]): string {
  return pieces.reduce((text, piece) => (piece ? text + between(text, piece) + piece : text), '');
}
