import { z } from 'zod';
import { snowflakeSchema } from './snowflake.ts';

export const userSchema = z.looseObject({
  id: snowflakeSchema,
  username: z.string(),
  /** The name that people chose to be seen by. */
  global_name: z.string().nullable().exactOptional(),
  bot: z.boolean().exactOptional(),
  system: z.boolean().exactOptional(),
});
export type User = z.infer<typeof userSchema>;

/** The name that everybody sees, outside of a server's own nicknames. */
export function nameOf({ global_name, username }: User): string {
  return global_name || username;
}
