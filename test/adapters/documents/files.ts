import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { deflateSync } from 'node:zlib';
import { ZipFile } from 'yazl';
import type { OpenedFile } from '../../../src/core/reply.ts';

/** Bytes as a platform hands them over: in pieces, with a size or without. */
export function opened(bytes: Uint8Array, size?: number): OpenedFile {
  const stream = Readable.from(pieces(bytes));
  return size === undefined ? { stream } : { stream, size };
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 16_384) yield bytes.subarray(start, start + 16_384);
}

/** A ZIP file of texts, or of anything that can be read as often as it is asked for. */
export function zip(parts: Readonly<Record<string, string | Iterable<Buffer>>>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(parts)) {
    if (typeof content === 'string') archive.addBuffer(Buffer.from(content), name);
    else archive.addReadStream(Readable.from(content), name, { compressionLevel: 1 });
  }
  archive.end();
  return buffer(archive.outputStream);
}

const contentTypes = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml"
  ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Target="word/document.xml"
  Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>`;
const wordBegin =
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
const wordEnd = '</w:body></w:document>';

/** A DOCX whose body is this WordprocessingML. */
export function docx(body: string): Promise<Buffer> {
  return zip({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations,
    'word/document.xml': wordBegin + body + wordEnd,
  });
}

/** A small DOCX whose document part inflates to `megabytes` of paragraphs. */
export function docxBomb(megabytes: number): Promise<Buffer> {
  const chunk = Buffer.from(paragraph('boom').repeat(20_000));
  function* content(): Generator<Buffer> {
    yield Buffer.from(wordBegin);
    for (let bytes = 0; bytes < megabytes * 1024 * 1024; bytes += chunk.length) yield chunk;
    yield Buffer.from(wordEnd);
  }
  return zip({ '[Content_Types].xml': contentTypes, '_rels/.rels': relations, 'word/document.xml': content() });
}

export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** The same ZIP file with every size in its directory declared as one byte. */
export function understated(archive: Buffer): Buffer {
  const copy = Buffer.from(archive);
  const signature = Buffer.from('PK\x01\x02', 'latin1');
  for (let at = copy.indexOf(signature); at >= 0; at = copy.indexOf(signature, at + 4)) copy.writeUInt32LE(1, at + 24);
  return copy;
}

/** The same ZIP file with every entry marked as encrypted. */
export function markedEncrypted(archive: Buffer): Buffer {
  const copy = Buffer.from(archive);
  const signature = Buffer.from('PK\x01\x02', 'latin1');
  for (let at = copy.indexOf(signature); at >= 0; at = copy.indexOf(signature, at + 4)) {
    copy.writeUInt16LE(copy.readUInt16LE(at + 8) | 1, at + 8);
  }
  return copy;
}

interface PdfParts {
  /** What is said about the content stream. */
  readonly dictionary?: string;
  readonly trailer?: string;
  /** The font `/F1`; it may refer to object 6, a Chinese one. */
  readonly font?: string;
}

const helvetica = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';

/** A PDF of one page with this content stream, in plain bytes. */
export function pdf(
  content: Buffer | string,
  { dictionary = '', trailer = '', font = helvetica }: PdfParts = {},
): Buffer {
  const stream = Buffer.from(content);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    Buffer.concat([
      Buffer.from(`<</Length ${stream.length}${dictionary}>>\nstream\n`),
      stream,
      Buffer.from('\nendstream'),
    ]),
    font,
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/FontDescriptor 7 0 R' +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 0 1000 1000]/ItalicAngle 0/StemV 80>>',
  ];
  const parts = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(parts.reduce((sum, part) => sum + part.length, 0));
    parts.push(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]));
  }
  const end = parts.reduce((sum, part) => sum + part.length, 0);
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
        `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${end}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

/** A PDF of a few KB whose page inflates, twice, to `megabytes` of text operators. */
export function pdfBomb(megabytes: number): Buffer {
  const operators = Buffer.alloc(megabytes * 1024 * 1024, 'BT /F1 9 Tf (a) Tj ET\n');
  return pdf(deflateSync(deflateSync(operators, { level: 1 })), { dictionary: '/Filter[/FlateDecode/FlateDecode]' });
}

/** A PDF that needs a password which nobody knows. */
export function encryptedPdf(): Buffer {
  const hex = 'ab'.repeat(32);
  const id = `<${'01'.repeat(16)}>`;
  return pdf('BT (secret) Tj ET', {
    trailer: `/ID[${id}${id}]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${hex}>/U<${hex}>>>`,
  });
}

/** The beginning of an OLE compound file that names its streams, as Office writes it. */
export function ole(...streams: readonly string[]): Buffer {
  const header = Buffer.alloc(512);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  const entries = streams.map((name) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 'utf16le');
    return entry;
  });
  return Buffer.concat([header, ...entries]);
}
