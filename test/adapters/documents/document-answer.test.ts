import iconv from 'iconv-lite';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { documentAnswer } from '../../../src/adapters/documents/document-answer.ts';
import { defaultLimits } from '../../../src/adapters/documents/limits.ts';
import { docx, encryptedPdf, markedEncrypted, ole, paragraph, pdf, zip } from './files.ts';

function answer(bytes: Uint8Array, extension: string, limits = {}) {
  return documentAnswer(Buffer.from(bytes), { ...defaultLimits(), ...limits, extension });
}

async function read(bytes: Uint8Array, extension: string): Promise<string> {
  const found = await answer(bytes, extension);
  return 'text' in found ? found.text : `problem: ${found.problem}`;
}

test('a text file', async () => {
  expect(await read(iconv.encode('第一场:清晨的城市。\r\n\r\n\r\n旁白:新的一天。', 'gbk'), 'txt')).toBe(
    '第一场:清晨的城市。\n\n旁白:新的一天。',
  );
});

test('Markdown stays as it was written', async () => {
  expect(await read(Buffer.from('# Scene 1\n\n- *a* cat\n'), 'md')).toBe('# Scene 1\n\n- *a* cat');
});

test('a DOCX: paragraphs, line breaks, tabs, lists, tables, insertions, in reading order and without deletions', async () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const item = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
  const body =
    paragraph('INT. CAFÉ — MORNING 🎬') +
    '<w:p/><w:p/><w:p/>' +
    '<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r></w:p>' +
    '<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>' +
    `<w:p>${item}<w:r><w:t>first shot</w:t></w:r></w:p><w:p>${item}<w:r><w:t>second shot</w:t></w:r></w:p>` +
    `<w:tbl><w:tr>${cell('Video')}${cell('Audio')}</w:tr><w:tr>${cell('a cat')}${cell('meow')}</w:tr></w:tbl>` +
    paragraph('终');
  expect(await read(await docx(body), 'docx')).toBe(
    'INT. CAFÉ — MORNING 🎬\n\none\ntwo\tthree\nnew\nfirst shot\nsecond shot\nVideo\tAudio\na cat\tmeow\n终',
  );
});

test('a PDF: pages in order, lines apart', async () => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const scene of ['Scene one\nA café, morn-\ning', 'Scene two\nThe end']) {
    document.addPage().drawText(scene, { font, x: 50, y: 700, lineHeight: 20, size: 12 });
  }
  expect(await read(await document.save(), 'pdf')).toBe('Scene one\nA café, morn-\ning\n\nScene two\nThe end');
});

test('the content decides, whatever the name says', async () => {
  const word = await docx(paragraph('from Word'));
  expect(await read(word, 'txt')).toBe('from Word');
  expect(await read(word, '')).toBe('from Word');
  expect(await read(pdf('BT /F1 12 Tf (from a PDF) Tj ET'), 'docx')).toBe('from a PDF');
  expect(await read(Buffer.from('plain'), 'doc')).toBe('plain');
});

test('a PDF behind a few stray bytes is still one', async () => {
  const bytes = Buffer.concat([Buffer.from('stray\n'), pdf('BT /F1 12 Tf (found) Tj ET')]);
  expect(await read(bytes, 'pdf')).toBe('found');
});

test('a PDF of which a part cannot be read is refused rather than cut', async () => {
  const font = '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>';
  expect(await answer(pdf('BT /F1 12 Tf 50 700 Td <955C5934> Tj ET', { font }), 'pdf')).toMatchObject({
    problem: 'unreadable',
    detail: expect.stringContaining('character map'),
  });
});

const damagedDocx = async () => (await docx(paragraph('Scene'))).subarray(0, 500);

test.each([
  ['an empty file', async () => Buffer.alloc(0), 'txt', 'empty'],
  ['an empty file that is called PDF', async () => Buffer.alloc(0), 'pdf', 'empty'],
  ['blanks alone', async () => Buffer.from('\ufeff \r\n\t\n'), 'txt', 'empty'],
  ['a DOCX without text', () => docx('<w:p/>'), 'docx', 'empty'],
  ['a PDF whose pages hold no text', async () => pdf('0 0 100 100 re f'), 'pdf', 'scanned'],
  ['a PDF behind a password', async () => encryptedPdf(), 'pdf', 'encrypted'],
  ['a DOCX behind a password', async () => ole('Root Entry', 'EncryptedPackage'), 'docx', 'encrypted'],
  ['a ZIP file with a password', async () => markedEncrypted(await docx('<w:p/>')), 'docx', 'encrypted'],
  ['a legacy Word file', async () => ole('Root Entry', 'WordDocument'), 'doc', 'unsupported'],
  ['a legacy Word file that is called DOCX', async () => ole('WordDocument'), 'docx', 'unsupported'],
  ['RTF', async () => Buffer.from('{\\rtf1\\ansi Scene}'), 'rtf', 'unsupported'],
  [
    'ODT',
    () => zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    'odt',
    'unsupported',
  ],
  ['a spreadsheet', () => zip({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }), 'xlsx', 'unsupported'],
  ['a page of HTML', async () => Buffer.from('<!doctype html><p>404'), 'txt', 'unsupported'],
  ['a picture', async () => Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'), 'txt', 'unsupported'],
  ['a DOCX that was cut off', damagedDocx, 'docx', 'unreadable'],
  ['a DOCX without its parts', () => zip({ 'word/document.xml': '<broken' }), 'docx', 'unreadable'],
  ['a PDF that was cut off before anything', async () => Buffer.from('%PDF-1.7\n1 0 obj\n<<'), 'pdf', 'unreadable'],
  ['something else that is called PDF', async () => Buffer.from('hello'), 'pdf', 'unreadable'],
  ['something else that is called DOCX', async () => Buffer.from('hello'), 'docx', 'unreadable'],
])('%s, called .%s: %s', async (_, make, extension, problem) => {
  expect(await answer(await make(), extension)).toMatchObject({ problem });
});

test('text over the limit is too large, in every format', async () => {
  const files = [
    ['txt', Buffer.from('12345678901')],
    ['docx', await docx(paragraph('12345678901'))],
    ['pdf', pdf('BT /F1 12 Tf (12345678901) Tj ET')],
  ] as const;
  for (const [extension, bytes] of files) {
    expect(await answer(bytes, extension, { maxCharacters: 10 })).toMatchObject({ problem: 'too-large' });
    expect(await answer(bytes, extension, { maxCharacters: 11 })).toEqual({ text: '12345678901' });
  }
});
