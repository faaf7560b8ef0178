/** Runs acts that concern the same thing one after another, and others side by side. */
export type Serial = <T>(key: string, act: () => Promise<T>) => Promise<T>;

/** An act begins when all earlier ones of its key have ended, well or not; its own outcome is the caller's. */
export function createSerial(): Serial {
  const tails = new Map<string, Promise<void>>();
  return (key, act) => {
    const before = tails.get(key);
    const result = before === undefined ? act() : before.then(act);
    const tail: Promise<void> = result
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
    tails.set(key, tail);
    return result;
  };
}
