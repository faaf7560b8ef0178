import { ScriptError } from '../../core/errors.ts';
import type { ReaderAnswer, ReaderJob } from './child.ts';
import { documentKind, isEncryptedOle } from './document-kind.ts';
import { tidy } from './tidy.ts';

/**
 * The tidied text of a document, or why there is none. Runs in the reading process; the libraries of a format are loaded
 * only when it is met. Never rejects.
 */
export async function documentAnswer(bytes: Buffer, job: ReaderJob): Promise<ReaderAnswer> {
  try {
    const text = tidy(await untidyText(bytes, job));
    if (text === '') return { problem: 'empty' };
    if (text.length > job.maxCharacters) return { problem: 'too-large' };
    return { text };
  } catch (error) {
    if (error instanceof ScriptError) return { problem: error.problem, detail: String(error.cause ?? '') };
    // The stack, the length of a string or the space for a buffer ran out.
    return { problem: error instanceof RangeError ? 'too-complex' : 'unreadable', detail: String(error) };
  }
}

async function untidyText(bytes: Buffer, job: ReaderJob): Promise<string> {
  switch (documentKind(bytes, job.extension)) {
    case 'pdf':
      return (await import('./pdf.ts')).pdfText(bytes, job);
    case 'zip':
      return (await import('./docx.ts')).docxText(bytes, job);
    case 'ole':
      throw new ScriptError(isEncryptedOle(bytes) ? 'encrypted' : 'unsupported');
    case 'rtf':
      throw new ScriptError('unsupported');
    case 'text':
      return (await import('./plain-text.ts')).plainText(bytes, job);
  }
}
