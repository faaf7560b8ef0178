import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import type { Api } from 'grammy';
import { request } from 'undici';
import { z } from 'zod';
import { Undeliverable } from '../../core/errors.ts';
import type { OpenedFile } from '../../core/reply.ts';
import type { FileRef } from '../../core/request.ts';
import { loggable, troubleOf, undeliverable } from './trouble.ts';

export interface FilesOptions {
  readonly api: Api;
  readonly token: string;
  readonly apiRoot: string;
}

const handleSchema = z.object({ fileId: z.string() });

/**
 * Opens a file that somebody sent, as a stream: from the server that the Bot API runs on, or from the disk where that
 * server is a local one and tells an absolute path (platform-facts C3). Throws `Undeliverable('size')` over 20 MB on a
 * server that is not local (C2), and a `Refusal` where the file is not there any more.
 */
export async function openFile(options: FilesOptions, file: FileRef, signal: AbortSignal): Promise<OpenedFile> {
  const { fileId } = handleSchema.parse(file.handle);
  const { path, size } = await locate(options.api, fileId);
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

async function locate(api: Api, fileId: string): Promise<{ readonly path: string; readonly size: number | undefined }> {
  try {
    const { file_path: path, file_size: size } = await api.raw.getFile({ file_id: fileId });
    if (!path) throw new Undeliverable('size');
    return { path, size };
  } catch (error) {
    const trouble = troubleOf(error);
    throw trouble?.kind === 'refused' ? undeliverable(trouble.refusal) : loggable(error);
  }
}
