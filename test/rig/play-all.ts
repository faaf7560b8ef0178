/** Plays everything, some side by side: most of a life's time is waiting. */
export async function playAll<T>(all: readonly T[], play: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  async function next(): Promise<void> {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await play(one);
  }
  await Promise.all(Array.from({ length: 4 }, next));
}
