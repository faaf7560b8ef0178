/** Time, injected: every wait of the program goes through here, so that tests advance it instead of sleeping. */
export interface Clock {
  /** Ms since the epoch. */
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason when aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls back once after `ms`; the returned function calls it off. */
  after(ms: number, callback: () => void): () => void;
}
