import { z } from 'zod';
import { snowflakeSchema } from './snowflake.ts';

/** What is not there any more, or not for us. */
export type Gone = { readonly guild: string } | { readonly channel: string };

const goneSchema = z.looseObject({ id: snowflakeSchema, unavailable: z.boolean().exactOptional() });

/** Reads GUILD_DELETE. Undefined where the guild is only out of order for a while. */
export function readGuildDelete(data: unknown): Gone | undefined {
  const { data: guild } = goneSchema.safeParse(data);
  return guild && !guild.unavailable ? { guild: guild.id } : undefined;
}

/** Reads CHANNEL_DELETE and THREAD_DELETE. */
export function readChannelDelete(data: unknown): Gone | undefined {
  const { data: channel } = goneSchema.safeParse(data);
  return channel && { channel: channel.id };
}
