import { z } from 'zod';

/** A {@link Timeline} as it is kept with a job. */
export const timelineSchema = z.object({
  title: z.string().exactOptional(),
  width: z.number().exactOptional(),
  height: z.number().exactOptional(),
  duration: z.number(),
  hasTracks: z.boolean(),
  tracks: z
    .array(
      z.object({
        kind: z.enum(['video', 'audio', 'title', 'image', 'effect', 'other']),
        segments: z
          .array(
            z.object({
              label: z.string().exactOptional(),
              from: z.number(),
              to: z.number(),
              volume: z.number().exactOptional(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
});
