import { Failure } from '../../core/errors.ts';
import type { Call } from '../../core/ports/backend.ts';
import { attributionHeaders } from './attribution.ts';
import { type Answer, acceptAnswer, openAnswer, readAnswer } from './envelope.ts';
import type { Http } from './http.ts';
import type { Credential, Identity } from './identity.ts';
import { isRateLimited, type RateLimit, waitOut } from './rate-limit.ts';

export interface ApiOptions {
  readonly http: Http;
  /** Without a slash at its end. */
  readonly apiUrl: string;
  /** `X-Skill-Platform`. */
  readonly platform: string;
  readonly rateLimit: RateLimit;
}

export type Headers = Readonly<Record<string, string>>;

/** The backend's endpoints, without knowing what any of them means. Every method throws a `Failure`. */
export interface Api {
  /** The address of an endpoint. */
  url(path: string): URL;
  /** What every request carries, with the credential where one is given. */
  headers(call: Call, credential?: Credential): Headers;
  /** A reading call, also repeated twice after network errors and 5xx: what is in the envelope. */
  read(path: string, call: Call, deadline: number): Promise<unknown>;
  /** A call that changes something, repeated only after a definite refusal: what is in the envelope. */
  post(path: string, body: object, call: Call, deadline: number): Promise<unknown>;
  /** A call without a body whose success says nothing. */
  tell(path: string, call: Call, deadline: number): Promise<void>;
  /**
   * Runs an attempt, once more with another credential after 1001 or 401, once more after the wait that 429 demands.
   * Both are definite refusals: nothing of the attempt has taken place.
   */
  authorized<T>(call: Call, attempt: (credential: Credential) => Promise<T>): Promise<T>;
}

/** Waits before a reading call is repeated, ms. */
const READ_REPEATS = [500, 1_500];

export function createApi(options: ApiOptions, identity: Identity): Api {
  const { http, apiUrl, platform, rateLimit } = options;

  const url = (path: string) => new URL(apiUrl + path);

  const headers = (call: Call, credential?: Credential): Headers => ({
    Accept: 'application/json',
    ...attributionHeaders(call.skill, platform),
    ...(credential ? { Authorization: `Bearer ${credential.token}` } : {}),
  });

  async function authorized<T>(call: Call, attempt: (credential: Credential) => Promise<T>): Promise<T> {
    let credential = await identity.credential(call);
    let renewed = false;
    let waited = false;
    for (;;) {
      try {
        return await attempt(credential);
      } catch (error) {
        if (error instanceof Failure && error.reason === 'signed-out' && !renewed) {
          renewed = true;
          credential = await identity.renew(credential, error, call);
        } else if (isRateLimited(error) && !waited) {
          waited = true;
          await waitOut(error, rateLimit, call.signal);
        } else {
          throw error;
        }
      }
    }
  }

  /** A POST whose body, if any, is JSON. */
  function send(path: string, call: Call, deadline: number, body?: object): Promise<Answer> {
    return authorized(call, async (credential) => {
      const response = await http.open({
        method: 'POST',
        url: url(path),
        headers: { ...headers(call, credential), ...(body ? { 'Content-Type': 'application/json' } : {}) },
        ...(body ? { body: JSON.stringify(body) } : {}),
        deadline,
        signal: call.signal,
      });
      const answer = await readAnswer(response, 'POST');
      acceptAnswer(answer);
      return answer;
    });
  }

  async function readOnce(path: string, call: Call, deadline: number, credential: Credential): Promise<unknown> {
    const request = { url: url(path), headers: headers(call, credential), deadline, signal: call.signal };
    return openAnswer(await readAnswer(await http.open({ ...request, method: 'GET' }), 'GET'));
  }

  return {
    url,
    headers,
    authorized,
    read: (path, call, deadline) =>
      authorized(call, async (credential) => {
        for (const wait of READ_REPEATS) {
          try {
            return await readOnce(path, call, deadline, credential);
          } catch (error) {
            if (!isPassing(error)) throw error;
            await rateLimit.clock.sleep(wait, call.signal);
          }
        }
        return readOnce(path, call, deadline, credential);
      }),
    post: async (path, body, call, deadline) => openAnswer(await send(path, call, deadline, body)),
    tell: async (path, call, deadline) => {
      await send(path, call, deadline);
    },
  };
}

/** Whether trying the same thing again soon makes sense, provided that doing it twice does no harm. */
function isPassing(error: unknown): boolean {
  return error instanceof Failure && ['unreachable', 'interrupted', 'unavailable'].includes(error.reason);
}
