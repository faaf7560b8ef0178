import { z } from 'zod';

const identity = z.object({
  userId: z.string(),
  token: z.string(),
  /** JSON knows no infinity: `null` is a token that does not expire. */
  expiresAt: z
    .number()
    .nullable()
    .transform((at) => at ?? Number.POSITIVE_INFINITY),
});

const segment = z.object({
  id: z.string(),
  label: z.string(),
  start: z.number(),
  duration: z.number(),
  volume: z.number().exactOptional(),
});

const track = z.object({
  kind: z.enum(['video', 'image', 'music', 'voice', 'title', 'subtitles', 'effect']),
  segments: z.array(segment).readonly(),
});

const content = z.object({
  project: z.object({
    width: z.number(),
    height: z.number(),
    title: z.string().exactOptional(),
    tracks: z.array(track).readonly(),
  }),
  draftInstead: z.object({ draft: z.unknown().optional() }).exactOptional(),
  generated: z.array(z.string()).readonly(),
});

const media = z.object({
  name: z.string(),
  kind: z.enum(['video', 'image', 'audio']),
  address: z.string(),
  hash: z.string(),
  duration: z.number().exactOptional(),
  width: z.number().exactOptional(),
  height: z.number().exactOptional(),
  fps: z.number().exactOptional(),
});

const session = z.object({
  id: z.string(),
  taskId: z.string(),
  taskName: z.string(),
  language: z.string(),
  userId: z.string(),
  dialect: z.object({
    start: z.enum(['st', 'start', 'target_start', 'none']),
    name: z.enum(['name', 'title', 'outside']),
    words: z.enum(['text', 'content']),
    volume: z.enum(['share', 'percent', 'outside']),
    empty: z.enum(['absent', 'object', 'no-tracks']),
  }),
  wire: z.object({ shape: z.enum(['adk', 'plain']), keys: z.enum(['camel', 'snake']) }),
  content,
  draftSeen: z.string().exactOptional(),
  media: z.array(media),
  posts: z.array(z.string()),
  editsPaid: z.boolean(),
});

const render = z.object({
  id: z.string(),
  session: z.string(),
  userId: z.string(),
  submittedAt: z.number(),
  takes: z.number(),
  script: z.object({
    session: z.string().exactOptional(),
    fail: z.string().exactOptional(),
    stuckAt: z.number().exactOptional(),
    looks: z.array(z.number()).readonly().exactOptional(),
  }),
  seconds: z.number(),
  width: z.number(),
  height: z.number(),
  fileName: z.string(),
  looks: z.number(),
  cancelled: z.boolean(),
});

/**
 * What outlives the process. No address of the service is in it, for the next start may have another port; and no
 * running turn: it is kept as it will have ended, since the agent finishes whether or not anybody listens.
 */
export const storedState = z.object({
  identities: z.object({
    minted: z.int(),
    tokens: z.array(identity),
    /** By client id; their tokens may have expired. */
    clients: z.array(z.tuple([z.string(), identity])),
    /** Credits that can be spent, by user. */
    credits: z.array(z.tuple([z.string(), z.number()])),
    /** When an address got its new identities. */
    addresses: z.array(z.tuple([z.string(), z.array(z.number())])),
  }),
  sessions: z.object({ opened: z.int(), list: z.array(session) }),
  renders: z.array(render),
});

export type StoredState = z.infer<typeof storedState>;
