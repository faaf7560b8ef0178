import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { Refusal } from './refusal.ts';
import type { Route } from './request.ts';
import type { World } from './world.ts';

/** Takes a call out of its bucket and the global one, and tells so in headers (platform-facts B27). Throws 429. */
export function spendRates(
  { rateLimits, rates }: World,
  route: Route,
  params: Readonly<Record<string, string>>,
  response: ServerResponse,
): void {
  if (!rateLimits) return;
  if (!route.open) {
    const global = rates.spend('global', rateLimits.global);
    if (!global.allowed) throw limitedRefusal(response, global.resetAfter, 'global');
  }
  // The answer itself has no bucket that anybody has ever met.
  if (route.path.endsWith('/callback')) return;
  const major = params.channel ?? params.token ?? params.guild ?? '';
  const spent = rates.spend(`${route.method} ${route.rate} ${major}`, rateLimits[route.rate]);
  const hash = createHash('sha256').update(`${route.method} ${route.rate}`).digest('hex').slice(0, 32);
  response.setHeader('x-ratelimit-bucket', hash);
  response.setHeader('x-ratelimit-limit', spent.limit);
  response.setHeader('x-ratelimit-remaining', spent.remaining);
  response.setHeader('x-ratelimit-reset', ((Date.now() + spent.resetAfter) / 1000).toFixed(3));
  response.setHeader('x-ratelimit-reset-after', (spent.resetAfter / 1000).toFixed(3));
  if (!spent.allowed) throw limitedRefusal(response, spent.resetAfter, 'user');
}

/** 429; seconds in the body and in the headers. */
export function limitedRefusal(response: ServerResponse, ms: number, scope: 'user' | 'shared' | 'global'): Refusal {
  const seconds = Number((ms / 1000).toFixed(3));
  response.setHeader('retry-after', Math.ceil(seconds));
  response.setHeader('x-ratelimit-scope', scope);
  if (scope === 'global') response.setHeader('x-ratelimit-global', 'true');
  const more = { retry_after: seconds, global: scope === 'global' };
  const message = scope === 'shared' ? 'The resource is being rate limited.' : 'You are being rate limited.';
  return new Refusal(429, 0, message, more);
}
