import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { DocumentLimits } from './limits.ts';

/** What the reading process is told. It goes through its command line, so nothing in it may be private. */
export interface ReaderJob extends Pick<DocumentLimits, 'maxTextBytes' | 'maxCharacters' | 'maxInflatedBytes'> {
  /** Of the file's name, lower case, without dot; empty where it has none. */
  readonly extension: string;
}

const answerShape = z.union([
  z.object({ text: z.string() }),
  z.object({
    problem: z.enum(['encrypted', 'empty', 'scanned', 'too-large', 'too-complex', 'unreadable', 'unsupported']),
    /** For the log alone. */
    detail: z.string().optional(),
  }),
]);

/** What the reading process says. */
export type ReaderAnswer = z.infer<typeof answerShape>;

const watchEveryMs = 50;
const stderrKept = 2000;

/**
 * Lets a process of its own read the open file. It gets the file as standard input, an empty environment and fixed
 * limits of heap, memory and time; it is killed when it passes one (`too-complex`) or when the signal aborts (rejects
 * with the signal's reason). Settles only once the process is gone.
 */
export function readInChild(
  fd: number,
  extension: string,
  limits: DocumentLimits,
  signal: AbortSignal,
): Promise<ReaderAnswer> {
  return new Promise((resolve, reject) => {
    const { maxTextBytes, maxCharacters, maxInflatedBytes } = limits;
    const job: ReaderJob = { extension, maxTextBytes, maxCharacters, maxInflatedBytes };
    const child = fork(limits.reader, [JSON.stringify(job)], {
      stdio: [fd, 'ignore', 'pipe', 'ipc'],
      execArgv: [`--max-old-space-size=${limits.heapMegabytes}`],
      env: {},
      timeout: limits.timeoutMs,
      killSignal: 'SIGKILL',
      signal,
    });
    const stopWatching = watchMemory(child, limits.memoryMegabytes);
    const complaints = keepTail(child, stderrKept);
    let answer: ReaderAnswer | undefined;

    child.once('message', (message) => {
      answer = answerShape.safeParse(message).data ?? { problem: 'unreadable', detail: 'the reader talked nonsense' };
      child.kill('SIGKILL');
    });
    child.on('error', (error) => {
      if (child.pid !== undefined) return;
      stopWatching();
      reject(signal.aborted ? signal.reason : error);
    });
    child.once('close', (code, killedBy) => {
      stopWatching();
      if (signal.aborted) reject(signal.reason);
      else resolve(answer ?? lastWords(code, killedBy, complaints()));
    });
  });
}

/**
 * A process that died without an answer: killed, by us or by the system, or aborted by V8 at its heap's limit, which
 * some platforms report as an exit code. Anything else is a fault of the reader or of the installation.
 */
function lastWords(code: number | null, killedBy: NodeJS.Signals | null, complaints: string): ReaderAnswer {
  const exhausted = killedBy !== null || code === 134 || complaints.includes('heap out of memory');
  return {
    problem: exhausted ? 'too-complex' : 'unreadable',
    detail: `the reader ended with ${killedBy ?? code}: ${complaints}`,
  };
}

function watchMemory(child: ChildProcess, megabytes: number): () => void {
  const timer = setInterval(() => {
    if (residentMegabytes(child.pid) > megabytes) child.kill('SIGKILL');
  }, watchEveryMs);
  return () => clearInterval(timer);
}

/** 0 where the system has no `/proc` or the process is gone. */
function residentMegabytes(pid: number | undefined): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function keepTail(child: ChildProcess, characters: number): () => string {
  let tail = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-characters);
  });
  return () => tail.trim();
}
