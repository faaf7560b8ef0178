import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { Failure } from '../../core/errors.ts';
import type { Call, NemoSession, UploadedFile, UploadSource } from '../../core/ports/backend.ts';
import type { Api } from './api.ts';
import { openAnswer, readAnswer } from './envelope.ts';
import type { Http } from './http.ts';
import type { Identity } from './identity.ts';
import { multipartFile } from './multipart.ts';

export interface UploadOptions {
  readonly api: Api;
  readonly http: Http;
  readonly identity: Identity;
  /** Ms that an upload may stand still. */
  readonly idleTimeout: number;
}

/** Where files and addresses are sent to. */
export function uploadPath(session: NemoSession): string {
  return `/api/upload-video/nemo_agent/me/${encodeURIComponent(session.sessionId)}`;
}

/**
 * Streams a file into the session at the pace of the backend. The source is destroyed in any case. A stream can be read
 * once, so that nothing is repeated here, not even after a definite refusal; `retryAfter` of the failure says when to
 * open the file again and upload it anew (at once, where the token had to be renewed). `interrupted` if the source
 * fails, stands still, or holds another number of bytes than announced.
 */
export async function uploadFile(
  { api, http, identity, idleTimeout }: UploadOptions,
  session: NemoSession,
  file: UploadSource,
  call: Call,
): Promise<readonly UploadedFile[]> {
  // Until it is read the source may fail as well; reading it then throws what it failed with.
  file.stream.on('error', () => {});
  try {
    const credential = await identity.credential(call);
    const form = multipartFile({
      field: 'files',
      fileName: file.fileName,
      mimeType: file.mimeType,
      content: announced(file.stream, file.size, idleTimeout),
      ...(file.size === undefined ? {} : { size: file.size }),
    });
    const response = await http.open({
      method: 'POST',
      url: api.url(uploadPath(session)),
      headers: {
        ...api.headers(call, credential),
        'Content-Type': form.contentType,
        ...(form.contentLength === undefined ? {} : { 'Content-Length': String(form.contentLength) }),
      },
      body: form.body,
      headersTimeout: idleTimeout,
      idleTimeout,
      signal: call.signal,
    });
    try {
      return readUploaded(openAnswer(await readAnswer(response, 'POST')), [file.fileName]);
    } catch (error) {
      if (!(error instanceof Failure) || error.reason !== 'signed-out') throw error;
      await identity.renew(credential, error, call);
      throw new Failure('unavailable', {
        landed: 'no',
        code: error.code ?? 401,
        detail: 'the token was renewed',
        retryAfter: 0,
      });
    }
  } finally {
    file.stream.destroy();
  }
}

const Num = z.number().nonnegative().optional().catch(undefined);
const Text = z.string().trim().min(1).optional().catch(undefined);
const File = z.object({ filename: Text, file_name: Text, name: Text, duration: Num, width: Num, height: Num });
const Files = z.object({ files: z.array(z.unknown()) });

/** `data.files`; a backend that took everything without saying more took what it was given. */
export function readUploaded(data: unknown, sent: readonly string[]): readonly UploadedFile[] {
  const listed = Files.safeParse(data);
  const items = listed.success ? listed.data.files : Array.isArray(data) ? data : [];
  const files = items.flatMap((item, index): UploadedFile[] => {
    const file = File.safeParse(item);
    if (!file.success) return [];
    const { filename, file_name, name, duration, width, height } = file.data;
    return [
      {
        name: filename ?? file_name ?? name ?? sent[index] ?? 'file',
        ...(duration === undefined ? {} : { duration }),
        ...(width === undefined ? {} : { width }),
        ...(height === undefined ? {} : { height }),
      },
    ];
  });
  return files.length > 0 ? files : sent.map((name) => ({ name }));
}

/** A backend that refuses a file mostly does so at its head: so far the socket is looked at before every piece. */
const REFUSED_WITHIN = 4 * 1024 * 1024;
/** Bytes between two looks after that. */
const LOOK_EVERY = 512 * 1024;

/** The bytes of the source, of which there must be as many as announced and none too late. */
async function* announced(source: Readable, size: number | undefined, idleTimeout: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  let lookedAt = 0;
  const overdue = () => source.destroy(broken(`it stood still for ${idleTimeout} ms`));
  let timer = setTimeout(overdue, idleTimeout);
  try {
    for await (const chunk of source) {
      clearTimeout(timer);
      if (!(chunk instanceof Uint8Array)) throw broken('it does not deliver bytes');
      bytes += chunk.byteLength;
      if (size !== undefined && bytes > size) throw broken(`more than the ${size} bytes announced`);
      if (bytes <= REFUSED_WITHIN || bytes - lookedAt >= LOOK_EVERY) {
        lookedAt = bytes;
        await lookAtTheSocket();
      }
      yield chunk;
      timer = setTimeout(overdue, idleTimeout);
    }
  } catch (error) {
    throw error instanceof Failure ? error : broken('it broke off', error);
  } finally {
    clearTimeout(timer);
  }
  await lookAtTheSocket();
  if (size !== undefined && bytes < size) throw broken(`${bytes} of the ${size} bytes announced`);
}

/**
 * Lets an early refusal be read before more is written: a write to a connection that the other side has closed destroys
 * it, and the answer that waits there with it. One turn of the event loop brings the last piece to the backend, the next
 * brings its answer here.
 */
async function lookAtTheSocket(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

/** The form was never completed, so that the backend cannot have taken the file. */
function broken(detail: string, cause?: unknown): Failure {
  return new Failure('interrupted', { landed: 'no', detail: `the file to upload: ${detail}`, cause });
}
