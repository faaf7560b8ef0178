/** Every wait of the core, in ms. The defaults are the protocol's; `config` reads them in seconds. */
export interface Waits {
  /** "Still working…" while a turn or an export runs. */
  readonly heartbeat: number;
  /** A stream that brings nothing but heartbeats for so long is lost. */
  readonly streamSilence: number;
  /** A turn's hard limit. */
  readonly streamLimit: number;
  /** After a cut: before the first look at the state. */
  readonly recoveryFirst: number;
  /** After a cut: between further looks. */
  readonly recoveryNext: number;
  readonly renderPoll: number;
}

export interface Settings {
  readonly waits: Waits;
  /** Looks at the state after a cut before the turn is given up (protocol: 5). */
  readonly recoveryLooks: number;
  /** Polls of a render before the person is told that it takes longer (protocol: 10). */
  readonly renderPolls: number;
  /** How long a refusal for too many requests is waited out where the backend does not say, seconds. */
  readonly rateLimitSeconds: number;
}
