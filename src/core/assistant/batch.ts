import type { Step } from '../jobs/job.ts';
import { exportStep, filesStep, sessionStep } from '../jobs/steps.ts';
import type { FileRef, Request } from '../request.ts';

/**
 * Several media with an instruction each: worked through one by one, each in a session of its own so that one edit does
 * not land on another's timeline, each with its own render. Undefined where the words are for all files together.
 */
export function batchSteps(request: Pick<Request, 'files' | 'text'>): Step[] | undefined {
  if (request.files.length < 2) return undefined;
  const instructions = ownCaptions(request.files) ?? enumerated(request.text, request.files.length);
  if (!instructions) return undefined;
  return request.files.flatMap((file, index) => [
    sessionStep(true),
    filesStep([file], [], instructions[index] ?? ''),
    exportStep(),
  ]);
}

/** A caption per file, not the same for all. */
function ownCaptions(files: readonly FileRef[]): readonly string[] | undefined {
  const captions = files.map((file) => file.caption?.trim() ?? '');
  return captions.every(Boolean) && new Set(captions).size > 1 ? captions : undefined;
}

/** `1) … 2) … 3) …`, on lines of their own or in one, exactly one per file and in order. */
function enumerated(text: string, count: number): readonly string[] | undefined {
  const marks = [...text.matchAll(/(?:^|[\s;；,，])(\d{1,2})\s*[.):：、）]\s*/g)];
  if (marks.length !== count || marks.some((mark, index) => Number(mark[1]) !== index + 1)) return undefined;
  const intro = text.slice(0, marks[0]?.index).trim();
  return marks.map((mark, index) => {
    const own = text.slice(mark.index + mark[0].length, marks[index + 1]?.index).replace(/[\s;；,，]+$/, '');
    return [intro, own].filter(Boolean).join(' ');
  });
}
