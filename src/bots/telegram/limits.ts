/** What the Bot API server in use takes and hands over: known of the public one, found out of others. */
export interface Limits {
  /** The largest file that the bot may upload, bytes. */
  readonly uploadBytes: number;
  /** The largest file that the bot may fetch, bytes. */
  readonly downloadBytes: number;
  /** Whether answers can be shown while they are being written. */
  readonly drafts: boolean;
  /** The server refused an upload as too large. */
  uploadRefused(): void;
  /** The server refused a download as too large. */
  downloadRefused(): void;
  /** The server knows no drafts: it is older than Bot API 9.3. */
  withoutDrafts(): void;
}

const PUBLIC_SERVER = 'https://api.telegram.org';
const MB = 1024 * 1024;
/** Of the public server, and of others that do not run in local mode (platform-facts C2). */
const CLOUD = { upload: 50 * MB, download: 20 * MB };
/** Of a server in local mode (C3). */
const LOCAL = { upload: 2_000 * MB, download: 2_000 * MB };

/** A server of the operator's own is taken for a local one until it refuses what such a one would take. */
export function createLimits(apiRoot: string): Limits {
  const { upload, download } = apiRoot === PUBLIC_SERVER ? CLOUD : LOCAL;
  const found = { uploadBytes: upload, downloadBytes: download, drafts: true };
  return {
    get uploadBytes() {
      return found.uploadBytes;
    },
    get downloadBytes() {
      return found.downloadBytes;
    },
    get drafts() {
      return found.drafts;
    },
    uploadRefused() {
      found.uploadBytes = CLOUD.upload;
    },
    downloadRefused() {
      found.downloadBytes = CLOUD.download;
    },
    withoutDrafts() {
      found.drafts = false;
    },
  };
}
