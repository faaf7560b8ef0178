/** What several sources have to say, for one reader, in the order of arrival. */
export interface Mailbox<T> extends AsyncIterable<T> {
  put(item: T): void;
  /** Nothing comes after what was put so far. */
  close(): void;
}

/** The reader ends when the box is closed and empty. Nothing put after `close` arrives. */
export function createMailbox<T>(): Mailbox<T> {
  const items: T[] = [];
  let closed = false;
  let wake: (() => void) | undefined;

  function ring(): void {
    wake?.();
    wake = undefined;
  }

  return {
    put(item) {
      if (closed) return;
      items.push(item);
      ring();
    },
    close() {
      closed = true;
      ring();
    },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        const batch = items.splice(0);
        for (const item of batch) yield item;
        if (items.length > 0) continue;
        if (closed) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
