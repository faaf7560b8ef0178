import { z } from 'zod';

/** What Telegram needs to answer a request in its place; kept with the job. */
export const originSchema = z.object({
  /** Whether others are in the chat: there, answers are replies, and buttons belong to the requester. */
  group: z.boolean(),
  /** The message to reply to. */
  message: z.number().exactOptional(),
  /** The supergroup that the message stands in, where the chat was a group before: that one numbered its own anew. */
  movedTo: z.number().exactOptional(),
});
export type Origin = z.infer<typeof originSchema>;
