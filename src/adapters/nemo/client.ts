import { basename } from 'node:path/posix';
import type { Backend } from '../../core/ports/backend.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Store } from '../../core/ports/store.ts';
import { anonymousIdentity } from './anonymous-identity.ts';
import { requestAnonymousToken } from './anonymous-token.ts';
import { readClaim, readCredits, readSession } from './answers.ts';
import { createApi } from './api.ts';
import { openVideo } from './download.ts';
import { createHttp } from './http.ts';
import { accountLink, operatorIdentity } from './identity.ts';
import { sendMessage } from './message.ts';
import { asUnknownRender, readRender } from './render.ts';
import { readState } from './state.ts';
import { DEFAULT_TIMEOUTS, type Timeouts } from './timeouts.ts';
import { readUploaded, uploadFile, uploadPath } from './upload.ts';

export interface NemoOptions {
  readonly apiUrl: string;
  /** Base of the links given to people. */
  readonly webUrl: string;
  /** The operator's own token; without it the installation's anonymous identity is used. */
  readonly token?: string;
  /** Fixes the client id of the anonymous identity, at most 64 characters. */
  readonly clientId?: string;
  /** Space `identity`. */
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** `X-Skill-Platform`. */
  readonly platform: string;
  /** How long 429 is waited out before the one retry; default 30. */
  readonly rateLimitSeconds?: number;
  readonly timeouts?: Partial<Timeouts>;
}

/** `close` ends every connection at once; a wait ends with its call's signal. */
export type NemoBackend = Backend & { close(): Promise<void> };

/**
 * NemoVideo over HTTP, by its published protocol (`nemo-protocol`): liberal in what it reads, strict in what it sends.
 * Every method throws a `Failure`, or the signal's reason.
 */
export function createNemoBackend(options: NemoOptions): NemoBackend {
  const { clock, log, platform } = options;
  const rateLimit = { clock, seconds: options.rateLimitSeconds ?? 30 };
  const apiUrl = options.apiUrl.replace(/\/+$/, '');
  const webUrl = options.webUrl.replace(/\/+$/, '');
  const timeouts = { ...DEFAULT_TIMEOUTS, ...options.timeouts };
  const http = createHttp(timeouts.connect);
  const closing = new AbortController();
  const sending = { http, apiUrl, platform, rateLimit };

  const token = options.token?.trim();
  const identity = token
    ? operatorIdentity(token)
    : anonymousIdentity(
        {
          apiUrl,
          store: options.store,
          clock,
          log,
          request: (clientId, call) => requestAnonymousToken({ ...sending, deadline: timeouts.token }, clientId, call),
          ...(options.clientId === undefined ? {} : { clientId: options.clientId }),
        },
        closing.signal,
      );
  const api = createApi(sending, identity);
  const renderPath = '/api/render/proxy/lambda';
  const ofRender = (renderId: string) => `${renderPath}/${encodeURIComponent(renderId)}`;

  return {
    async connect(call) {
      await identity.credential(call);
      return identity.account();
    },

    async createSession(language, call) {
      const body = { task_name: 'project', language };
      const data = await api.post('/api/tasks/me/with-session/nemo_agent', body, call, timeouts.session);
      const { session, userId } = readSession(data);
      if (userId !== undefined) await identity.learn(userId);
      return session;
    },

    send: (session, text, call) =>
      sendMessage({ api, http, log, headersTimeout: timeouts.messageHeaders }, session, text, call),

    upload: (session, file, call) =>
      uploadFile({ api, http, identity, idleTimeout: timeouts.uploadIdle }, session, file, call),

    async uploadUrls(session, urls, call) {
      const body = { urls, source_type: 'url' };
      const data = await api.post(uploadPath(session), body, call, timeouts.uploadUrls);
      return readUploaded(data, urls.map(nameOf));
    },

    async credits(call) {
      return readCredits(await api.read('/api/credits/balance/simple', call, timeouts.credits));
    },

    async state(session, call) {
      const path = `/api/state/nemo_agent/me/${encodeURIComponent(session.sessionId)}/latest`;
      return readState(await api.read(path, call, timeouts.state));
    },

    async submitRender(session, renderId, draft, call) {
      const body = {
        id: renderId,
        sessionId: session.sessionId,
        draft,
        output: { format: 'mp4', quality: 'high' },
      };
      const data = await api.post(renderPath, body, call, timeouts.submit);
      return readRender(data, { id: renderId, apiUrl }, log);
    },

    async render(renderId, call) {
      const data = await api.read(ofRender(renderId), call, timeouts.status).catch((error: unknown) => {
        throw asUnknownRender(error);
      });
      return readRender(data, { id: renderId, apiUrl }, log);
    },

    cancelRender: (renderId, call) => api.tell(`${ofRender(renderId)}/cancel`, call, timeouts.cancel),

    openVideo: (render, call) =>
      openVideo(
        { api, http, headersTimeout: timeouts.downloadHeaders, idleTimeout: timeouts.downloadIdle },
        render,
        call,
      ),

    async browserLink(session, call) {
      const body = {
        session_id: session.sessionId,
        ...(session.taskId === undefined ? {} : { task_id: session.taskId }),
      };
      const { claimToken, expiresIn } = readClaim(await api.post('/api/auth/claim-token', body, call, timeouts.claim));
      const url = `${webUrl}/workspace/claim?ct=${encodeURIComponent(claimToken)}`;
      return { url, ...(expiresIn === undefined ? {} : { expiresIn }) };
    },

    accountLink: () => accountLink(identity, webUrl),

    async close() {
      closing.abort(new Error('the client was closed'));
      await http.close();
    },
  };
}

/** What a file at an address is called where the backend does not say. */
function nameOf(url: string): string {
  return basename(url.replace(/[?#].*$/s, '')) || url;
}
