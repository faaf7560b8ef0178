/** What the agent wrote, what the person sees, and what is done: a kind, or `edit: ` with its instruction. */
export type Translated = readonly [said: string, seen: string, done: readonly string[]];
