/** A piece of a text that was too long for one message. */
export interface Piece {
  readonly text: string;
  /** Of the message as it was sent, UTF-16 units. */
  readonly textLength: number;
}

/** The longest text of a message, UTF-16 units (platform-facts C1); apps cut a longer one into several. */
export const LONGEST_TEXT = 4096;

const LINE_END = /[.!?…:;。！？：；"”»」』)\]）】]$/u;
const LIST_LINE = /^(?:[-*•–—]\s|[(（]?\d{1,3}[.)、）])/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Makes one text of the pieces again. Apps cut at a line's or a word's end in the second half of what fits, and Telegram
 * trims each piece; what stood between two is told from how they end and begin.
 */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.reduce((text, piece, index) => {
    const before = pieces[index - 1];
    if (!before || !text || !piece.text) return text + piece.text;
    return text + seam(before, piece.text) + piece.text;
  }, '');
}

/** A piece that is as long as it can be was cut in the middle of a word. */
function seam(before: Piece, next: string): string {
  if (before.textLength >= LONGEST_TEXT) return '';
  const lastLine = before.text.split('\n').at(-1) ?? '';
  if (LINE_END.test(lastLine) || LIST_LINE.test(lastLine) || LIST_LINE.test(next)) return '\n';
  if (!UNSPACED.test(before.text.slice(-1)) || !UNSPACED.test(next.charAt(0))) return ' ';
  // Without spaces, a text that has lines was cut between two of them.
  return before.text.includes('\n') ? '\n' : '';
}
