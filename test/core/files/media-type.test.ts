import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { identify } from '../../../src/core/files/media-type.ts';

/** The start of an ISO media file (ISO/IEC 14496-12): an `ftyp` box with its brand, then other boxes. */
function isoMedia(brand: string, ...more: readonly string[]): Buffer {
  const box = (type: string, content: Buffer): Buffer => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(8 + content.length);
    return Buffer.concat([size, Buffer.from(type), content]);
  };
  const type = box('ftyp', Buffer.concat([Buffer.from(brand), Buffer.alloc(4), Buffer.from('isom')]));
  return Buffer.concat([
    type,
    ...more.map((content) => box('moov', Buffer.from(content))),
    box('mdat', Buffer.alloc(512)),
  ]);
}

function riff(type: string): Buffer {
  return Buffer.concat([Buffer.from('RIFF'), Buffer.from([0, 8, 0, 0]), Buffer.from(type), Buffer.alloc(64)]);
}

/** The start of a Matroska file: an EBML header with its document type. */
function matroska(type: string): Buffer {
  const docType = Buffer.concat([Buffer.from([0x42, 0x82, 0x80 + type.length]), Buffer.from(type)]);
  return Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x80 + docType.length]), docType, Buffer.alloc(64)]);
}

const heads = {
  mp4: isoMedia('mp42'),
  mov: isoMedia('qt  '),
  m4v: isoMedia('M4V '),
  m4a: isoMedia('M4A '),
  mkv: matroska('matroska'),
  webm: matroska('webm'),
  avi: riff('AVI LIST'),
  wav: riff('WAVEfmt '),
  webp: riff('WEBPVP8 '),
  png: Buffer.from(
    '89504e470d0a1a0a0000000d4948445200000001000000010806000000 1f15c4890000000a49444154789c6300010000050001'.replace(
      ' ',
      '',
    ),
    'hex',
  ),
  jpg: Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.alloc(64)]),
  gif: Buffer.concat([Buffer.from('GIF89a'), Buffer.from('01000100800000ffffff00000021f9', 'hex'), Buffer.alloc(32)]),
  mp3: Buffer.concat([Buffer.from('fffb9064', 'hex'), Buffer.alloc(413)]),
  tagged: Buffer.concat([Buffer.from('ID3\x03\x00\x00\x00\x07\x00\x00', 'latin1'), Buffer.alloc(4090)]),
  aac: Buffer.concat([Buffer.from('fff150800fffFC', 'hex'), Buffer.alloc(120, 0x21)]),
  heic: isoMedia('heic'),
  ogg: Buffer.concat([
    Buffer.from('OggS\0\x02'),
    Buffer.alloc(20),
    Buffer.from('\x01\x1e\x01vorbis'),
    Buffer.alloc(40),
  ]),
  elf: Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(64)]),
  exe: Buffer.concat([Buffer.from('4d5a90000300000004', 'hex'), Buffer.alloc(64)]),
  ole: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]),
  noise: Buffer.from(Array.from({ length: 4100 }, (_, index) => (index * index * 31 + (index >> 3)) & 255)),
};

async function zip(...names: readonly string[]): Promise<Buffer> {
  const file = new ZipFile();
  for (const name of names) file.addBuffer(Buffer.from(Array.from({ length: 6000 }, (_, i) => (i * i) & 255)), name);
  file.end();
  return (await buffer(file.outputStream)).subarray(0, 4100);
}

const media = (extension: string, mimeType: string) => ({
  kind: 'media',
  extension,
  mimeType,
  medium: mimeType.split('/')[0],
});

describe('identify', () => {
  it.each([
    ['mp4', media('mp4', 'video/mp4')],
    ['mov', media('mov', 'video/quicktime')],
    ['m4v', media('mp4', 'video/mp4')],
    ['mkv', media('mkv', 'video/x-matroska')],
    ['webm', media('webm', 'video/webm')],
    ['avi', media('avi', 'video/x-msvideo')],
    ['jpg', media('jpg', 'image/jpeg')],
    ['png', media('png', 'image/png')],
    ['gif', media('gif', 'image/gif')],
    ['webp', media('webp', 'image/webp')],
    ['mp3', media('mp3', 'audio/mpeg')],
    ['tagged', media('mp3', 'audio/mpeg')],
    ['wav', media('wav', 'audio/wav')],
    ['m4a', media('m4a', 'audio/mp4')],
    ['aac', media('aac', 'audio/aac')],
    ['heic', media('heic', 'image/heic')],
    ['ogg', media('ogg', 'audio/ogg')],
  ] as const)('knows %s by its content, whatever it calls itself', async (head, kind) => {
    expect(await identify(heads[head])).toEqual(kind);
    expect(await identify(heads[head], 'clip.mp4', 'video/mp4')).toEqual(kind);
    expect(await identify(heads[head], 'notes.txt', 'text/plain')).toEqual(kind);
    expect(await identify(heads[head], '../..', 'nonsense')).toEqual(kind);
  });

  it('takes MP4 that calls itself sound as M4A, unless there is a picture in it', async () => {
    const sound = media('m4a', 'audio/mp4');
    expect(await identify(heads.mp4, 'memo.M4A')).toEqual(sound);
    expect(await identify(heads.mp4, undefined, 'audio/mp4; codecs=mp4a')).toEqual(sound);
    expect(await identify(isoMedia('isom', 'hdlr vide'), 'memo.m4a')).toEqual(media('mp4', 'video/mp4'));
  });

  it.each([
    ['elf', 'elf'],
    ['exe', 'exe'],
    ['ole', 'cfb'],
    ['noise', undefined],
  ] as const)('does not believe the name of %s', async (head, extension) => {
    const unknown = { kind: 'unknown', ...(extension ? { extension } : {}) };
    for (const name of ['clip.mp4', 'song.mp3', 'photo.png', undefined]) {
      expect(await identify(heads[head], name, 'video/mp4')).toEqual(unknown);
    }
  });

  const scene = {
    western: 'Scene one: a café at dawn. The street is empty, a cat crosses it – slowly.\r\n'.repeat(30),
    chinese: '第一幕：清晨的城市，阳光洒在街道上，镜头缓缓推进。\n'.repeat(60),
    russian: 'Сцена первая: утро, пустая улица, кошка переходит дорогу.\n'.repeat(40),
    japanese: '場面一：朝の街。カメラがゆっくり動く。\n'.repeat(60),
  };

  it.each([
    ['utf8', scene.western],
    ['utf8', scene.chinese],
    ['utf-16le', scene.western],
    ['utf-16be', scene.western],
    ['gb18030', scene.chinese],
    ['big5', scene.chinese],
    ['shift_jis', scene.japanese],
    ['windows-1251', scene.russian],
    ['koi8-r', scene.russian],
    ['windows-1252', scene.western],
  ])('knows text in %s, wherever its head is cut', async (encoding, text) => {
    const whole = iconv.encode(text, encoding);
    for (const length of [whole.length, 1000, 1001, 1002, 1003]) {
      expect(await identify(whole.subarray(0, length))).toEqual({ kind: 'script', extension: 'txt' });
    }
  });

  it.each(['utf8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('knows %s by its mark', async (encoding) => {
    const head = iconv.encode(scene.chinese, encoding, { addBOM: true }).subarray(0, 1001);
    expect(await identify(head)).toEqual({ kind: 'script', extension: 'txt' });
  });

  it.each([
    ['BMW races through the city', undefined, 'txt'],
    ['MZ is a rapper', 'lyrics', 'txt'],
    ['[Scene 1] A beach', 'script.final.v2', 'txt'],
    ['1\n00:00:01,000 --> 00:00:02,000\nHello', 'clip.srt', 'txt'],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\nHello', 'clip.vtt', 'txt'],
    ['# Scene one', 'SCRIPT.MD', 'md'],
    ['# Scene one', undefined, 'txt'],
    ['saved as text', 'letter.doc', 'txt'],
    ['', 'empty.txt', 'txt'],
  ])('takes %j in %s as a script', async (text, name, extension) => {
    expect(await identify(Buffer.from(text), name)).toEqual({ kind: 'script', extension });
  });

  it('goes by the MIME type where there is no name', async () => {
    expect(await identify(Buffer.from('# Scene'), undefined, 'text/markdown; charset=utf-8')).toEqual({
      kind: 'script',
      extension: 'md',
    });
  });

  it.each([
    ['<!DOCTYPE html><p>hi', 'page.txt', 'html'],
    ['<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', 'logo.svg', 'svg'],
    ['<?xml version="1.0"?><rss/>', undefined, 'xml'],
    ['{\n "scenes": []}', undefined, 'json'],
    ['[1, 2]', 'data.json', 'json'],
    ['{\\rtf1\\ansi hello}', 'letter.rtf', 'rtf'],
    ['import os', 'tool.py', 'py'],
    ['Not Found', 'clip.mp4', undefined],
    ['', 'clip.mp4', undefined],
  ])('does not take %j in %s as a script', async (text, name, extension) => {
    expect(await identify(Buffer.from(text), name)).toEqual({ kind: 'unknown', ...(extension ? { extension } : {}) });
  });

  it('takes text that is announced as a medium for a failed download', async () => {
    expect(await identify(Buffer.from('Not Found'), undefined, 'image/jpeg')).toEqual({ kind: 'unknown' });
  });

  it('knows documents by their content, or else by their name', async () => {
    const pdf = { kind: 'script', extension: 'pdf' };
    const docx = { kind: 'script', extension: 'docx' };
    expect(await identify(Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'clip.mp4')).toEqual(pdf);
    expect(await identify(Buffer.from('\ufeff%PDF-1.7'))).toEqual(pdf);
    expect(await identify(heads.noise, 'torn.PDF')).toEqual(pdf);
    expect(await identify(heads.noise, 'torn.docx')).toEqual(docx);
    expect(await identify(await zip('word/document.xml', '[Content_Types].xml'))).toEqual(docx);
    expect(await identify(await zip('customXml/item1.xml', 'word/document.xml'), 'script.docx')).toEqual(docx);
    expect(await identify(await zip('a.txt'), 'stuff.zip')).toEqual({ kind: 'unknown', extension: 'zip' });
    expect(await identify(heads.noise, 'old.txt')).toEqual({ kind: 'script', extension: 'txt' });
  });

  it('leaves a protected DOCX to its reader, and refuses legacy documents', async () => {
    const docx = { kind: 'script', extension: 'docx' };
    expect(await identify(heads.ole, 'secret.docx')).toEqual(docx);
    const directory = Buffer.concat([heads.ole, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await identify(directory)).toEqual(docx);
    expect(await identify(heads.ole, 'letter.doc', 'application/msword')).toEqual({
      kind: 'unknown',
      extension: 'doc',
    });
  });

  it('never throws', async () => {
    const damaged = fc
      .tuple(fc.constantFrom(...Object.values(heads)), fc.nat(4100), fc.array(fc.tuple(fc.nat(80), fc.nat(255))))
      .map(([head, length, marks]) => {
        const bytes = Buffer.from(head.subarray(0, length));
        for (const [at, byte] of marks) if (at < bytes.length) bytes[at] = byte;
        return bytes;
      });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(damaged, fc.uint8Array({ maxLength: 4100 })),
        fc.option(fc.string(), { nil: undefined }),
        fc.option(fc.string(), { nil: undefined }),
        async (head, name, mimeType) => {
          expect(['media', 'script', 'unknown']).toContain((await identify(head, name, mimeType)).kind);
        },
      ),
      { numRuns: 300 },
    );
  });
});
