import { shareIn } from './measures.ts';
import type { Wish } from './wish.ts';

const genres: readonly (readonly [RegExp, string])[] = [
  [/lo-?\s?fi/i, 'Lo-fi'],
  [/jazz|爵士/i, 'Jazz'],
  [/rock|摇滚/i, 'Rock'],
  [/piano|钢琴/i, 'Piano'],
  [/ambient|氛围/i, 'Ambient'],
  [/hip-?\s?hop|嘻哈/i, 'Hip hop'],
  [/classical|古典/i, 'Classical'],
  [/acoustic|guitar|吉他|民谣/i, 'Acoustic guitar'],
  [/synthwave|electronic|techno|电子/i, 'Electronic'],
  [/ukulele|happy|upbeat|cheerful|轻快|欢快/i, 'Upbeat'],
  [/epic|cinematic|orchestra|史诗|大气/i, 'Cinematic'],
  [/calm|relax|soft|gentle|舒缓|柔和|轻柔/i, 'Calm'],
];
const music = /\b(?:music|song|soundtrack|bgm|beats?|tune|melody)\b|音乐|配乐|背景乐|歌曲/i;

/** Music of a genre that is named, or of any. */
export function musicIn(text: string): Wish | undefined {
  if (!music.test(text) && !/lo-?fi\b/i.test(text)) return undefined;
  const around = text.split(/[,，.。;；\n]|\band\b/i).find((clause) => music.test(clause)) ?? text;
  const volume = shareIn(text);
  const name = genreIn(around) ?? genreIn(text) ?? 'Background music';
  return { kind: 'music', name, ...(volume === undefined ? {} : { volume }) };
}

function genreIn(text: string): string | undefined {
  return genres.find(([pattern]) => pattern.test(text))?.[1];
}

/** How loud the music is to be, or by how much louder or softer; not where music of some genre is asked for. */
export function volumeIn(text: string): Wish | undefined {
  if (genreIn(text) !== undefined && !/(?:louder|quieter|大声|小声)/i.test(text)) return undefined;
  const share = shareIn(text);
  if (
    share !== undefined &&
    /\b(?:volume|music|audio|sound)\b|音量|音乐|声音/i.test(text) &&
    !/\badd\b|加/i.test(text)
  ) {
    return { kind: 'volume', change: share, relative: false };
  }
  if (/\b(?:louder|turn (?:it |the \w+ )?up|increase the volume)\b|大声|音量.{0,3}(?:大|高)/i.test(text)) {
    return { kind: 'volume', change: 0.2, relative: true };
  }
  if (
    /\b(?:quieter|softer|turn (?:it |the \w+ )?down|lower the (?:volume|music))\b|小声|音量.{0,3}(?:小|低)/i.test(text)
  ) {
    return { kind: 'volume', change: -0.2, relative: true };
  }
  return undefined;
}
