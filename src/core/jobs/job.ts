import { z } from 'zod';
import { failureReasons } from '../errors.ts';
import type { Request } from '../request.ts';
import { timelineSchema } from '../timeline/schema.ts';

/**
 * The ledger's record of one request's work: an ordered list of steps, each with its own state, written before the act
 * that it describes. Going on and resuming are the same: look at the first step that is not done and do what its state
 * asks for. Parsed when it is read back, since a store outlives versions.
 */

const fileSchema = z.object({
  name: z.string().exactOptional(),
  mimeType: z.string().exactOptional(),
  size: z.number().exactOptional(),
  caption: z.string().exactOptional(),
  handle: z.unknown(),
});

/** Brings media into the session and turns scripts into the text of a turn. */
const filesStepSchema = z.object({
  kind: z.literal('files'),
  files: z.array(fileSchema),
  urls: z.array(z.string()),
  /** What to do with them: the words beside the files. */
  instruction: z.string(),
  /** How many of files and then urls are through; the one after may have arrived when `sending`. */
  through: z.number(),
  sending: z.boolean(),
  /** What was told of each so far, in order. */
  results: z.array(z.object({ outcome: z.enum(['uploaded', 'script', 'refused']), text: z.string() })),
  state: z.enum(['waiting', 'done']),
});

/** What the session looked like before a turn, to tell afterwards what the turn did. */
export const snapshotSchema = z.object({
  fingerprint: z.string(),
  generated: z.number(),
  timeline: timelineSchema,
});
export type Snapshot = z.infer<typeof snapshotSchema>;

const guiActionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['export', 'state', 'timeline', 'credits', 'ask']) }),
  z.object({ kind: z.literal('edit'), instruction: z.string() }),
]);

/** One message to the agent. Costs credits: posted at most once, whatever happens. */
const turnStepSchema = z.object({
  kind: z.literal('turn'),
  text: z.string(),
  /** Where it asks for another take: the words that asked for the first. */
  takeOf: z.string().exactOptional(),
  /**
   * `waiting`: not posted. `posting`: about to be posted; from here on never posted again. `posted`: the agent has it.
   * `reconciling`: the stream is lost, the session's state tells. `answered`: heard, not yet told.
   */
  state: z.enum(['waiting', 'posting', 'posted', 'reconciling', 'answered', 'done']),
  before: snapshotSchema.exactOptional(),
  postedAt: z.number().exactOptional(),
  /** Looks at the state since the stream was lost. */
  looks: z.number(),
  /** Whether the person was told that the raw video is there. */
  rawTold: z.boolean().exactOptional(),
  /** What was heard; after a cut, what was heard until then. */
  heard: z
    .object({
      text: z.string(),
      actions: z.array(guiActionSchema).readonly(),
      /** What the agent's side reported inside the stream. */
      failure: z.enum(failureReasons).exactOptional(),
    })
    .exactOptional(),
});

/** Renders the draft. Free. */
const exportStepSchema = z.object({
  kind: z.literal('export'),
  /** `submitting`: the id may be known to the backend; it is asked before anything is submitted again. */
  state: z.enum(['waiting', 'submitting', 'rendering', 'done']),
  renderId: z.string().exactOptional(),
  /** Ids that were tried and failed; at most one more is tried. */
  failures: z.number(),
  polls: z.number(),
  startedAt: z.number().exactOptional(),
  /** The session and what it held when the render was submitted: seconds and pixels, for what the render does not tell. */
  session: z.object({ sessionId: z.string(), taskId: z.string().exactOptional() }).exactOptional(),
  holds: z
    .object({
      title: z.string().exactOptional(),
      duration: z.number().exactOptional(),
      width: z.number().exactOptional(),
      height: z.number().exactOptional(),
    })
    .exactOptional(),
});

/** Hands a rendered video to the chat, once. */
const deliverStepSchema = z.object({
  kind: z.literal('deliver'),
  renderId: z.string(),
  /** `attempted`: the platform may have it; the delivery key makes it show the video once all the same. */
  state: z.enum(['waiting', 'attempted', 'done']),
});

/** Shows something free after a change that was asked for together with it. */
const showStepSchema = z.object({
  kind: z.literal('show'),
  what: z.enum(['state', 'credits']),
  state: z.enum(['waiting', 'done']),
});

/** Starts a fresh session: `/new`, and between the items of a batch. */
const sessionStepSchema = z.object({
  kind: z.literal('session'),
  quiet: z.boolean(),
  state: z.enum(['waiting', 'done']),
});

export const stepSchema = z.discriminatedUnion('kind', [
  filesStepSchema,
  turnStepSchema,
  exportStepSchema,
  deliverStepSchema,
  showStepSchema,
  sessionStepSchema,
]);

const requestSchema = z.object({
  id: z.string(),
  chat: z.string(),
  person: z.object({ id: z.string(), name: z.string().exactOptional(), locale: z.string().exactOptional() }),
  sentAt: z.number(),
  text: z.string(),
  files: z.array(fileSchema),
  command: z.object({ name: z.string(), args: z.string() }).exactOptional(),
  action: z.string().exactOptional(),
  origin: z.unknown().exactOptional(),
});

export const jobSchema = z.object({
  id: z.string(),
  /** Order of acceptance within the process's life and across restarts. */
  order: z.number(),
  request: requestSchema,
  steps: z.array(stepSchema),
  /** The living status message, once it was posted. */
  status: z.unknown().exactOptional(),
});

export type FilesStep = z.infer<typeof filesStepSchema>;
export type TurnStep = z.infer<typeof turnStepSchema>;
export type ExportStep = z.infer<typeof exportStepSchema>;
export type DeliverStep = z.infer<typeof deliverStepSchema>;
export type ShowStep = z.infer<typeof showStepSchema>;
export type SessionStep = z.infer<typeof sessionStepSchema>;
export type Step = z.infer<typeof stepSchema>;
/** Changed in place by the flow that runs it, then saved. */
export type Job = Omit<z.infer<typeof jobSchema>, 'request'> & { readonly request: Request };
