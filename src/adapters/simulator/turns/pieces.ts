import type { Random } from '../random.ts';

/** A text in up to five pieces that put together give it again; no character is cut in two. */
export function piecesOf(text: string, random: Random): readonly string[] {
  const characters = [...text];
  const size = Math.max(1, Math.ceil(characters.length / random.between(1, 5)));
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; at += size) pieces.push(characters.slice(at, at + size).join(''));
  return pieces;
}
