/** Hands the result of a measuring process to the one that started it, and ends. */
export function report(result: object): void {
  process.send?.(result, () => process.disconnect());
}

/** What the process was told to measure: the JSON of its first argument. */
export function parameters(): unknown {
  return JSON.parse(process.argv[2] ?? '{}');
}

/** Frees what nothing refers to. Needs `--expose-gc`. */
export async function collectGarbage(): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
