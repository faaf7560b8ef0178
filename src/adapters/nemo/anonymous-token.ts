import type { Call } from '../../core/ports/backend.ts';
import { type AnonymousToken, readToken } from './answers.ts';
import { attributionHeaders } from './attribution.ts';
import { openAnswer, readAnswer } from './envelope.ts';
import type { Http } from './http.ts';
import { isRateLimited, type RateLimit, waitOut } from './rate-limit.ts';

export interface TokenRequestOptions {
  readonly http: Http;
  readonly apiUrl: string;
  /** `X-Skill-Platform`. */
  readonly platform: string;
  readonly rateLimit: RateLimit;
  /** Ms. */
  readonly deadline: number;
}

/** Asks for an anonymous token, the one request without `Authorization`; once more after the wait that 429 demands. */
export async function requestAnonymousToken(
  { http, apiUrl, platform, rateLimit, deadline }: TokenRequestOptions,
  clientId: string,
  call: Call,
): Promise<AnonymousToken> {
  const request = async () => {
    const response = await http.open({
      method: 'POST',
      url: new URL(`${apiUrl}/api/auth/anonymous-token`),
      headers: { Accept: 'application/json', 'X-Client-Id': clientId, ...attributionHeaders(call.skill, platform) },
      deadline,
      signal: call.signal,
    });
    return readToken(openAnswer(await readAnswer(response, 'POST')));
  };
  try {
    return await request();
  } catch (error) {
    if (!isRateLimited(error)) throw error;
    await waitOut(error, rateLimit, call.signal);
    return request();
  }
}
