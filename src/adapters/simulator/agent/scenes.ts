import { secondsIn, withoutLength, withoutRatio } from './measures.ts';
import type { Scene } from './wish.ts';

/** From this many characters on a prompt is read as a script. */
const scriptLength = 400;
const maxScenes = 8;
const sceneHeading = /^\s*(?:scene|shot|场景|镜头|第)\s*[\d一二三四五六七八九十]+\s*(?:[场幕]\s*)?[:：.、)\-–—]?\s*/i;

/**
 * What is to be seen, scene by scene: one for a plain description, several for a script. Empty where the text
 * describes nothing beyond length and shape.
 */
export function scenesIn(text: string): readonly Scene[] {
  const asked = secondsIn(text);
  const parts = scriptParts(text);
  if (parts.length < 2) {
    const subject = subjectOf(text);
    return subject === '' ? [] : [{ subject, seconds: asked ?? 10 }];
  }
  const total = asked ?? Math.min(60, parts.length * 5);
  return parts.map((part) => ({ subject: subjectOf(part) || part.slice(0, 40), seconds: total / parts.length }));
}

function scriptParts(text: string): string[] {
  const lines = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const headed = lines.filter((line) => sceneHeading.test(line));
  if (headed.length >= 2) {
    return headed.slice(0, maxScenes).map((line, index) => {
      const rest = line.replace(sceneHeading, '').trim();
      return rest || (lines[lines.indexOf(line) + 1] ?? `Scene ${index + 1}`);
    });
  }
  if (text.length < scriptLength) return [text];
  const sentences = text.split(/(?<=[.!?。！？])\s*|\n+/).filter((sentence) => sentence.trim().length > 3);
  const perScene = Math.ceil(sentences.length / Math.min(maxScenes, Math.max(2, sentences.length)));
  const scenes: string[] = [];
  for (let at = 0; at < sentences.length; at += perScene) scenes.push(sentences[at]?.trim() ?? '');
  return scenes.slice(0, maxScenes);
}

const article = /^\s*(?:an?|one|another|the|it|一?[个段条部支])(?![a-z])\s*/i;
const leads = [
  /^\s*(?:please|can you|could you|i want|i'd like|i need|请|帮我|我想要?)[\s,，]*/i,
  /^\s*(?:to\s+)?(?:generate|create|make|produce|film|shoot|render|design|build)\b\s*(?:me\s+)?/i,
  /^\s*(?:生成|制作|创作|拍摄?|做|来)\s*/,
  article,
  /^\s*(?:(?:short|new|cinematic|quick|in|format|clip|video|film|movie|reel|animation|ad|的|视频|短片|[-,])\s*)+/i,
  /^\s*(?:of|about|showing|featuring|with|关于)(?![a-z])\s*/i,
  article,
];

/** What a description is about, without "make a 10 second vertical video of"; at most 40 characters. */
function subjectOf(text: string): string {
  const description =
    text.split(
      /[\n.。!！;；]|,?\s+(?:with|and)\s+(?:\S+\s+){0,4}?(?:music|title|soundtrack)|[，,](?=\S{0,12}(?:音乐|配乐|标题))/i,
    )[0] ?? '';
  let rest = withoutRatio(withoutLength(description)).replace(/\s+/g, ' ');
  for (const lead of leads) rest = rest.replace(lead, '');
  rest = rest
    .replace(/[，,]?\s*\b(?:in|as|at)?\s*(?:format|aspect ratio|比例)?\s*$/i, '')
    .replace(/的?(?:视频|短片|短视频|片子|影片)\s*$/, '')
    .replace(/^[\s,，:：\-–]+|[\s,，:：\-–]+$/g, '');
  return rest.length > 40 ? `${rest.slice(0, 39).trimEnd()}…` : rest;
}
