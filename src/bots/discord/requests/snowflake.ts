import { z } from 'zod';

/** An id of Discord's: a number of 64 bits, written in decimal. */
export const snowflakeSchema = z.string().regex(/^\d{1,20}$/);

/** When Discord's ids begin to count, ms since the epoch. */
const DISCORD_EPOCH = 1_420_070_400_000;

/** When the thing was made that bears the id, ms since the epoch. */
export function madeAt(snowflake: string): number {
  return Number(BigInt(snowflake) >> 22n) + DISCORD_EPOCH;
}
