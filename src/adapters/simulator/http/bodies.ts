import { z } from 'zod';
import { Refusal } from '../refusal.ts';

/** The bodies of requests, key for key (protocol, "Endpoints"): snake_case everywhere but in exports. */
export const sessionBody = z.object({ task_name: z.string().min(1), language: z.string().min(1) });
export const claimBody = z.object({ task_id: z.string().min(1), session_id: z.string().min(1) });
export const messageBody = z.object({
  app_name: z.literal('nemo_agent'),
  user_id: z.literal('me'),
  session_id: z.string().min(1),
  new_message: z.object({ parts: z.array(z.object({ text: z.string().min(1) })).min(1) }),
});
export const uploadUrlsBody = z.object({ urls: z.array(z.url()).min(1), source_type: z.literal('url') });
export const renderBody = z.object({
  id: z.string().regex(/^[\w-]{1,128}$/),
  sessionId: z.string().min(1),
  draft: z.unknown(),
  output: z.object({ format: z.literal('mp4'), quality: z.literal('high') }),
});

/**
 * A request's body as its schema describes it. Keys that the service does not know are told to `violation`; anything
 * else that is wrong throws a 400 refusal.
 */
export function readBody<T>(schema: z.ZodType<T>, body: unknown, violation: (what: string) => void): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new Refusal(400, z.prettifyError(parsed.error));
  for (const key of unknownKeys(body, parsed.data)) violation(`unknown field ${key}`);
  return parsed.data;
}

/** Keys of `raw` that parsing dropped, as paths. */
function unknownKeys(raw: unknown, parsed: unknown, path = ''): string[] {
  if (raw === parsed || !isObject(raw) || !isObject(parsed)) return [];
  return Object.entries(raw).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return key in parsed ? unknownKeys(value, parsed[key], here) : [here];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
