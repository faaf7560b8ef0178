import type { TrackKind } from '../model/project.ts';
import { quotedIn } from './measures.ts';
import { musicIn, volumeIn } from './music.ts';
import { lengthIn, speedIn } from './timing.ts';
import type { Wish } from './wish.ts';

/** Everything that a message asks to change in a video that exists, in the order in which it is done. */
export function editsIn(text: string, hasMedia: boolean): readonly Wish[] {
  if (hasMedia && usesMedia.test(text)) return [{ kind: 'use-media' }, ...edits(text.replace(usesMedia, ' '))];
  return edits(text);
}

/** A slideshow, or "use my clip" in any words. */
const usesMedia =
  /slide ?show|幻灯片|\b(?:use|using|put|add|take|insert|start with|place|make (?:a|the) video (?:from|with|of))\b.{0,30}?\b(?:my|these|this|those|the (?:uploaded|attached|sent))\b.{0,20}?\b(?:clips?|videos?|photos?|images?|pictures?|files?|footage|uploads?|song|recording|media)\b|(?:用|使用|把|加入).{0,6}(?:我的|这[个段张些]?|上传的).{0,8}(?:视频|照片|图片|素材|文件|片段|音频)/i;

const removing =
  /\b(?:remove|delete|strip|drop|without|get rid of|take (?:out|off|away)|lose|clear|no more|mute)\b|去掉|删掉|删除|移除|不要|去除|拿掉|静音/i;
const removable: readonly (readonly [RegExp, readonly TrackKind[]])[] = [
  [/\b(?:music|song|soundtrack|bgm|beat|audio|sound)\b|音乐|配乐|背景乐|声音/i, ['music']],
  [/\b(?:titles?|caption|heading)\b|标题|片名/i, ['title']],
  [/\b(?:effects?|filters?|look|grade|transitions?)\b|特效|滤镜|效果|转场/i, ['effect']],
  [/\b(?:subtitles|captions)\b|字幕/i, ['subtitles']],
  [/\b(?:voice-?\s?over|narration|voice)\b|旁白|配音/i, ['voice']],
];
const extras =
  /\b(?:extras?|everything (?:else|you added|that was added)|additions|all of (?:it|that)|what was added)\b|(?:附加|多余|额外|添加|加)的?(?:内容|东西|部分)|其他的/i;
const rawOnly =
  /\b(?:keep only|only keep|keep just|just keep|nothing but)\b.{0,20}\b(?:raw|video|clip|footage|pictures)\b|只(?:保留|要|留).{0,6}(?:视频|画面|片段)/i;

/** Where a message goes on to another request: "remove the music, then add a title". */
const nextRequest =
  /(?:[,，;；.。\n]|\b(?:and|but|then)\b|然后|并且?|再)\s*(?=(?:then\s+|also\s+)?(?:add|put|set|change|make|give|use|trim|cut|speed|slow|turn|remove|delete|strip|drop|加|添|改|换|把|剪|去掉|删|移除)(?![a-z]))/i;

function edits(text: string): readonly Wish[] {
  return text.split(nextRequest).flatMap((request) => {
    const removed = removal(request);
    return removed ? [removed] : additions(request);
  });
}

function removal(request: string): Wish | undefined {
  if (rawOnly.test(request) || (removing.test(request) && extras.test(request)))
    return { kind: 'remove', tracks: ['music', 'title', 'effect', 'subtitles', 'voice'] };
  if (!removing.test(request)) return undefined;
  const tracks = removable.filter(([pattern]) => pattern.test(request)).flatMap(([, kinds]) => kinds);
  return tracks.length > 0 ? { kind: 'remove', tracks } : undefined;
}

function additions(text: string): readonly Wish[] {
  const found = [titleIn(text), volumeIn(text) ?? musicIn(text), voiceIn(text), subtitlesIn(text)];
  found.push(effectIn(text), speedIn(text) ?? lengthIn(text));
  return found.filter((wish) => wish !== undefined);
}

function titleIn(text: string): Wish | undefined {
  const word = /\b(?:titles?|titled|heading|headline|caption(?!s))\b|标题|片名|题目/i.exec(text);
  if (!word) return undefined;
  const rest = text.slice(word.index + word[0].length);
  const said =
    /^\s*(?:card\s*)?(?:that says|saying|called|named|reading|to|with|as|of|是|为|叫|成|写着|改成|改为|：|:|,)*\s*(.+)/is.exec(
      rest,
    )?.[1];
  const words = (quotedIn(text) ?? said?.split(/[\n.。!！;；]|,?\s+and\s+/i)[0])?.trim();
  return { kind: 'title', text: (words || 'Untitled').slice(0, 80) };
}

function voiceIn(text: string): Wish | undefined {
  if (!/\b(?:voice-?\s?over|narrat\w+|narrator)\b|旁白|配音|解说/i.test(text)) return undefined;
  const words = quotedIn(text);
  return { kind: 'voice', ...(words === undefined ? {} : { text: words }) };
}

function subtitlesIn(text: string): Wish | undefined {
  return /\b(?:subtitles|captions)\b|字幕/i.test(text) ? { kind: 'subtitles' } : undefined;
}

const looks: readonly (readonly [RegExp, string])[] = [
  [/black[ -]and[ -]white|b&w|monochrome|黑白/i, 'Black and white'],
  [/\bvhs\b/i, 'VHS'],
  [/sepia/i, 'Sepia'],
  [/vintage|retro|复古|怀旧/i, 'Vintage'],
  [/\bglow\b|发光/i, 'Glow'],
  [/\bblur/i, 'Blur'],
  [/fade|淡入|淡出/i, 'Fade'],
  [/film grain|胶片/i, 'Film grain'],
  [/\bwarm|暖/i, 'Warm tones'],
  [/\bcool(?:er)? tones?|冷色/i, 'Cool tones'],
];

function effectIn(text: string): Wish | undefined {
  const look = looks.find(([pattern]) => pattern.test(text))?.[1];
  const asked =
    /\b(?:effects?|filters?|look|color grade|transitions?|make it|turn it)\b|特效|滤镜|效果|转场|变成|调成|改成/i.test(
      text,
    );
  if (!asked) return undefined;
  if (look !== undefined) return { kind: 'effect', name: look };
  return /\b(?:effects?|filters?|transitions?)\b|特效|滤镜|转场/i.test(text)
    ? { kind: 'effect', name: quotedIn(text) ?? 'Soft glow' }
    : undefined;
}
