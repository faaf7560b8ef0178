/** What a file is. `zip` may be a DOCX, `ole` an encrypted one or a legacy Office file. */
export type DocumentKind = 'pdf' | 'zip' | 'ole' | 'rtf' | 'text';

const oleSignature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** Of a file, of an empty archive, of a split one. */
const zipSignatures = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];
/** PDF readers look for the header within the first 1024 bytes (ISO 32000-1, annex H). */
const pdfHeaderWithin = 1024;

/**
 * By content first. Only a file without any signature is taken by its name: what calls itself PDF or DOCX then fails as
 * damaged, everything else is tried as text.
 */
export function documentKind(bytes: Buffer, extension: string): DocumentKind {
  const head = bytes.subarray(0, pdfHeaderWithin).toString('latin1');
  if (/^(\xef\xbb\xbf)?\s*%PDF-/.test(head)) return 'pdf';
  if (zipSignatures.some((signature) => head.startsWith(signature))) return 'zip';
  if (bytes.subarray(0, oleSignature.length).equals(oleSignature)) return 'ole';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (bytes.length > 0 && extension === 'pdf') return 'pdf';
  if (bytes.length > 0 && extension === 'docx') return 'zip';
  return 'text';
}

/** Whether an OLE compound file is an Office document behind a password: it then holds a stream `EncryptedPackage`. */
export function isEncryptedOle(bytes: Buffer): boolean {
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
