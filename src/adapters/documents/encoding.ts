import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { detect } from 'jschardet';

const sampled = 64 * 1024;

const marks: ReadonlyArray<readonly [bytes: readonly number[], encoding: string]> = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Confidence under which the detector was seen to be wrong about short texts: about few accents among ASCII (guesses of
 * 0.04–0.17), and about a few Chinese words (0.02–0.08), whereas right guesses of Cyrillic and Korean begin at 0.11.
 */
const unsure = { latin: 0.2, chinese: 0.1 };
const latinEncodings = ['windows-1252', 'windows-1250', 'windows-1254'];

/** The encoding of a text file, by a name that iconv-lite knows: its mark, else strict UTF-8, else the likeliest. */
export function encodingOf(bytes: Buffer): string {
  const marked = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[1];
  if (!bytes.includes(0)) return isUtf8(bytes) ? 'utf-8' : likeliest(tellingPart(bytes));
  const sample = bytes.subarray(0, sampled);
  return wideEncoding(sample) ?? known(detect(sample).encoding) ?? 'utf-8';
}

/** The first 64 KB that can tell: a long ASCII beginning says nothing about what follows it. */
function tellingPart(bytes: Buffer): Buffer {
  const firstHigh = bytes.findIndex((byte) => byte >= 0x80);
  return bytes.subarray(firstHigh < sampled / 2 ? 0 : firstHigh).subarray(0, sampled);
}

/** UTF-16 without a mark whose letters are all Latin: every other byte of them is 0. */
function wideEncoding(sample: Buffer): string | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd > sample.length / 4) return 'utf-16le';
  if (odd === 0 && even > sample.length / 4) return 'utf-16be';
  return undefined;
}

function likeliest(sample: Buffer): string {
  if (isDamagedUtf8(sample)) return 'utf-8';
  const { encoding, confidence } = detect(sample);
  if (confidence < unsure.chinese && isCommonChinese(sample)) return 'gb18030';
  if (confidence < unsure.latin && isLatin(sample)) {
    return known(detect(sample, { detectEncodings: latinEncodings }).encoding) ?? 'windows-1252';
  }
  return known(encoding) ?? 'windows-1252';
}

function known(encoding: string | null): string | undefined {
  return encoding !== null && iconv.encodingExists(encoding) ? encoding : undefined;
}

/** A few broken characters (a cut end, one bad byte) among many whole ones. */
function isDamagedUtf8(sample: Buffer): boolean {
  const beyondAscii = sample.toString('utf8').match(/[^\p{ASCII}]/gu) ?? [];
  const broken = beyondAscii.filter((character) => character === '\ufffd').length;
  return broken * 20 <= beyondAscii.length - broken;
}

/** Nearly all pairs of high bytes are characters of GB 2312's first level, the common ones. */
function isCommonChinese(sample: Buffer): boolean {
  const pairs = sample.toString('latin1').match(/[\x80-\xff]{2}/g) ?? [];
  const common = pairs.filter((pair) => /[\xb0-\xd7][\xa1-\xfe]/.test(pair));
  return pairs.length > 0 && common.length >= pairs.length * 0.8;
}

/** High bytes stand alone between ASCII letters, as accents do; in other scripts they come in rows. */
function isLatin(sample: Buffer): boolean {
  const runs = sample.toString('latin1').match(/[\x80-\xff]+/g) ?? [];
  return runs.filter((run) => run.length > 1).length <= runs.length * 0.3;
}
