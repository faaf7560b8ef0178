import { hasPicture, type Project } from '../model/project.ts';
import { editsIn } from './edits.ts';
import { ratioIn, secondsIn } from './measures.ts';
import { scenesIn } from './scenes.ts';
import type { Understanding, Wish } from './wish.ts';

const greeting = /^\s*(?:hi|hello|hey|thanks?(?: you)?|ok(?:ay)?|你好|您好|谢谢|好的)[\s!.,。！，]*$/i;
const keeping =
  /^\s*(?:please\s+)?(?:keep|leave)\s+(?:(?:it|them|that|this)\b|everything|all)|^\s*(?:looks? )?(?:good|great|perfect)\b.{0,20}$|保持(?:原样|不变)|全部保留|都保留|保留(?:全部|所有)|就这样/i;
const question =
  /[?？]\s*$|^\s*(?:what|how|which|why|when|where|who|is|are|does|do|did)\b|^(?:什么|怎么|为什么|多长|多少|哪)|吗[。\s]*$/i;
/** Wants to know something about what there is, even where it names something that could be changed. */
const asking =
  /^\s*(?:what|which|why|when|where|who|is|are|does|do|did|how(?! about))\b.*[?？]\s*$|(?:什么|多长|多少|哪).{0,20}[?？]\s*$/is;
const anew =
  /\b(?:generate|create|make|produce|film|shoot|render|design|build)\b(?:\s+me)?\s+(?:(?:a|an|another|one|some|new)\b|\d|#)(?!\s*(?:title|caption|subtitle|voice|narration|song|soundtrack)).*?\b(?:video|clip|film|movie|reel|short|animation|ad|trailer|teaser|commercial|timelapse|scene|vlog|intro)\b/is;
const anewChinese =
  /(?:生成|制作|创作|拍|做|来|帮我做)(?:一?[个段条部支]|新的|\d+|[一二三四五六七八九十]+秒).{0,60}?(?:视频|短片|片子|动画|广告|影片|短视频|延时|宣传片|vlog)/is;
const startOver = /\b(?:generate|start|do it|make it)\s+(?:\w+\s+)?(?:anew|over|from scratch)\b|重新生成|重做/i;

/** What a message asks for, given what there is to work on. */
export function understand(text: string, project: Project, hasMedia: boolean): Understanding {
  if (greeting.test(text)) return { kind: 'greeting' };
  const started = hasPicture(project);
  const edits = editsIn(text, hasMedia);
  if (edits[0]?.kind === 'use-media') return { kind: 'work', wishes: edits };
  if (asksForVideo(text, started, edits)) return { kind: 'work', wishes: generation(text, project, edits) };
  if (!started) return firstWords(text, project, edits);
  if (asking.test(text)) return { kind: 'question' };
  if (edits.length > 0) return { kind: 'work', wishes: edits };
  if (keeping.test(text)) return { kind: 'keep' };
  if (question.test(text)) return { kind: 'question' };
  const seconds = secondsIn(text);
  if (seconds !== undefined) return { kind: 'work', wishes: [{ kind: 'length', seconds, relative: false }] };
  return { kind: 'work', wishes: [{ kind: 'effect', name: shortened(text) }] };
}

/** A generation in so many words, or a change of shape, which cannot be had without one (protocol, "Limits"). */
function asksForVideo(text: string, started: boolean, edits: readonly Wish[]): boolean {
  if (anew.test(text) || anewChinese.test(text)) return true;
  if (!started) return false;
  return startOver.test(text) || (ratioIn(text) !== undefined && edits.every((wish) => wish.kind !== 'remove'));
}

/** An instruction, a blank line, and the script that it is about. */
const withScript = /\S[ \t]*\n\s*\n\s*\S/;

/** Without a video everything that describes one is a wish for it. */
function firstWords(text: string, project: Project, edits: readonly Wish[]): Understanding {
  if (question.test(text)) return { kind: 'question' };
  if (keeping.test(text)) return { kind: 'nothing-there' };
  const imperative =
    /^\s*(?:please\s+)?(?:add|remove|delete|strip|trim|cut|change|turn|speed|slow|make (?:it|the)|put|set|去掉|删除|移除|把|加|剪|改|调)/i;
  if (edits.length > 0 && imperative.test(text) && !withScript.test(text)) return { kind: 'nothing-there' };
  return { kind: 'work', wishes: generation(text, project, edits) };
}

/** The generation itself, then whatever else the message says of music, titles and the like. */
function generation(text: string, project: Project, edits: readonly Wish[]): readonly Wish[] {
  const described = scenesIn(text);
  const same = project.tracks.find((track) => track.kind === 'video')?.segments;
  const onlyShape = described.length === 0 && same !== undefined;
  const scenes = onlyShape
    ? same.map(({ label, duration }) => ({ subject: label, seconds: duration / 1000 }))
    : described;
  const ratio = ratioIn(text);
  const extras = edits.filter(({ kind }) => kind !== 'length' && kind !== 'speed');
  const video: Wish = {
    kind: 'generate',
    scenes: scenes.length > 0 ? scenes : [{ subject: shortened(text), seconds: secondsIn(text) ?? 10 }],
    ...(ratio ? { ratio } : {}),
  };
  return [video, ...extras];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line;
}
