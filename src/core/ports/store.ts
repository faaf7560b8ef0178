/**
 * Where chats, sessions and jobs are kept. Values are JSON. Writes to one key happen in the order in which they were
 * called; a resolved write survives a kill of the process. Failures reject, they never look like a missing value.
 */
export interface Store {
  get(space: Space, key: string): Promise<unknown>;
  /** `seconds`: the value is gone after that time. */
  set(space: Space, key: string, value: unknown, seconds?: number): Promise<void>;
  /** Writes only if the key is free; tells whether it did. */
  add(space: Space, key: string, value: unknown, seconds?: number): Promise<boolean>;
  delete(space: Space, key: string): Promise<void>;
  /** Everything in a space. Reads it whole: for the start and for small spaces alone. */
  list(space: Space): Promise<ReadonlyArray<readonly [key: string, value: unknown]>>;
}

/** What is kept, each in a namespace of its own. Letters only (dependencies, section 3). */
export type Space =
  | 'chats'
  | 'jobs'
  | 'history'
  | 'choices'
  | 'events'
  | 'identity'
  /** What platforms sent and nobody has taken yet; keys begin with the platform's name. */
  | 'inbox'
  /** What a platform's bot must know across restarts; keys begin with the platform's name. */
  | 'platform';
