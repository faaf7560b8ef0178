import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addAbortSignal } from 'node:stream';
import { ScriptError } from '../../core/errors.ts';
import type { OpenedFile } from '../../core/reply.ts';
import type { DocumentLimits } from './limits.ts';

/**
 * Streams a file to disk without ever holding it whole. The file loses its name at once: it is reached through the
 * returned handle alone and gone with it, whatever becomes of this process. Throws `ScriptError('too-large')` as soon as
 * the limit is passed.
 */
export async function receive(
  file: OpenedFile,
  limits: Pick<DocumentLimits, 'directory' | 'maxBytes'>,
  signal: AbortSignal,
): Promise<FileHandle> {
  let handle: FileHandle | undefined;
  try {
    signal.throwIfAborted();
    // Before the first wait, because it also hears an early error of the stream.
    const stream = addAbortSignal(signal, file.stream);
    if (file.size !== undefined && file.size > limits.maxBytes) throw new ScriptError('too-large');
    handle = await openNameless(limits.directory);
    await writeFile(handle, atMost(stream, limits.maxBytes));
    return handle;
  } catch (error) {
    file.stream.destroy();
    await handle?.close();
    signal.throwIfAborted();
    throw error;
  }
}

async function openNameless(directory: string): Promise<FileHandle> {
  const path = join(directory, `${randomUUID()}.script`);
  const handle = await open(path, 'wx+', 0o600);
  await rm(path);
  return handle;
}

async function* atMost(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  let received = 0;
  for await (const chunk of source) {
    received += chunk.length;
    if (received > maxBytes) throw new ScriptError('too-large');
    yield chunk;
  }
}
