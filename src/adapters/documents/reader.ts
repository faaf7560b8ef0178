/**
 * The entry of the reading process: takes the document from standard input and a `ReaderJob` from the command line,
 * sends one `ReaderAnswer` to its parent, and is killed by it; it ends by itself only when the parent is gone.
 */
import { fstatSync, readSync } from 'node:fs';
import type { ReaderJob } from './child.ts';
import { documentAnswer } from './document-answer.ts';

const standardInput = 0;

/** By position, because the offset of an inherited file is shared with the parent. */
function readAll(fd: number): Buffer {
  const bytes = Buffer.alloc(fstatSync(fd).size);
  let filled = 0;
  while (filled < bytes.length) {
    const count = readSync(fd, bytes, filled, bytes.length - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

process.once('disconnect', () => process.exit(0));
const job: ReaderJob = JSON.parse(process.argv[2] ?? '');
process.send?.(await documentAnswer(readAll(standardInput), job));
