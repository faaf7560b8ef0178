import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { BufferSource, BufferTarget, Conversion, Input, Mp4OutputFormat, OGG, Output } from 'mediabunny';
import type { OpenedFile } from '../../core/reply.ts';

/** An hour of speech is some 10 MB; what is larger is passed on as it is, bytes. */
const MOST_BYTES = 20 * 1024 * 1024;

/**
 * A voice message as M4A. Telegram records Opus in Ogg, which the backend does not take; the sound itself is not touched,
 * it is only wrapped anew. Such a message is small and is held whole. What cannot be wrapped anew is passed on as it is.
 */
export async function rewrapVoice(file: OpenedFile): Promise<OpenedFile> {
  if (file.size === undefined || file.size > MOST_BYTES) return file;
  const bytes = await buffer(file.stream);
  const wrapped = (await asM4a(bytes)) ?? bytes;
  return { stream: Readable.from([wrapped], { objectMode: false }), size: wrapped.length };
}

async function asM4a(bytes: Buffer): Promise<Buffer | undefined> {
  const input = new Input({ source: new BufferSource(bytes), formats: [OGG] });
  const target = new BufferTarget();
  try {
    const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
    const conversion = await Conversion.init({ input, output, showWarnings: false });
    if (!conversion.isValid) return undefined;
    await conversion.execute();
    return target.buffer ? Buffer.from(target.buffer) : undefined;
  } catch {
    return undefined;
  } finally {
    input.dispose();
  }
}
