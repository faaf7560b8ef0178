/** What can go wrong with a call. */
export type Fault =
  /** Answers with this error; nothing lands. */
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly description: string;
      readonly parameters?: Readonly<Record<string, number>>;
    }
  /** 429 with `retry_after` in seconds. */
  | { readonly kind: 'limited'; readonly seconds: number }
  /** A proxy's page instead of JSON. */
  | { readonly kind: 'page'; readonly status: number }
  /** Lands, then the connection breaks without an answer. */
  | { readonly kind: 'silent' }
  /** The connection breaks before anything lands: after `bytes` of the first file, or at once where there is none. */
  | { readonly kind: 'broken'; readonly bytes?: number }
  /** Waits for `release`; then lands and answers. */
  | { readonly kind: 'hanging' }
  /** Lands at once and answers after `ms` of the clock. */
  | { readonly kind: 'slow'; readonly ms: number };

/** An ordered fault. */
export interface Order {
  /** How many calls it has met. */
  readonly met: number;
  /** Resolves when it meets a call. */
  readonly begun: Promise<void>;
  /** Lets calls that hang go on. */
  release(): void;
  /** Meets no further call. */
  cancel(): void;
}

/** Which calls an order meets. */
export interface Which {
  readonly chat?: number;
  /** How many calls; 1 by default. */
  readonly times?: number;
  /** How many matching calls go well before. */
  readonly after?: number;
}

/** A fault as it meets a call. */
export interface Met {
  readonly fault: Fault;
  readonly released: Promise<void>;
}

/** The faults of one server. */
export interface Faults {
  order(method: string | RegExp, fault: Fault, which?: Which): Order;
  /** The fault that meets this call; `chat` is the call's `chat_id`. */
  meet(method: string, chat: string | undefined): Met | undefined;
}

interface Standing {
  readonly method: string | RegExp;
  readonly fault: Fault;
  readonly chat: number | undefined;
  skip: number;
  left: number;
  met: number;
  readonly begin: () => void;
  readonly released: Promise<void>;
}

/** No faults yet; the first order that fits meets a call. */
export function createFaults(): Faults {
  const standing: Standing[] = [];

  return {
    order(method, fault, { chat, times = 1, after = 0 } = {}) {
      let begin = (): void => undefined;
      let release = (): void => undefined;
      const begun = new Promise<void>((resolve) => {
        begin = resolve;
      });
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      const own: Standing = { method, fault, chat, skip: after, left: times, met: 0, begin, released };
      standing.push(own);
      return {
        get met() {
          return own.met;
        },
        begun,
        release,
        cancel() {
          own.left = 0;
        },
      };
    },
    meet(method, chat) {
      for (const order of standing) {
        const named = typeof order.method === 'string' ? order.method === method : order.method.test(method);
        if (!named || order.left === 0 || (order.chat !== undefined && String(order.chat) !== chat)) continue;
        if (order.skip > 0) {
          order.skip -= 1;
          continue;
        }
        order.left -= 1;
        order.met += 1;
        order.begin();
        return { fault: order.fault, released: order.released };
      }
      return undefined;
    },
  };
}
