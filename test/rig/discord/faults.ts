import type { Share, WireFault } from '../http/faults.ts';

/** What can go wrong with a call. */
export type Fault =
  | WireFault
  /** Answers with this error; nothing lands. */
  | { readonly kind: 'error'; readonly status: number; readonly code: number; readonly message: string }
  /** 429 with `retry_after` in seconds. */
  | { readonly kind: 'limited'; readonly seconds: number; readonly scope?: 'user' | 'shared' | 'global' };

/** Which calls of a route an order meets. */
export interface Which extends Share {
  /** Only calls in this channel. */
  readonly channel?: { readonly id: string };
}
