import { describe, expect, test } from 'vitest';
import { drawn } from './pixels.ts';

/** What is drawn where no font has a letter: unassigned code points. */
const tofu = new Set(['\u0378', '\u{2fffe}'].map((nothing) => drawn(nothing).pixels));

describe('letters that people write with', () => {
  test('a box stands for what nobody has assigned', () => {
    expect(tofu.size).toBe(1);
    expect([...tofu]).not.toContain(drawn(' ').pixels);
  });

  test.each([
    ['English', 'Aagm&?'],
    ['accents', 'éñßøçŁğőũÆŒ¿'],
    ['Russian and Ukrainian', 'Яжщыґїєë'],
    ['Greek', 'Ωπλά'],
    ['Vietnamese', 'ếữộằ'],
    ['simplified Chinese', '简体时间线频标题图剪辑乐，。：“”（）'],
    ['traditional Chinese', '繁體臺灣龍鳳覽鸛餿颳攆「」'],
    ['Japanese', '日本語のタイムライン桜咲働鴎ー々'],
    ['Korean', '한국어타임라인봄의꽃길각간'],
    ['Arabic, Hebrew, Thai, Hindi', 'عربيשלוםไทยहिन्दी'],
    ['signs', '…–·×→↑↓★♪∞€₽₩¥%'],
  ])('%s: each is drawn, and as itself', (_, letters) => {
    const all = [...letters].filter((letter) => !/\p{Mark}/u.test(letter));
    const images = all.map((letter) => drawn(letter).pixels);
    expect(all.filter((_, index) => tofu.has(images[index] ?? ''))).toEqual([]);
    expect(new Set(images).size).toBe(new Set(all).size);
  });

  test('what Chinese and Japanese write differently is written in their own way', () => {
    expect(drawn('骨の', 38).pixels).not.toBe(drawn('骨头', 38).pixels);
    expect(drawn('骨格', 38).pixels).toBe(drawn('骨头', 38).pixels);
  });
});

describe('emoji', () => {
  const emoji = ['😀', '🎬', '🎵', '❤️', '✂️', '⭐', '👍🏽', '👨‍👩‍👧‍👦', '👩🏽‍🚀', '🏳️‍🌈', '🇩🇪', '🇨🇳', '🇯🇵', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1️⃣'];

  test('are drawn in colour, each as itself', () => {
    const images = emoji.map((one) => drawn(one));
    expect(images.filter(({ pixels }) => tofu.has(pixels))).toEqual([]);
    expect(images.filter(({ colorful }) => colorful < 50)).toEqual([]);
    expect(new Set(images.map(({ pixels }) => pixels)).size).toBe(emoji.length);
  });

  test('that are joined are one', () => {
    const one = drawn('😀').width;
    for (const joined of emoji) expect(drawn(joined).width).toBeLessThan(1.3 * one);
  });

  test('do not change the letters beside them', () => {
    expect(drawn('🎬 100%').width).toBeCloseTo(drawn('🎬').width + drawn(' 100%').width, 0);
  });
});
