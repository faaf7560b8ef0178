import { type Answer, envelope } from '../http/answer.ts';
import { claimBody, readBody, sessionBody } from '../http/bodies.ts';
import { Refusal } from '../refusal.ts';
import { callerOf, chanceOf, type Exchange, sessionOf, violationOf } from '../service.ts';

/** `POST /api/auth/anonymous-token`: everything but the token may be missing from the answer. */
export function anonymousToken(exchange: Exchange): Answer {
  const { service, call, request } = exchange;
  const clientId = call.headers['x-client-id']?.trim();
  if (!clientId) throw new Refusal(400, 'X-Client-Id is missing');
  if (clientId.length > 64) throw new Refusal(400, 'X-Client-Id is too long');
  const now = service.settings.clock.now();
  const address = request.socket.remoteAddress ?? '';
  const { token, userId, purse, expiresAt } = service.identities.anonymous(clientId, address, now);
  const details = { user_id: userId, credits: purse.available, expires_at: new Date(expiresAt).toISOString() };
  return envelope({ token, ...(chanceOf(exchange, clientId).chance(0.75) ? details : {}) });
}

/** `POST /api/tasks/me/with-session/nemo_agent` */
export function newSession(exchange: Exchange): Answer {
  const { task_name, language } = readBody(sessionBody, exchange.call.body, violationOf(exchange));
  const { userId } = callerOf(exchange);
  const session = exchange.service.sessions.open(userId, task_name, language);
  return envelope({ session_id: session.id, task_id: session.taskId, user_id: userId });
}

/** `POST /api/auth/claim-token` */
export function claimToken(exchange: Exchange): Answer {
  const { task_id, session_id } = readBody(claimBody, exchange.call.body, violationOf(exchange));
  const session = sessionOf(exchange, session_id);
  if (session.taskId !== task_id) throw new Refusal(400, 'the task does not belong to the session');
  const word = chanceOf(exchange, session_id).word(32, 'abcdefghijklmnopqrstuvwxyz0123456789');
  return envelope({ claim_token: `clm_${word}`, expires_in: 604_800 });
}

/** `GET /api/credits/balance/simple` */
export function credits(exchange: Exchange): Answer {
  const { available, frozen } = callerOf(exchange).purse;
  return envelope({ available, frozen, total: available + frozen });
}
