import { isUtf8 } from 'node:buffer';

/** Shorter than this, bytes of unknown encoding tell too little. */
const TELLING = 16;
/** JPEG and MPEG sound begin with it; no text does, save as part of a byte order mark. */
const SYNC = 0xff;
/** The share of control characters that a text may have: an old end mark, terminal colours. */
const STRAY = 0.02;

type Wide = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

const wideMarks: ReadonlyArray<readonly [mark: readonly number[], encoding: Wide]> = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The beginning of a file as text, or `undefined` where it is none: UTF-8, UTF-16 and UTF-32 also cut in the middle of a
 * character, and any 8-bit encoding (GB18030, windows-1251 …), whose letters may then come out wrong. Enough to tell
 * what a file is; what it says is read elsewhere.
 */
export function textOf(head: Uint8Array): string | undefined {
  const mark = wideMarks.find(([bytes]) => bytes.every((byte, index) => head[index] === byte));
  const encoding = mark?.[1] ?? unmarkedWide(head);
  if (encoding) return tame(decodeWide(head, encoding), oddOrBroken);
  if (head.includes(0)) return undefined;
  if (isUtf8(withoutCutCharacter(head))) return tame(new TextDecoder().decode(head), odd);
  if (head.length < TELLING || head[0] === SYNC) return undefined;
  return tame(new TextDecoder('gb18030').decode(head), odd);
}

/** Characters that hardly stand in any text. */
const odd = /(?!\s)\p{Cc}|[\p{Cs}\p{Cn}]/gu;
/** Where the encoding is sure, also those that come of reading something else with it. */
const oddOrBroken = /(?!\s)\p{Cc}|[\p{Cs}\p{Cn}\p{Co}\ufffd]/gu;

function tame(text: string, strange: RegExp): string | undefined {
  return (text.match(strange)?.length ?? 0) <= text.length * STRAY ? text : undefined;
}

function decodeWide(head: Uint8Array, encoding: Wide): string {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return new TextDecoder(encoding).decode(head.subarray(0, head.length & ~1));
  }
  const view = new DataView(head.buffer, head.byteOffset, head.length & ~3);
  const codes = Array.from({ length: view.byteLength / 4 }, (_, index) =>
    view.getUint32(4 * index, encoding === 'utf-32le'),
  );
  return codes.map((code) => (code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code))).join('');
}

/** UTF-16 without a mark, of mostly Latin letters: every other byte is 0. */
function unmarkedWide(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd > head.length / 4) return 'utf-16le';
  if (odd === 0 && even > head.length / 4) return 'utf-16be';
  return undefined;
}

/** The head may end within a character of UTF-8, which is at most four bytes long. */
function withoutCutCharacter(head: Uint8Array): Uint8Array {
  const lead = head.findLastIndex((byte) => (byte & 0xc0) !== 0x80);
  const length = [0xc0, 0xe0, 0xf0].reduce((bytes, bits) => ((head[lead] ?? 0) >= bits ? bytes + 1 : bytes), 1);
  return lead >= 0 && lead + length > head.length ? head.subarray(0, lead) : head;
}
