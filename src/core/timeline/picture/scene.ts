import type { TrackKind } from '../timeline.ts';

/**
 * A picture of a timeline as data: measured and placed, so that only colours and letters are left to draw. All lengths
 * are pixels from the top left corner, at twice the density of a phone that shows the picture 360–500 wide.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** What the timeline is called, and beneath it its length and the size of its picture. */
  readonly heading: readonly Text[];
  readonly ticks: readonly Tick[];
  readonly lanes: readonly Lane[];
  /** What is said of the whole beneath the lanes: how many tracks are left out, or that there is nothing. */
  readonly footer?: Text;
}

/** What a text is for; its size follows from that, its look is the drawer's. */
export type TextRole = 'title' | 'facts' | 'tick' | 'kind' | 'label' | 'note';

/** Pixels of the em. The smallest is read on a phone, too. */
export const textSizes: Readonly<Record<TextRole, number>> = {
  title: 42,
  facts: 28,
  tick: 26,
  kind: 28,
  label: 28,
  note: 26,
};

/** How wide a text is when it is drawn, pixels. */
export type Measure = (text: string, role: TextRole) => number;

/** A line of text: `x` is its left end, `y` the middle of its letters. */
export interface Text {
  readonly role: TextRole;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A moment of the axis: a line through all lanes, with its time above them. */
export interface Tick {
  readonly x: number;
  readonly label: Text;
}

/** A track. Its box lasts as long as the video; bars that last longer stand out from it. */
export interface Lane extends Box {
  readonly kind: TrackKind;
  readonly name: Text;
  readonly bars: readonly Bar[];
  /** `+5`: how many segments have no name in the picture. */
  readonly more?: Text;
  /** Said where there are no segments. */
  readonly empty?: Text;
}

/** A segment, or several that are too short to be told apart. Bars of a lane never overlap. */
export interface Bar extends Box {
  /** How many segments it stands for. */
  readonly count: number;
  readonly label?: Text;
  /** Where the label stands: on the bar, or in free space next to it. */
  readonly labelOn?: 'bar' | 'lane';
}
