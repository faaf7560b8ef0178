import type { TrackKind } from '../model/project.ts';

/** One thing that a message asks for. Lengths are in seconds, volumes from 0 to 1. */
export type Wish =
  | { readonly kind: 'generate'; readonly scenes: readonly Scene[]; readonly ratio?: Ratio }
  | { readonly kind: 'use-media' }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'music'; readonly name: string; readonly volume?: number }
  | { readonly kind: 'volume'; readonly change: number; readonly relative: boolean }
  | { readonly kind: 'voice'; readonly text?: string }
  | { readonly kind: 'subtitles' }
  | { readonly kind: 'effect'; readonly name: string }
  | { readonly kind: 'remove'; readonly tracks: readonly TrackKind[] }
  | { readonly kind: 'length'; readonly seconds: number; readonly relative: boolean }
  | { readonly kind: 'speed'; readonly factor: number };

export interface Scene {
  readonly subject: string;
  readonly seconds: number;
}

/** Width : height. */
export type Ratio = readonly [width: number, height: number];

/** A message as the agent takes it. */
export type Understanding =
  | { readonly kind: 'work'; readonly wishes: readonly Wish[] }
  | { readonly kind: 'keep' | 'question' | 'greeting' | 'nothing-there' };
