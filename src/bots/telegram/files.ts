import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import type { Api } from 'grammy';
import { request } from 'undici';
import { z } from 'zod';
import { Undeliverable } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { OpenedFile } from '../../core/reply.ts';
import type { FileRef } from '../../core/request.ts';
import { loggable, troubleOf, undeliverable } from './trouble.ts';
import { rewrapVoice } from './voice.ts';

export interface FilesOptions {
  readonly api: Api;
  readonly token: string;
  readonly apiRoot: string;
  readonly clock: Clock;
}

/** How often Telegram is asked where a file is; a pause before each further time, ms. */
const TRIES = 4;
const PAUSE = 1_000;

const handleSchema = z.object({
  fileId: z.string(),
  /** A voice message, to be handed on as M4A. */
  rewrap: z.boolean().exactOptional(),
});

/**
 * Opens a file that somebody sent, as a stream: from the server that the Bot API runs on, or from the disk where that
 * server is a local one and tells an absolute path (platform-facts C3). Throws `Undeliverable('size')` over 20 MB on a
 * server that is not local (C2), and a `Refusal` where the file is not there any more.
 */
export async function openFile(options: FilesOptions, file: FileRef, signal: AbortSignal): Promise<OpenedFile> {
  const { fileId, rewrap } = handleSchema.parse(file.handle);
  const opened = await openById(options, fileId, signal);
  return rewrap ? rewrapVoice(opened) : opened;
}

async function openById(options: FilesOptions, fileId: string, signal: AbortSignal): Promise<OpenedFile> {
  const { path, size } = await locate(options, fileId, signal);
  if (isAbsolute(path)) {
    const onDisk = await stat(path).catch(() => undefined);
    if (onDisk?.isFile()) return { stream: createReadStream(path), size: onDisk.size };
  }
  // The address carries the token: it is never told or logged (C5).
  const address = `${options.apiRoot}/file/bot${options.token}/${path.split('/').map(encodeURIComponent).join('/')}`;
  const { statusCode, headers, body } = await request(address, { signal });
  if (statusCode !== 200) {
    await body.dump();
    throw new Error(`Telegram does not hand over the file (${statusCode})`);
  }
  const length = Number(headers['content-length']);
  return { stream: body, ...(length > 0 ? { size: length } : size === undefined ? {} : { size }) };
}

interface Located {
  readonly path: string;
  readonly size: number | undefined;
}

/** Asking changes nothing: it is asked again where the network keeps the answer back. */
async function locate({ api, clock }: FilesOptions, fileId: string, signal: AbortSignal): Promise<Located> {
  for (let tries = 1; ; tries += 1) {
    try {
      const { file_path: path, file_size: size } = await api.raw.getFile({ file_id: fileId });
      if (!path) throw new Undeliverable('size');
      return { path, size };
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble?.kind === 'refused') throw undeliverable(trouble.refusal);
      if (!trouble || trouble.kind === 'unauthorized' || tries >= TRIES) throw loggable(error);
      await clock.sleep(trouble.kind === 'wait' ? trouble.seconds * 1000 : PAUSE, signal);
    }
  }
}
