import type { PhraseKey, Say } from '../phrases/phrases.ts';
import type { Progress } from '../reply.ts';

/** How often the elapsed time shown moves on, ms. */
export const TICK_MS = 5_000;

/** What a tool's name says about what the agent is doing; the first match counts. */
const activities: ReadonlyArray<readonly [RegExp, PhraseKey]> = [
  [/music|audio|bgm|sound|song/i, 'progress.music'],
  [/voice|narrat|tts|speech/i, 'progress.voice'],
  [/subtitle|caption/i, 'progress.subtitles'],
  [/title|text|font/i, 'progress.title'],
  [/effect|filter|transition|grade|colou?r/i, 'progress.effects'],
  [/image|picture|photo/i, 'progress.images'],
  [/trim|cut|split|crop|speed|edit|move|delete|remove|update/i, 'progress.editing'],
  [/generat|video|clip|render|scene/i, 'progress.generating'],
];

/** The phrase for a tool; without one, or for an unknown one, the agent is simply at work. */
export function activityOf(tool: string | undefined): PhraseKey {
  return activities.find(([pattern]) => tool !== undefined && pattern.test(tool))?.[1] ?? 'progress.working';
}

/** `1:05`; whole ticks only, so that what is shown changes no more often than that. */
export function elapsedText(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / TICK_MS) * (TICK_MS / 1000);
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The status line of a running turn. After the first heartbeat it says that work is still going on. */
export function turnProgress(say: Say, tool: string | undefined, elapsed: number, beats: number): Progress {
  const activity = activityOf(tool);
  const what = say(activity);
  const time = elapsedText(elapsed);
  if (beats > 0) return { kind: 'progress', stage: `beat ${beats}`, text: say('progress.still', { what, time }) };
  return { kind: 'progress', stage: activity, text: say('progress.line', { what, time }) };
}
