import { AbortController } from 'abort-controller';
import { Api } from 'grammy';

/** How long an ordinary call may take, s; a long poll answers after 30. */
export const CALL_SECONDS = 60;
/** How long an upload may take, s: 50 MB over a slow line (platform-facts C8). */
export const UPLOAD_SECONDS = 1_200;

export interface ApiOptions {
  readonly token: string;
  /** Without a slash at its end. */
  readonly apiRoot: string;
}

/** The Bot API of one bot. `stopped` ends every call that is under way. */
export function createApi({ token, apiRoot }: ApiOptions, timeoutSeconds: number, stopped: AbortSignal): Api {
  // grammY's calls know the signals of this package alone.
  const controller = new AbortController();
  stopped.addEventListener('abort', () => controller.abort(), { once: true });
  const api = new Api(token, { apiRoot, timeoutSeconds });
  api.config.use((call, method, payload) => call(method, payload, controller.signal));
  return api;
}
