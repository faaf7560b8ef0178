import type { Say } from '../../phrases/phrases.ts';
import { shortenToFit, squeeze } from '../shorten.ts';
import type { Segment, TrackKind } from '../timeline.ts';
import type { Measure } from './scene.ts';

/** How much of a label is looked at, UTF-16 units: more than the picture is wide. */
const LOOKED_AT = 300;

/** What a segment is called in the picture. */
export interface Label {
  readonly text: string;
  /** Pixels. */
  readonly width: number;
  /** Cut to at most so many pixels, with "…" where something is missing; undefined where too little would be left. */
  shortened(room: number): Omit<Label, 'shortened'> | undefined;
}

/** The name of a segment, of a sound with its volume, which is never cut off. */
export function labelOf({ label, volume }: Segment, kind: TrackKind, say: Say, measure: Measure): Label {
  const told = kind === 'audio' && volume !== undefined && !Number.isNaN(volume);
  const percent = told ? `${Math.round(100 * Math.min(1, Math.max(0, volume)))}%` : '';
  const write = (name: string) => (percent ? say('timeline.at', { name, span: percent }) : name);
  const widthOf = (name: string) => measure(write(name), 'label');
  const whole = label === undefined ? '' : squeeze(label.slice(0, LOOKED_AT));
  const name = whole || say('timeline.unnamed', { kind });
  return {
    text: write(name),
    width: widthOf(name),
    shortened(room) {
      const short = shortenToFit(name, (candidate) => widthOf(candidate) <= room);
      return short === undefined ? undefined : { text: write(short), width: widthOf(short) };
    },
  };
}
