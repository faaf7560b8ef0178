import { z } from 'zod';
import { Failure } from '../../core/errors.ts';
import type { Render } from '../../core/ports/backend.ts';
import type { Log } from '../../core/ports/log.ts';
import { identifier } from './identifiers.ts';

const Text = z.string().trim().min(1).optional().catch(undefined);
const Num = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d+(\.\d+)?$/)
      .transform(Number),
  ])
  .optional()
  .catch(undefined);

const Output = z.object({ url: Text, duration: Num, size: Num }).optional().catch(undefined);
const Job = z.object({
  id: z.unknown().optional(),
  taskId: z.unknown().optional(),
  render_id: z.unknown().optional(),
  status: Text,
  progress: Num,
  output: Output,
  outputUrl: Text,
  error: z
    .union([z.object({ message: Text }).transform(({ message }) => message), Text])
    .nullish()
    .catch(undefined),
});

/**
 * An export job of every published shape (protocol, Endpoints: export status), already out of its envelope. An answer
 * that leaves out the id is about the one asked for. A status that nobody has published counts as still processing,
 * unless an error stands beside it.
 */
export function readRender(data: unknown, asked: { readonly id: string; readonly apiUrl: string }, log: Log): Render {
  const parsed = Job.safeParse(data);
  const job = parsed.success ? parsed.data : undefined;
  const url = absolute(job?.output?.url ?? job?.outputUrl, asked.apiUrl);
  const { duration, size } = job?.output ?? {};
  const status = statusOf(job, url !== undefined, log);
  return {
    id: identifier(job?.id) ?? identifier(job?.taskId) ?? identifier(job?.render_id) ?? asked.id,
    status,
    ...(job?.progress === undefined ? {} : { progress: Math.min(100, Math.max(0, job.progress)) }),
    ...(url === undefined ? {} : { url }),
    ...(duration === undefined ? {} : { duration }),
    ...(size === undefined ? {} : { size }),
    ...(job?.error ? { error: job.error } : {}),
  };
}

/** A refusal that says in words that there is no such export, as the failure that it is; any other error as it is. */
export function asUnknownRender(error: unknown): unknown {
  if (!(error instanceof Failure) || error.reason !== 'rejected') return error;
  const { landed, detail = '', code } = error;
  if (!/not[\s_-]*found|no such|(?:does ?n[o']t|not) exist|unknown (?:id|job|render|task)/i.test(detail)) return error;
  return new Failure('not-found', { landed, detail, ...(code === undefined ? {} : { code }) });
}

function statusOf(job: z.infer<typeof Job> | undefined, hasFile: boolean, log: Log): Render['status'] {
  const status = job?.status?.toLowerCase();
  switch (status) {
    case 'pending':
    case 'processing':
    case 'completed':
    case 'failed':
      return status;
    case undefined:
      if (job?.error) return 'failed';
      return hasFile ? 'completed' : 'pending';
    default:
      log.warn({ status }, 'an export has a status that is not known');
      return job?.error ? 'failed' : 'processing';
  }
}

function absolute(url: string | undefined, apiUrl: string): string | undefined {
  if (url === undefined || !URL.canParse(url, apiUrl)) return undefined;
  const { protocol, href } = new URL(url, apiUrl);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
