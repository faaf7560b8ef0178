import type { Illustration } from '../reply.ts';
import { pictureOf } from '../timeline/picture.ts';
import { summarize } from '../timeline/summary.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Run } from './run.ts';

/** The timeline drawn, with its summary for those who do not see it; nothing where there is nothing to draw, or by. */
export function illustrated(
  { world: { pictures }, say }: Pick<Run, 'world' | 'say'>,
  timeline: Timeline | undefined,
): { readonly illustration?: Illustration } {
  if (!pictures || !timeline?.tracks.some(({ segments }) => segments.length > 0)) return {};
  return {
    illustration: {
      alt: summarize(timeline, say),
      draw: () => pictures.draw((measure) => pictureOf(timeline, say, measure)),
    },
  };
}
