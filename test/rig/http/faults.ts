/** What can go wrong with a call on its way, whatever it asks for. */
export type WireFault =
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

/** Which calls of a name an order meets. */
export interface Share {
  /** How many calls; 1 by default. */
  readonly times?: number;
  /** How many matching calls go well before. */
  readonly after?: number;
}

/** A fault as it meets a call. */
export interface Met<F> {
  readonly fault: F;
  readonly released: Promise<void>;
}

/** The faults of one server. */
export interface Faults<F> {
  /** `place`: only calls that act in the place with this id. */
  order(name: string | RegExp, fault: F, which?: Share & { readonly place?: string }): Order;
  /** The fault that meets a call of this name in this place. */
  meet(name: string, place: string | undefined): Met<F> | undefined;
}

interface Standing<F> {
  readonly name: string | RegExp;
  readonly fault: F;
  readonly place: string | undefined;
  skip: number;
  left: number;
  met: number;
  readonly begin: () => void;
  readonly released: Promise<void>;
}

/** No faults yet; the first order that fits meets a call. */
export function createFaults<F>(): Faults<F> {
  const standing: Standing<F>[] = [];

  return {
    order(name, fault, { place, times = 1, after = 0 } = {}) {
      let begin = (): void => undefined;
      let release = (): void => undefined;
      const begun = new Promise<void>((resolve) => {
        begin = resolve;
      });
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      const own: Standing<F> = { name, fault, place, skip: after, left: times, met: 0, begin, released };
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
    meet(name, place) {
      for (const order of standing) {
        const named = typeof order.name === 'string' ? order.name === name : order.name.test(name);
        if (!named || order.left === 0 || (order.place !== undefined && order.place !== place)) continue;
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
