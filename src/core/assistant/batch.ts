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

/**
 * A number as an item of a list begins: `1)`, `2.`, `3:`, `(4)`, `5、`, `第6个：`. Neither a time (`1:30`) nor a decimal
 * (`1.5`), and not the end of another number.
 */
const MARK = /(?<=^|[\s;；,，.。!！#\p{Script=Han}])[(（]?(\d{1,2})\s*[个张段]?[.):：、）]{1,2}(?!\d)\s*/gu;
/** The word right before a number: `Video 1:`, `视频1：`. */
const LABEL = /(?:\b\p{Script=Latin}+|第|\p{Script=Han}{2})[^\S\n]*#?$/u;
/** Words that call a file by its number; other ones count something else, such as the scenes of one video. */
const FILE = /^(?:video|clip|file|footage|image|picture|pic|photo|第|视频|片段|文件|素材|图片|照片)$/i;

/** `1) … 2) … 3) …`, on lines of their own or in one, exactly one per file and in order. */
function enumerated(text: string, count: number): readonly string[] | undefined {
  const marks = [...text.matchAll(MARK)].map((match) => {
    const label = LABEL.exec(text.slice(0, match.index))?.[0] ?? '';
    return { number: Number(match[1]), label, start: match.index, end: match.index + match[0].length };
  });
  if (marks.length !== count || marks.some(({ number }, index) => number !== index + 1)) return undefined;
  const label = wordOf(marks[0]?.label);
  const labelled = label !== '' && marks.every((mark) => wordOf(mark.label) === label);
  if (labelled && !FILE.test(label)) return undefined;
  const starts = marks.map((mark) => mark.start - (labelled ? mark.label.length : 0));
  const intro = text.slice(0, starts[0]).trim();
  const own = marks.map(({ end }, index) => text.slice(end, starts[index + 1]).replace(/[\s;；,，]+$/, ''));
  return own.every(Boolean) ? own.map((words) => [intro, words].filter(Boolean).join(' ')) : undefined;
}

function wordOf(label = ''): string {
  return label.replace(/[\s#]+$/, '').toLowerCase();
}
