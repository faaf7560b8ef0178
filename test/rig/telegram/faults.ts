import type { Share, WireFault } from '../http/faults.ts';

/** What can go wrong with a call. */
export type Fault =
  | WireFault
  /** Answers with this error; nothing lands. */
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly description: string;
      readonly parameters?: Readonly<Record<string, number>>;
    }
  /** 429 with `retry_after` in seconds. */
  | { readonly kind: 'limited'; readonly seconds: number };

/** Which calls of a method an order meets. */
export interface Which extends Share {
  /** Only calls with this `chat_id`. */
  readonly chat?: number;
}
