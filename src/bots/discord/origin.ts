import { z } from 'zod';

/** What Discord needs to answer a request in its place; kept with the job. Ids are snowflakes. */
export const originSchema = z.object({
  /** The channel, thread or DM. */
  channel: z.string(),
  /** Absent in DMs and group DMs: nobody else is there, or nothing of ours can be. */
  guild: z.string().exactOptional(),
  /** The way to answer without any permission, as long as its token lives (platform-facts B1, B3). */
  interaction: z
    .object({
      application: z.string(),
      token: z.string(),
      /** When the token dies, ms since the epoch. */
      until: z.number(),
      /** Whether only the person sees the answer. It cannot be changed later (B5). */
      ephemeral: z.boolean(),
      /**
       * The message that the pressed button stands under, where the press was acknowledged as an update of it: `@original`
       * is that message then and none that waits for an answer.
       */
      message: z.string().exactOptional(),
    })
    .exactOptional(),
  /** The person's message, to reply to; absent where there was an interaction. */
  message: z.string().exactOptional(),
  /** Whether ordinary messages can be posted in the channel (B4). */
  canPost: z.boolean(),
  canAttach: z.boolean(),
  canEmbed: z.boolean(),
  /** Whether a thread can be opened in the channel; a private one where the answer is for the person alone. */
  canThread: z.boolean(),
  /** The largest file that an answer to the interaction takes, bytes (B31). */
  uploadBytes: z.number().exactOptional(),
  /** Whether the app is here by the person's installation alone: five answers beside edits (B6). */
  userInstalled: z.boolean(),
});
export type Origin = z.infer<typeof originSchema>;

/** Whether others are there, too: in servers and in DMs among people, where nothing can be posted. */
export function isShared({ guild, canPost }: Origin): boolean {
  return guild !== undefined || !canPost;
}
