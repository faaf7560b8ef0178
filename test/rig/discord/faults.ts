/** What can go wrong with a call. */
export type Fault =
  /** Answers with this error; nothing lands. */
  | { readonly kind: 'error'; readonly status: number; readonly code: number; readonly message: string }
  /** 429 with `retry_after` in seconds. */
  | { readonly kind: 'limited'; readonly seconds: number; readonly scope?: 'user' | 'shared' | 'global' }
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
  /** Only calls in this channel. */
  readonly channel?: { readonly id: string };
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
  order(route: string | RegExp, fault: Fault, which?: Which): Order;
  /** The fault that meets this call: `POST /channels/:channel/messages` in the channel with this id. */
  meet(route: string, channel: string | undefined): Met | undefined;
}

interface Standing {
  readonly route: string | RegExp;
  readonly fault: Fault;
  readonly channel: string | undefined;
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
    order(route, fault, { channel, times = 1, after = 0 } = {}) {
      let begin = (): void => undefined;
      let release = (): void => undefined;
      const begun = new Promise<void>((resolve) => {
        begin = resolve;
      });
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      const own: Standing = { route, fault, channel: channel?.id, skip: after, left: times, met: 0, begin, released };
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
    meet(route, channel) {
      for (const order of standing) {
        const named = typeof order.route === 'string' ? order.route === route : order.route.test(route);
        if (!named || order.left === 0 || (order.channel !== undefined && order.channel !== channel)) continue;
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
