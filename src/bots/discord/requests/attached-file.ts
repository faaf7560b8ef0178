import { extname } from 'node:path';
import { z } from 'zod';
import { distinctNames } from '../../../core/files/distinct-names.ts';
import type { FileRef } from '../../../core/request.ts';
import { snowflakeSchema } from './snowflake.ts';

export const attachmentSchema = z.looseObject({
  id: snowflakeSchema,
  /** Without letters that are not plain ASCII; in that case `title` tells the name. */
  filename: z.string(),
  title: z.string().nullable().exactOptional(),
  content_type: z.string().nullable().exactOptional(),
  /** Bytes. */
  size: z.number(),
  url: z.string(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/** What opens an attachment again: an address that is good for a while (platform-facts A4, B32). */
export const fileHandleSchema = z.object({
  url: z.string(),
  /** When the address expires, ms since the epoch; absent where it does not tell. */
  ex: z.number().exactOptional(),
});
export type FileHandle = z.infer<typeof fileHandleSchema>;

/** The attachments in order, under names that differ: `image-1.png`, `image-2.png`. */
export function filesOf(attachments: readonly Attachment[]): FileRef[] {
  const names = distinctNames(attachments.map(nameOf));
  return attachments.map(({ content_type, size, url }, index) => {
    const name = names[index];
    const expiry = expiryOf(url);
    const handle: FileHandle = { url, ...(expiry === undefined ? {} : { ex: expiry }) };
    return { ...(name ? { name } : {}), ...(content_type ? { mimeType: content_type } : {}), size, handle };
  });
}

function nameOf({ filename, title }: Attachment): string {
  const ending = extname(filename);
  return title && extname(title).toLowerCase() !== ending.toLowerCase() ? `${title}${ending}` : title || filename;
}

/** The parameter `ex` holds seconds in base 16 (platform-facts A4). */
function expiryOf(url: string): number | undefined {
  const [, seconds] = /[?&]ex=([0-9a-f]{1,12})(?:&|$)/i.exec(url) ?? [];
  return seconds === undefined ? undefined : Number.parseInt(seconds, 16) * 1000;
}
