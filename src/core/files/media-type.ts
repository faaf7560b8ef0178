import { extname } from 'node:path';
import { textOf } from './textual.ts';

/** What a file is, as far as the program treats files differently. */
export type FileKind =
  /** Video, image or sound, also of types that no skill accepts; the active skill's list decides. */
  | {
      readonly kind: 'media';
      /** Lower case, without dot: the ending that the file's name should have. */
      readonly extension: string;
      readonly mimeType: string;
      readonly medium: Medium;
    }
  /** Its text can become a prompt. */
  | { readonly kind: 'script'; readonly extension: 'txt' | 'md' | 'docx' | 'pdf' }
  /** Anything else; the extension of what it really is, where that can be told. */
  | { readonly kind: 'unknown'; readonly extension?: string };

export type Medium = 'video' | 'image' | 'audio';

/** What the file says about itself; it may lie. */
interface Claim {
  /** Lower case, without dot; empty where there is none. */
  readonly extension: string;
  /** Lower case, without parameters; empty where there is none. */
  readonly mimeType: string;
}

/** MIME types of accepted media (protocol, Files) as servers know them, where the detection says another one. */
const mimeTypes: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  avi: 'video/x-msvideo',
  mkv: 'video/x-matroska',
  png: 'image/png',
  m4a: 'audio/mp4',
};

/** Types that are an accepted one under a name of their own. */
const aliases: Readonly<Record<string, string>> = { m4v: 'mp4', f4v: 'mp4', m4b: 'm4a', f4a: 'm4a', apng: 'png' };

const markdownNames: ReadonlySet<string> = new Set(['md', 'markdown', 'mdown', 'mkd']);
/** Texts that are made for programs. */
const programTexts: ReadonlySet<string> = new Set([
  ...['json', 'jsonl', 'js', 'mjs', 'cjs', 'ts', 'py', 'rb', 'php', 'pl', 'java', 'c', 'h', 'cpp', 'cs', 'go', 'rs'],
  ...['sh', 'bash', 'bat', 'cmd', 'ps1', 'vbs', 'html', 'htm', 'css', 'xml', 'yaml', 'yml', 'toml', 'ini', 'sql'],
]);

/**
 * Tells what a file is, by its first 4,100 bytes; its name and MIME type decide only what these leave open. Both lie
 * often, and a platform sends many files without a name. Never throws.
 *
 * - A file that begins as text is a script, in whatever plain format people write (subtitles, CSV …). Not so markup and
 *   data for programs (HTML, SVG, JSON, source code): a script becomes a prompt that costs credits, and nobody means
 *   that by sending those. Nor is text a script that calls itself a medium or a program: a failed download.
 * - MP4 without a picture track is `m4a` where it calls itself sound.
 * - What has no known content is unknown, whatever it is called. Only documents are believed, since their reader can tell
 *   that one is damaged or protected. A legacy DOC cannot be read and is unknown.
 */
export async function identify(head: Uint8Array, name?: string, mimeType?: string): Promise<FileKind> {
  const claim: Claim = {
    extension: extname(name ?? '')
      .slice(1)
      .toLowerCase(),
    mimeType: (mimeType ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
  };
  const bytes = Buffer.from(head).toString('latin1');
  if (/^(\xef\xbb\xbf)?\s*%PDF-/.test(bytes)) return { kind: 'script', extension: 'pdf' };
  const text = textOf(head);
  if (text !== undefined) return ofText(text, claim);
  const { fileTypeFromBuffer } = await import('file-type/core');
  const found = await fileTypeFromBuffer(head);
  if (!found) return believed(claim);
  if (found.ext === 'docx') return { kind: 'script', extension: 'docx' };
  if (found.ext === 'zip' || found.ext === 'cfb') return ofContainer(found.ext, bytes, claim);
  return ofMedia(found.ext, found.mime, bytes, claim);
}

async function ofText(text: string, claim: Claim): Promise<FileKind> {
  const { extension, mimeType } = claim;
  if (extension === 'pdf' || extension === 'docx') return { kind: 'script', extension };
  const really = formatOf(text);
  if (really) return { kind: 'unknown', extension: really };
  if (programTexts.has(extension)) return { kind: 'unknown', extension };
  if (/^(video|audio|image)\//.test(mimeType) || (await isBinaryName(extension))) return { kind: 'unknown' };
  return { kind: 'script', extension: isMarkdown(claim) ? 'md' : 'txt' };
}

/** Formats that are written as text and yet no script. */
function formatOf(text: string): string | undefined {
  if (/^\s*\{\\rtf/.test(text)) return 'rtf';
  if (/^\s*%!PS/.test(text)) return 'ps';
  if (/^\s*<(\?xml|!doctype|(html|head|body|svg)\b)/i.test(text)) {
    if (/<svg\b/i.test(text)) return 'svg';
    return /<(!doctype )?html\b/i.test(text) ? 'html' : 'xml';
  }
  return /^\s*(\{|\[\s*\{)\s*"[^"]*"\s*:/.test(text) ? 'json' : undefined;
}

/** Whether files of that name are not text; of those that the detection knows, only subtitles are. */
async function isBinaryName(extension: string): Promise<boolean> {
  const { supportedExtensions } = await import('file-type/core');
  return supportedExtensions.has(extension) && extension !== 'vtt';
}

function isMarkdown({ extension, mimeType }: Claim): boolean {
  return markdownNames.has(extension) || mimeType === 'text/markdown';
}

/** A document whose content says nothing. */
function believed(claim: Claim): FileKind {
  const { extension } = claim;
  if (extension === 'pdf' || extension === 'docx') return { kind: 'script', extension };
  if (isMarkdown(claim)) return { kind: 'script', extension: 'md' };
  return extension === 'txt' ? { kind: 'script', extension } : { kind: 'unknown' };
}

/** A ZIP whose entries beyond the head tell what it is; a compound file, as legacy and protected documents are. */
function ofContainer(extension: 'zip' | 'cfb', bytes: string, claim: Claim): FileKind {
  const marks = { zip: 'word/', cfb: [...'EncryptedPackage'].join('\0') };
  const isDocument =
    claim.extension === 'docx' ||
    claim.mimeType.endsWith('.wordprocessingml.document') ||
    bytes.includes(marks[extension]);
  if (isDocument) return { kind: 'script', extension: 'docx' };
  return { kind: 'unknown', extension: extension === 'cfb' && claim.extension === 'doc' ? 'doc' : extension };
}

function ofMedia(found: string, foundType: string, bytes: string, claim: Claim): FileKind {
  const type = aliases[found] ?? found;
  const extension = type === 'mp4' && isSoundOnly(bytes, claim) ? 'm4a' : type;
  const mimeType = mimeTypes[extension] ?? foundType;
  const medium = (['video', 'image', 'audio'] as const).find((one) => mimeType.startsWith(`${one}/`));
  return medium ? { kind: 'media', extension, mimeType, medium } : { kind: 'unknown', extension };
}

/** Some recorders write sound as plain MP4: told by its name, unless a picture track is in sight. */
function isSoundOnly(bytes: string, { extension, mimeType }: Claim): boolean {
  return (['m4a', 'm4b', 'aac'].includes(extension) || mimeType.startsWith('audio/')) && !bytes.includes('vide');
}
