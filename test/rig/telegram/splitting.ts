/** The longest text that an app sends as one message. */
const LONGEST = 4096;

/**
 * What Telegram's apps make of a longer text: several messages in quick succession, cut at a line break, else at a
 * space, in the second half of each piece; never inside a character.
 */
export function splitAsApps(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const cut = cutAt(rest);
    pieces.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trimStart();
  }
  return [...pieces, rest.trim()].filter((piece) => piece !== '');
}

function cutAt(text: string): number {
  const head = text.slice(0, LONGEST);
  const line = head.lastIndexOf('\n');
  if (line >= LONGEST / 2) return line + 1;
  const space = head.lastIndexOf(' ');
  if (space >= LONGEST / 2) return space + 1;
  return /[\ud800-\udbff]$/.test(head) ? LONGEST - 1 : LONGEST;
}
