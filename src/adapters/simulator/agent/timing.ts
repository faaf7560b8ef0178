import { secondsIn } from './measures.ts';
import type { Wish } from './wish.ts';

/** How much faster (above 1) or slower the pictures are to run. */
export function speedIn(text: string): Wish | undefined {
  const times = /(\d+(?:\.\d+)?)\s*(?:x\b|×|倍速|倍)|\b(?:by|times)\s+(\d+(?:\.\d+)?)\b/i.exec(text);
  const named = Number(times?.[1] ?? times?.[2] ?? 2) || 2;
  if (/\b(?:speed (?:it |the \w+ )?up|faster|fast forward|double speed)\b|加速|快一点|快进/i.test(text)) {
    return { kind: 'speed', factor: named };
  }
  if (/\b(?:slow(?:er)?(?: it| the \w+)? ?(?:down)?|slow motion)\b|减速|放慢|慢动作|慢一点/i.test(text)) {
    return { kind: 'speed', factor: 1 / named };
  }
  return /\d\s*(?:x\b|倍速)/i.test(text) && /speed|速/i.test(text) ? { kind: 'speed', factor: named } : undefined;
}

/** How long the video is to be, or by how much longer or shorter. */
export function lengthIn(text: string): Wish | undefined {
  const seconds = secondsIn(text);
  if (seconds === undefined) {
    return /\bshorter\b|短一点|短些/i.test(text)
      ? { kind: 'length', seconds: -2, relative: true }
      : /\blonger\b|长一点|长些/i.test(text)
        ? { kind: 'length', seconds: 2, relative: true }
        : undefined;
  }
  if (
    !/\b(?:trim|cut|shorten|extend|lengthen|make (?:it|the (?:video|clip))|longer|shorter)\b|剪|缩短|延长|截|改成|改为/i.test(
      text,
    )
  ) {
    return undefined;
  }
  const off =
    /\b(?:first|last|off|by|shorter|from the (?:start|end|beginning))\b|(?:前|后|最后|开头|结尾).{0,3}(?:\d|[一二三四五六七八九十])|剪掉|剪去/i.test(
      text,
    );
  if (/\b(?:by|add|longer)\b|延长(?!到|至)/i.test(text) && /extend|lengthen|longer|add|延长/i.test(text)) {
    return { kind: 'length', seconds, relative: true };
  }
  return { kind: 'length', seconds: off ? -seconds : seconds, relative: off };
}
