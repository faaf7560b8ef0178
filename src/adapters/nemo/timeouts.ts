/**
 * How long the network may take, in ms. These guard sockets and therefore run on real time; the waits of the protocol
 * (rate limits, repeats, expiry) go through the injected clock.
 */
export interface Timeouts {
  /** TCP and TLS. */
  readonly connect: number;
  /** Whole calls, from the first byte sent to the last byte of the answer. */
  readonly token: number;
  readonly session: number;
  readonly claim: number;
  readonly credits: number;
  readonly state: number;
  readonly submit: number;
  readonly status: number;
  readonly cancel: number;
  /** The backend fetches the media before it answers. */
  readonly uploadUrls: number;
  /** A message: until the response headers. The silence of the stream itself is watched by the core. */
  readonly messageHeaders: number;
  /** An upload has no limit as a whole: only standing still for that long ends it, also while waiting for the answer. */
  readonly uploadIdle: number;
  readonly downloadHeaders: number;
  /** A download has no limit as a whole: only standing still for that long ends it. */
  readonly downloadIdle: number;
}

export const DEFAULT_TIMEOUTS: Timeouts = {
  connect: 10_000,
  token: 15_000,
  session: 30_000,
  claim: 20_000,
  credits: 15_000,
  state: 20_000,
  submit: 60_000,
  status: 20_000,
  cancel: 20_000,
  uploadUrls: 180_000,
  messageHeaders: 120_000,
  uploadIdle: 120_000,
  downloadHeaders: 60_000,
  downloadIdle: 60_000,
};
