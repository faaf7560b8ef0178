import type { OpenedFile } from '../reply.ts';

/** Documents to text. Implemented by `adapters/documents` in a process of its own, so that a bomb costs one answer. */
export interface Scripts {
  /**
   * The text of a TXT, Markdown, DOCX or PDF file, whatever its encoding, without a byte order mark, lines ending in LF.
   * Throws a `ScriptError`.
   */
  read(file: OpenedFile, name: string, signal: AbortSignal): Promise<string>;
}
