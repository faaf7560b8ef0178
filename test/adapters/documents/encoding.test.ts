import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { plainText } from '../../../src/adapters/documents/plain-text.ts';
import { tidy } from '../../../src/adapters/documents/tidy.ts';

const roomy = { maxTextBytes: 2 * 1024 * 1024 };
const read = (bytes: Buffer) => tidy(plainText(bytes, roomy));

const simplified = '第一场:清晨的咖啡馆,阳光照进窗户。\n旁白:每一天都从一杯咖啡开始。';
const traditional = '第一場:清晨的咖啡館,陽光照進窗戶。\n旁白:每一天都從一杯咖啡開始。';
const japanese = 'シーン1:朝の喫茶店。窓から光が差し込む。\nナレーション:一日はコーヒーから始まる。';
const korean = '장면 1: 아침의 카페. 창문으로 햇살이 들어온다.\n내레이션: 하루는 커피로 시작된다.';
const russian = 'Сцена 1: утро в кофейне, солнце светит в окно.\nДиктор: каждый день начинается с кофе.';
const german = 'Szene 1: Frühstück im Café, die Straße glänzt. „Schöne Größe“ – naïv.';
const polish = 'Scena 1: poranek w kawiarni, światło wpada przez okno. Każdy dzień zaczyna się od kawy.';

test.each([
  ['gb18030', simplified],
  ['gbk', simplified],
  ['big5', traditional],
  ['shift_jis', japanese],
  ['euc-jp', japanese],
  ['euc-kr', korean],
  ['koi8-r', russian],
  ['windows-1251', russian],
  ['cp866', russian],
  ['windows-1252', german],
  ['windows-1250', polish],
  ['windows-1253', 'Σκηνή 1: πρωί στο καφενείο, ο ήλιος μπαίνει από το παράθυρο.'],
  ['windows-1254', 'Sahne 1: Kafede sabah, güneş pencereden giriyor. Her gün kahveyle başlar, ağaçlar yeşil.'],
  ['windows-1255', 'סצנה 1: בוקר בבית הקפה, השמש נכנסת מהחלון.'],
  ['windows-1256', 'المشهد الأول: صباح في المقهى والشمس تدخل من النافذة.'],
  ['windows-874', 'ฉากที่ 1: เช้าในร้านกาแฟ แสงแดดส่องเข้ามาทางหน้าต่าง'],
])('%s without a mark', (encoding, text) => {
  expect(read(iconv.encode(text, encoding))).toBe(text);
});

test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('%s with and without a mark', (encoding) => {
  for (const text of [simplified, russian, german, 'Scene 1: a café.', 'Scene 1']) {
    expect(read(iconv.encode(text, encoding, { addBOM: true }))).toBe(text);
    expect(read(iconv.encode(text, encoding, { addBOM: false }))).toBe(text);
  }
});

test.each([
  ['a few Chinese words in an English text', 'gb18030', 'Scene 1: 咖啡馆'],
  ['two Chinese characters', 'gb18030', '你好'],
  ['one accent', 'windows-1252', 'A déjà vu in the café'],
  ['one sign of the euro', 'windows-1252', 'for only 5 €'],
  ['a short greeting in Russian', 'windows-1251', 'Привет, мир'],
  ['a short greeting in Korean', 'euc-kr', '안녕하세요'],
])('%s', (_, encoding, text) => {
  expect(read(iconv.encode(text, encoding))).toBe(text);
});

test('what stands after a long ASCII beginning counts', () => {
  const text = `${'Scene: a city at night.\n'.repeat(5000)}${simplified}`;
  expect(read(iconv.encode(text, 'gb18030'))).toBe(text);
});

test('a UTF-8 text that was cut in the middle of a character or has one bad byte stays UTF-8', () => {
  const cut = Buffer.from(simplified).subarray(0, -1);
  expect(read(cut)).toBe(`${simplified.slice(0, -1)}\ufffd`);
  const bad = Buffer.concat([Buffer.from(simplified), Buffer.from([0xff])]);
  expect(read(bad)).toBe(`${simplified}\ufffd`);
});

test('padding with NUL or ^Z at the end is no part of the text', () => {
  expect(read(Buffer.from(`Scene 1${'\0'.repeat(500)}`))).toBe('Scene 1');
  expect(read(Buffer.from('Scene 1\x1a'))).toBe('Scene 1');
});

test.each([
  [
    'a JPEG',
    Buffer.from('ffd8ffe000104a46494600010101006000600000ffdb004300080606070605080707070909080a0c140d0c0b0b0c', 'hex'),
  ],
  ['every byte there is', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 37) % 256))],
  ['an HTML page', Buffer.from('\n<!DOCTYPE html><html><body>Script</body></html>')],
  ['an XML file', Buffer.from('<?xml version="1.0"?><FinalDraft/>')],
])('%s is no script', (_, bytes) => {
  expect(() => read(bytes)).toThrow('unsupported');
});

test('a text over the limit is refused, one at the limit is not', () => {
  expect(plainText(Buffer.from('12345'), { maxTextBytes: 5 })).toBe('12345');
  expect(() => plainText(Buffer.from('123456'), { maxTextBytes: 5 })).toThrow('too-large');
});

test('any text in UTF-8, and in UTF-16 with a mark, comes out as it went in', () => {
  const words = fc.array(fc.constantFrom('a', 'é', 'ж', '好', '한', 'あ', '🎬', ' ', '\n', '“', 'ß'), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(words, fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'), (parts, encoding) => {
      const text = parts.join('');
      expect(plainText(iconv.encode(text, encoding, { addBOM: encoding !== 'utf-8' }), roomy)).toBe(text);
    }),
  );
});
