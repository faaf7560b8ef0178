import type { Say } from '../../phrases/phrases.ts';
import { shortenToFit, squeeze } from '../shorten.ts';
import type { Timeline } from '../timeline.ts';
import { lengthText } from '../times.ts';
import type { Box, Measure, Text, TextRole } from './scene.ts';

/** How much of a title is looked at, UTF-16 units: more than the picture is wide. */
const LOOKED_AT = 300;

/** The title, and beneath it length and picture size where they are known: each on a line of the box. */
export function headingOf(
  { title, duration, width, height }: Timeline,
  box: Omit<Box, 'height'>,
  line: number,
  say: Say,
  measure: Measure,
): readonly Text[] {
  const name = squeeze((title ?? '').slice(0, LOOKED_AT)) || say('timeline.name');
  const sized = width !== undefined && height !== undefined && Number.isFinite(width) && Number.isFinite(height);
  const facts = [...(duration > 0 ? [lengthText(duration)] : []), ...(sized ? [`${width}×${height}`] : [])];
  const lines: ReadonlyArray<readonly [TextRole, string]> = [
    ['title', name],
    ['facts', facts.join(' · ')],
  ];
  return lines
    .filter(([, text]) => text !== '')
    .map(([role, text], index) => ({
      role,
      text: shortenToFit(text, (candidate) => measure(candidate, role) <= box.width, 0) ?? '',
      x: box.x,
      y: box.y + (index + 0.5) * line,
    }));
}
