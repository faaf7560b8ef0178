import mammoth from 'mammoth';
import { ScriptError } from '../../core/errors.ts';
import type { ReaderJob } from './child.ts';
import { zipParts } from './zip-parts.ts';

/** What mammoth makes of a document, as far as its text goes. */
interface DocumentElement {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly DocumentElement[];
}

/**
 * The text of a DOCX in reading order. Throws a `ScriptError` for another kind of ZIP file (`unsupported`), a bomb or a
 * password, and any other error for a damaged file.
 */
export async function docxText(bytes: Buffer, job: Pick<ReaderJob, 'maxInflatedBytes'>): Promise<string> {
  const names = await zipParts(bytes, job.maxInflatedBytes);
  if (!names.some((name) => name.startsWith('word/'))) throw new ScriptError('unsupported');
  let text = '';
  // mammoth.extractRawText glues the lines of a paragraph together; the document behind it still has their breaks.
  await mammoth.convertToHtml(
    { buffer: bytes },
    {
      transformDocument: (document: DocumentElement) => {
        text = textOf(document);
        return { ...document, children: [] };
      },
    },
  );
  return text;
}

/** A paragraph is a line; the cells of a table's row share one. */
function textOf(element: DocumentElement): string {
  switch (element.type) {
    case 'text':
      return element.value ?? '';
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    case 'paragraph':
      return `${childrenOf(element).join('')}\n`;
    case 'tableRow':
      return `${childrenOf(element)
        .map((cell) => cell.trim())
        .join('\t')}\n`;
    default:
      return childrenOf(element).join('');
  }
}

function childrenOf(element: DocumentElement): string[] {
  return (element.children ?? []).map(textOf);
}
