import { lengthOf, oneAfterAnother, type Project, withTrack } from '../model/project.ts';
import type { Random } from '../random.ts';
import type { Step } from '../turns/steps.ts';
import { type Edit, editFor, type Material } from './edit.ts';
import { callSteps, pause, say, type Work } from './plan-steps.ts';
import type { Ratio, Scene, Wish } from './wish.ts';
import { secondsOf, type Words } from './words.ts';

interface Setting {
  readonly project: Project;
  readonly material: Material;
  readonly random: Random;
  readonly words: Words;
}

/**
 * A generation in its two stages: the raw video, told of as soon as it is there; then, unasked, music, a title and an
 * effect, unless `asked` says what each is to be.
 */
export function generationSteps(
  wish: Extract<Wish, { kind: 'generate' }>,
  asked: readonly Edit[],
  { project, material, random, words }: Setting,
): { readonly steps: readonly Step[]; readonly summary: string } {
  const { width, height } = sizeOf(wish.ratio ?? [project.width, project.height]);
  const subject = wish.scenes[0]?.subject ?? '';
  const video = clip(wish.scenes, width, height, material);
  const raw = video.apply(project);
  const length = secondsOf(lengthOf(raw));
  const second = [...additions(subject, asked, material), ...asked];
  const finished = second.reduce((before, edit) => edit.apply(before), raw);
  const extras = finished.tracks.filter(({ kind }) => kind !== 'video').map(({ kind }) => words.tracks[kind]);
  // 100 s at least, 300 s at most, mostly nearer to the lower end.
  const takes = 90_000 + Math.round(random.next() ** 2 * 180_000);
  const steps = [
    say({ kind: 'thought', text: words.thought }),
    pause(random, 4_000, 6_000),
    ...callSteps(video, random, { takes: [takes, takes], intro: words.working, clip: subject }),
    say({ kind: 'text', text: words.rawReady(subject, length) }),
    ...second.flatMap((edit) => callSteps(edit, random, { takes: [2_000, 5_000] })),
  ];
  return { steps, summary: words.finished(subject, secondsOf(lengthOf(finished)), words.list(extras)) };
}

function clip(scenes: readonly Scene[], width: number, height: number, { newId }: Material): Work {
  const segments = scenes.map(({ subject, seconds }) => ({
    id: newId(),
    label: subject,
    start: 0,
    duration: Math.max(500, Math.round(seconds * 10) * 100),
  }));
  const apply = (): Project =>
    withTrack({ width, height, tracks: [] }, { kind: 'video', segments: oneAfterAnother(segments, (s) => s.duration) });
  const prompt = scenes.map(({ subject }) => subject).join('; ');
  return { tool: 'generate_video', args: { prompt, width, height }, apply };
}

/** What the backend adds by itself, where the message did not speak of it. */
function additions(subject: string, asked: readonly Edit[], material: Material): Edit[] {
  const wishes = [
    { kind: 'music', name: 'Cinematic ambient' },
    { kind: 'title', text: titleFrom(subject) },
    { kind: 'effect', name: 'Soft glow' },
  ] as const;
  const spoken = new Set(asked.map(({ tool }) => tool));
  return wishes.map((wish) => editFor(wish, material)).filter(({ tool }) => !spoken.has(tool));
}

/** The first words of what is to be seen, in capitals as titles have them. */
function titleFrom(subject: string): string {
  const words = subject.replace(/…$/, '').split(/\s+/).slice(0, 4);
  while (words.length > 1 && /^(?:an?|the|of|in|on|at|and|with|to|for)$/i.test(words.at(-1) ?? '')) words.pop();
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || 'Untitled';
}

/** Pixels of a shape: the shorter side 1080. */
function sizeOf([across, down]: Ratio): { width: number; height: number } {
  const long = Math.round((1080 * Math.max(across, down)) / Math.min(across, down) / 2) * 2;
  return across >= down ? { width: long, height: 1080 } : { width: 1080, height: long };
}
