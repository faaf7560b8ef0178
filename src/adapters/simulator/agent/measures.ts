import type { Ratio } from './wish.ts';

/** Lengths, shapes and amounts as people write them, in English and Chinese. */

const englishNumbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
};
const chineseDigits = '零一二三四五六七八九';
const number = String.raw`(\d+(?:\.\d+)?|${Object.keys(englishNumbers).join('|')}|[一二两三四五六七八九十]+)`;
const length = new RegExp(`${number}\\s*-?\\s*(?:(minutes?|mins?|分钟|分)|(seconds?|secs?|秒钟?|s(?![a-z])))`, 'i');

/** The first length of time that is named, in seconds. */
export function secondsIn(text: string): number | undefined {
  const match = length.exec(text);
  if (!match?.[1]) return undefined;
  const seconds = numberFrom(match[1]) * (match[2] ? 60 : 1);
  return seconds > 0 ? Math.min(seconds, 600) : undefined;
}

/** Whether a length is all that the text is about. */
export function withoutLength(text: string): string {
  return text.replace(length, ' ');
}

const shapes: readonly (readonly [RegExp, Ratio])[] = [
  [/vertical|portrait|竖屏|竖版/i, [9, 16]],
  [/\bsquare\b|方形|正方形/i, [1, 1]],
  [/widescreen|landscape (?:format|mode|video)|horizontal|横屏|横版/i, [16, 9]],
];
const ratio = /\b(9|16|1|4|3|21)\s*[:：x×]\s*(16|9|1|5|3|4)\b/;

/** The shape of picture that is asked for. */
export function ratioIn(text: string): Ratio | undefined {
  const match = ratio.exec(text);
  if (match) return [Number(match[1]), Number(match[2])];
  return shapes.find(([pattern]) => pattern.test(text))?.[1];
}

export function withoutRatio(text: string): string {
  return shapes.reduce((rest, [pattern]) => rest.replace(pattern, ' '), text.replace(ratio, ' '));
}

/** An amount such as `35%`, 0–1. */
export function shareIn(text: string): number | undefined {
  const percent = /(\d{1,3})\s*(?:%|％|percent)/i.exec(text)?.[1] ?? /百分之(\d{1,3})/.exec(text)?.[1];
  return percent === undefined ? undefined : Math.min(100, Number(percent)) / 100;
}

/** The first words in quotes, of whatever kind. */
export function quotedIn(text: string): string | undefined {
  const match = /"([^"]+)"|“([^”]+)”|「([^」]+)」|『([^』]+)』|《([^》]+)》|(?<!\w)'([^']+)'(?!\w)|‘([^’]+)’/.exec(
    text,
  );
  return (
    match
      ?.slice(1)
      .find((group) => group !== undefined)
      ?.trim() || undefined
  );
}

/** A number in digits, English words or Chinese up to 99. */
export function numberFrom(word: string): number {
  const english = englishNumbers[word.toLowerCase()];
  if (english !== undefined) return english;
  if (/^[\d.]+$/.test(word)) return Number(word);
  const digit = (character: string | undefined): number =>
    character === '两' ? 2 : Math.max(0, chineseDigits.indexOf(character ?? '零'));
  const [tens, ones] = word.split('十');
  if (ones === undefined) return digit(tens);
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(ones || '零');
}
