import iconv from 'iconv-lite';
import { ScriptError } from '../../core/errors.ts';
import type { ReaderJob } from './child.ts';
import { encodingOf } from './encoding.ts';

const judged = 64 * 1024;
/** How much of a file may be characters that stand in no text: a share, and a few in the shortest. */
const strange = { share: 0.02, few: 2 };

/** The text of a TXT or Markdown file in whatever encoding. Binary files and markup (HTML, XML) are `unsupported`. */
export function plainText(bytes: Buffer, job: Pick<ReaderJob, 'maxTextBytes'>): string {
  const encoding = encodingOf(bytes);
  const beginning = iconv.decode(bytes.subarray(0, judged), encoding);
  if (isBinary(beginning) || isMarkup(beginning)) throw new ScriptError('unsupported');
  if (bytes.length > job.maxTextBytes) throw new ScriptError('too-large');
  return iconv.decode(bytes, encoding);
}

function isBinary(text: string): boolean {
  const body = withoutPadding(text);
  const found = body.match(/[^\P{Cc}\t\n\v\f\r\x85]|[\p{Cs}\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0;
  return found > strange.few + body.length * strange.share;
}

/** Old systems fill a file's last block with NUL or ^Z. */
function withoutPadding(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '\0' || text[end - 1] === '\x1a')) end -= 1;
  return text.slice(0, end);
}

function isMarkup(text: string): boolean {
  return /^\s*<(!doctype|html|\?xml|svg)\b/i.test(text);
}
