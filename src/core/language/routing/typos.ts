/**
 * The edit distance of two words — insertions, deletions, replacements and swaps of neighbours count one each — as far
 * as `limit`; `limit + 1` stands for everything beyond.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return beyond;
  // Only cells near the diagonal can be within the limit: a row holds those, the cell (i, j) at `j - i + limit`.
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let j = -limit; j <= limit; j += 1) last.push(j < 0 ? beyond : j);

  function cost(i: number, j: number, row: readonly number[]): number {
    if (j <= 0 || j > b.length) return j === 0 ? i : beyond;
    const at = row.length;
    const replaced = (last[at] ?? beyond) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const moved = Math.min(last[at + 1] ?? beyond, row[at - 1] ?? beyond) + 1;
    const swapped = isSwap(a, i, b, j) ? (beforeLast[at] ?? beyond) + 1 : beyond;
    return Math.min(replaced, moved, swapped);
  }

  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = [];
    for (let j = i - limit; j <= i + limit; j += 1) row.push(cost(i, j, row));
    if (row.every((found) => found > limit)) return beyond;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length - a.length + limit] ?? beyond, beyond);
}

/** Whether the last two characters of both beginnings are the same the other way round. */
function isSwap(a: string, i: number, b: string, j: number): boolean {
  return i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
}

/** How many slips of the finger a word of this length may hold and still be recognised. */
export function allowedSlips(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}
