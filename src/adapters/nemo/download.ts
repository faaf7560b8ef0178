import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { Failure } from '../../core/errors.ts';
import type { Call, Render } from '../../core/ports/backend.ts';
import type { OpenedFile } from '../../core/reply.ts';
import type { Api } from './api.ts';
import { acceptAnswer, readAnswer } from './envelope.ts';
import { garbled } from './failures.ts';
import type { Http, HttpResponse } from './http.ts';
import type { Credential } from './identity.ts';
import { isPrivateHost } from './public-address.ts';

export interface DownloadOptions {
  readonly api: Api;
  readonly http: Http;
  /** Ms. */
  readonly headersTimeout: number;
  /** Ms. */
  readonly idleTimeout: number;
}

const MAX_REDIRECTS = 5;

/** Bytes held between the network and the reader. */
const CHUNK = 64 * 1024;

/** How many bytes are looked at to tell a video from a page. */
const SNIFFED = 512;

/**
 * Opens a finished file: at its own address, and where that gives no video, at the download endpoint. The credential
 * goes to the backend's own endpoints alone, whatever addresses and redirects say. Resolves once the first bytes are here; a stream that
 * ends before its announced length errors.
 */
export async function openVideo(options: DownloadOptions, render: Render, call: Call): Promise<OpenedFile> {
  const { api } = options;
  const open = (url: URL) => api.authorized(call, (credential) => openAt(options, url, credential, call));
  if (render.url !== undefined && URL.canParse(render.url)) {
    try {
      return await open(new URL(render.url));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }
  return open(api.url(`/api/render/proxy/${encodeURIComponent(render.id)}/download`));
}

async function openAt(
  { api, http, headersTimeout, idleTimeout }: DownloadOptions,
  start: URL,
  credential: Credential,
  call: Call,
): Promise<OpenedFile> {
  const home = api.url('/');
  let url = start;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw garbled(`an address of ${url.protocol}`, 'GET');
    if (isPrivateHost(url) && !isPrivateHost(home)) throw garbled('an address inside a private network', 'GET');
    const ours = url.origin === home.origin && url.pathname.startsWith('/api/');
    const response = await http.open({
      method: 'GET',
      url,
      headers: { ...api.headers(call, ours ? credential : undefined), Accept: 'video/mp4, video/*, */*' },
      headersTimeout,
      idleTimeout,
      signal: call.signal,
    });
    if (![301, 302, 303, 307, 308].includes(response.status)) return videoOf(response, ours);
    response.body.destroy();
    if (response.location === undefined || !URL.canParse(response.location, url.href)) {
      throw garbled('a redirect to nowhere', 'GET');
    }
    url = new URL(response.location, url);
  }
  throw garbled(`more than ${MAX_REDIRECTS} redirects`, 'GET');
}

/** The file of an answer that holds a video. A page or a document in its place is an error, also under status 200. */
async function videoOf(response: HttpResponse, ours: boolean): Promise<OpenedFile> {
  const { status, contentType, contentLength } = response;
  if (status !== 200 || contentType === 'application/json' || contentType === 'text/html') {
    const answer = await readAnswer(response, 'GET');
    // A refusal means what the protocol says only where it is the backend's: elsewhere 401 is no matter of the token.
    if (ours) acceptAnswer(answer);
    throw garbled(`no video but ${status} ${contentType}`, 'GET');
  }
  const stream = await begun(response);
  return {
    stream,
    ...(contentLength === undefined ? {} : { size: contentLength }),
    ...(contentType === '' ? {} : { mimeType: contentType }),
  };
}

/** The body as a stream whose errors are explained, once its first bytes are here and look like a video's. */
async function begun(response: HttpResponse): Promise<Readable> {
  const { body } = response;
  const stream = new PassThrough({ highWaterMark: CHUNK });
  body.on('error', (error) => stream.destroy(asError(response.explain(error))));
  stream.once('close', () => body.destroy());
  // It may fail before anybody reads it; whoever does gets the error then.
  stream.on('error', () => {});
  body.pipe(stream);

  await once(stream, 'readable').catch((error: unknown) => {
    throw response.explain(error);
  });
  const first: unknown = stream.read();
  if (first instanceof Uint8Array && !/^\s*[<{]/.test(Buffer.from(first.subarray(0, SNIFFED)).toString('latin1'))) {
    stream.unshift(first);
    return stream;
  }
  stream.destroy();
  throw garbled(first === null ? 'an empty file' : 'no video but text', 'GET');
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('the download was aborted', { cause: reason });
}
