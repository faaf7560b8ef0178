import { getDocumentProxy } from 'unpdf';
import { ScriptError } from '../../core/errors.ts';
import type { ReaderJob } from './child.ts';
import { tidy } from './tidy.ts';

const errorsOnly = 0;

/**
 * The text of a PDF, page by page. Throws a `ScriptError`: `encrypted` where a password is needed to open it, `scanned`
 * where its pages hold no text, `too-large`, `unreadable` where a part of its text would be lost; any other error means
 * a damaged file.
 */
export async function pdfText(bytes: Buffer, job: Pick<ReaderJob, 'maxCharacters'>): Promise<string> {
  const maps = watchCharacterMaps();
  const pdf = await open(bytes, maps.BinaryDataFactory);
  const pages: string[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    if (maps.missed()) throw new ScriptError('unreadable', 'a character map is missing');
    const text = tidy(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    page.cleanup();
    characters += text.length;
    if (characters > job.maxCharacters) throw new ScriptError('too-large');
    if (text !== '') pages.push(text);
  }
  if (pages.length === 0 && pdf.numPages > 0) throw new ScriptError('scanned');
  return pages.join('\n\n');
}

async function open(bytes: Buffer, BinaryDataFactory: object) {
  try {
    // PDF.js refuses a Buffer and takes any other view of the same bytes.
    const data = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    return await getDocumentProxy(data, { verbosity: errorsOnly, BinaryDataFactory });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new ScriptError('encrypted', error);
    throw error;
  }
}

/**
 * PDF.js asks its `BinaryDataFactory` for what it does not carry itself. Where that is the map of a predefined East Asian
 * encoding (`UniGB-UCS2-H`, `90ms-RKSJ-H` …), it would go on and leave the font's text out without a word.
 */
function watchCharacterMaps() {
  let missed = false;
  class BinaryDataFactory {
    async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<never> {
      missed ||= kind === 'cMapUrl';
      throw new Error(`there is no ${filename}`);
    }
  }
  return { BinaryDataFactory, missed: () => missed };
}
