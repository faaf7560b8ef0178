import type { Call } from '../recorder.ts';
import { Refusal } from '../refusal.ts';

const attribution = ['X-Skill-Source', 'X-Skill-Version', 'X-Skill-Platform'];

/** What a call does wrong that the service lets pass all the same (protocol, "Headers"). */
export function violationsIn({ kind, path, headers, body }: Call): readonly string[] {
  const wrong: string[] = [];
  if (path.includes('nmv_usr_')) wrong.push('a user token stands in the address');
  if (kind === 'file') {
    return headers.authorization === undefined ? wrong : [...wrong, 'the token was sent to the address of a file'];
  }
  if (kind !== 'render') wrong.push(...missingIn(headers).map((name) => `${name} is missing`));
  if (kind === 'message' && !headers.accept?.includes('text/event-stream')) {
    wrong.push('Accept does not ask for an event stream');
  }
  const declared = /^(?:application\/json|multipart\/form-data)\b/i.test(headers['content-type'] ?? '');
  if (body !== undefined && !declared) wrong.push('a JSON body is not declared as one');
  return wrong;
}

/** Export alone insists on attribution: throws a 402 refusal where a header is missing. */
export function requireAttribution({ kind, headers }: Call): void {
  const missing = missingIn(headers);
  if (kind === 'render' && missing.length > 0) throw new Refusal(402, `missing ${missing.join(', ')}`);
}

function missingIn(headers: Call['headers']): string[] {
  return attribution.filter((name) => !headers[name.toLowerCase()]?.trim());
}

/** The bearer token of a call. Throws a 1001 refusal where there is none. */
export function bearerOf(call: Call): string {
  const token = /^Bearer (\S+)$/.exec(call.headers.authorization ?? '')?.[1];
  if (token === undefined) throw new Refusal(1001, 'missing token');
  return token;
}
