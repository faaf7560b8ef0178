import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mediaLinks } from '../../../src/core/language/media-links.ts';

const A = 'https://cdn.example.com/harbour.mp4';
const B = 'https://cdn.example.com/waves.mp3?token=a%2Fb&x=1';
const PICTURE = 'http://cdn.example.com/logo.PNG';

describe('mediaLinks', () => {
  it.each([
    [A, [A], ''],
    [`use ${A} please`, [A], ''],
    [`Here's my video: ${A}`, [A], ''],
    [`${A} make it slower`, [A], 'make it slower'],
    [`trim ${A} to 10 seconds.`, [A], 'trim harbour.mp4 to 10 seconds.'],
    [`make a teaser from ${A} with ${B}`, [A, B], 'make a teaser from harbour.mp4 with waves.mp3'],
    [`${A}\n${B}\na calm harbour film`, [A, B], 'a calm harbour film'],
    [`add ${PICTURE} as a watermark, then export`, [PICTURE], 'add logo.PNG as a watermark, then export'],
    [`(${A}) slow it down`, [A], 'slow it down'],
    [`<${A}> slow it down`, [A], 'slow it down'],
    [`${A} and again ${A}`, [A], 'and again harbour.mp4'],
    [
      'take https://x.example/My%20Trip.mov for the intro',
      ['https://x.example/My%20Trip.mov'],
      'take My Trip.mov for the intro',
    ],
    [`用这个视频 ${A}，加上字幕`, [A], '用这个视频 harbour.mp4，加上字幕'],
    [`把${B}当配乐`, [B], '把waves.mp3当配乐'],
    [`${A}这段剪成十秒`, [A], '这段剪成十秒'],
    [`上传 ${A}`, [A], ''],
    [`usa ${A} por favor`, [A], ''],
    [`write the word Harbour, then use ${A}`, [A], 'write the word Harbour, then use harbour.mp4'],
  ])('takes as material: %s', (text, uploads, rest) => {
    expect(mediaLinks(text)).toEqual({ uploads, rest, unsupported: [] });
  });

  it.each([
    `put the text ${A} on screen`,
    `end card that says ${PICTURE}`,
    `show the link ${A} in white letters`,
    `add a QR code for ${A}`,
    `a sign with "${A}" on it`,
    `写着“${A}”的招牌`,
    `屏幕上显示 ${A}`,
    `做一个指向 ${A} 的二维码`,
    'a title with the url youtube.com/@harbour',
    'caption: find us on https://www.instagram.com/harbour',
    'read https://example.com/article and make a film of it',
    'ftp://cdn.example.com/harbour.mp4',
    'https://cdn.example.com/harbour.pdf',
    'a film about mp4.example and its people',
  ])('leaves in the message: %s', (text) => {
    expect(mediaLinks(text)).toEqual({ uploads: [], rest: text, unsupported: [] });
  });

  it.each([
    ['https://youtu.be/abc123', ['YouTube']],
    ['use the song from https://open.spotify.com/track/1?si=2', ['Spotify']],
    ['cut this down www.tiktok.com/@a/video/1', ['TikTok']],
    ['https://www.bilibili.com/video/BV1xx 把这个剪短', ['Bilibili']],
    ['music from https://music.apple.com/x and https://soundcloud.com/y', ['Apple Music', 'SoundCloud']],
    ['https://m.youtube.com/watch?v=1 https://youtu.be/2', ['YouTube']],
    ['https://x.com/a/status/1', ['X']],
    ['https://music.163.com/#/song?id=1 当配乐', ['NetEase Cloud Music']],
  ])('names what cannot be pulled in: %s', (text, unsupported) => {
    expect(mediaLinks(text)).toEqual({ uploads: [], rest: text, unsupported });
  });

  it('is not fooled by hosts that merely look like a service', () => {
    expect(mediaLinks('use https://notyoutube.com/a').unsupported).toEqual([]);
    expect(mediaLinks('use https://youtube.com.evil.example/a').unsupported).toEqual([]);
    expect(mediaLinks('mail me@x.com/y').unsupported).toEqual([]);
  });

  it('never throws, and hands out web addresses alone', () => {
    const parts = fc.constantFrom(
      'https://',
      'http://a.b/',
      '.mp4',
      ' ',
      '"',
      '(',
      ')',
      '用',
      'youtu.be/',
      '%',
      '[',
      'x',
      '\n',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(parts, { maxLength: 15 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { uploads, rest } = mediaLinks(text);
        for (const url of uploads) {
          expect(new URL(url).protocol).toMatch(/^https?:$/);
          expect(text).toContain(url);
          expect(rest.split(/\s+/)).not.toContain(url);
        }
      }),
    );
  });
});
