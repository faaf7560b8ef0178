import { tmpdir } from 'node:os';

/** What reading one document may cost. Every limit ends in a `ScriptError`, never in an ill process. */
export interface DocumentLimits {
  /** Bytes of the file as it is received. */
  readonly maxBytes: number;
  /** Bytes of a plain text file. */
  readonly maxTextBytes: number;
  /** Characters (UTF-16 units) of the text that comes out. */
  readonly maxCharacters: number;
  /** Bytes that the XML parts of a DOCX may have once inflated. */
  readonly maxInflatedBytes: number;
  /** Ms that one document may be read, without its transfer and its wait for a free place. */
  readonly timeoutMs: number;
  /** Heap of the reading process, MB. */
  readonly heapMegabytes: number;
  /** Memory of the reading process as a whole, MB; watched where there is a `/proc`. */
  readonly memoryMegabytes: number;
  /** How many documents are read at once; further ones wait. */
  readonly concurrency: number;
  /** Where a file stands while it is read; nothing in it ever has a name for longer than an instant. */
  readonly directory: string;
  /** The built entry of the reading process. */
  readonly reader: URL;
}

/**
 * Measured: documents of ordinary size take 110–410 ms and stay far below every limit; known bombs are stopped in
 * about a second (dependencies, Scripts).
 */
export function defaultLimits(): DocumentLimits {
  return {
    maxBytes: 20 * 1024 * 1024,
    maxTextBytes: 2 * 1024 * 1024,
    maxCharacters: 200_000,
    maxInflatedBytes: 32 * 1024 * 1024,
    timeoutMs: 10_000,
    heapMegabytes: 192,
    memoryMegabytes: 400,
    concurrency: 2,
    directory: tmpdir(),
    reader: new URL('./reader.js', import.meta.url),
  };
}
