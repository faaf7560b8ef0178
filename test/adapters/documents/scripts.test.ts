import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { createScripts } from '../../../src/adapters/documents/scripts.ts';
import { docx, encryptedPdf, opened, paragraph, pdf } from './files.ts';

const reader = new URL('../../../dist/adapters/documents/reader.js', import.meta.url);
const never = new AbortController().signal;

test.each([
  [
    'TXT',
    '剧本.TXT',
    () => iconv.encode('第一场\r\n\r\n\r\n旁白:清晨的咖啡馆。', 'gbk'),
    '第一场\n\n旁白:清晨的咖啡馆。',
  ],
  ['DOCX', 'script.docx', () => docx(paragraph('INT. CAFÉ') + paragraph('🎬 终')), 'INT. CAFÉ\n🎬 终'],
  [
    'PDF',
    'script.pdf',
    () => pdf('BT /F1 12 Tf 50 700 Td (INT. CAFE) Tj 0 -20 Td (THE END) Tj ET'),
    'INT. CAFE\nTHE END',
  ],
])('a %s becomes text', async (_, name, make, text) => {
  expect(await createScripts({ reader }).read(opened(await make()), name, never)).toBe(text);
});

test('a problem arrives as an error that names it', async () => {
  const reading = createScripts({ reader }).read(opened(encryptedPdf()), 'script.pdf', never);
  await expect(reading).rejects.toMatchObject({ name: 'ScriptError', problem: 'encrypted' });
});

test('the limits that are configured are those of the reading process', async () => {
  const strict = createScripts({ reader, maxCharacters: 5, maxTextBytes: 6 });
  await expect(strict.read(opened(Buffer.from('12345')), 'a.txt', never)).resolves.toBe('12345');
  await expect(strict.read(opened(Buffer.from('123456')), 'a.txt', never)).rejects.toMatchObject({
    problem: 'too-large',
  });
  await expect(strict.read(opened(Buffer.from('1      ')), 'a.txt', never)).rejects.toMatchObject({
    problem: 'too-large',
  });
});
