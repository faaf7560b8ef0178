import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';

export interface FilePart {
  /** The form's field. */
  readonly field: string;
  readonly fileName: string;
  readonly mimeType: string;
  /** Bytes; absent where unknown. */
  readonly size?: number;
  readonly content: AsyncIterable<Uint8Array>;
}

/**
 * A form with one file (RFC 7578) as a stream: chunks pass through as they come, nothing is gathered. `contentLength`
 * is there where the file's size is known. Own lines because form-data-encoder 4.1 sends the wrong bytes of chunks over
 * 64 KiB that are views into a larger buffer.
 */
export function multipartFile(part: FilePart): {
  readonly contentType: string;
  readonly contentLength?: number;
  readonly body: Readable;
} {
  const boundary = `----nemo-${randomUUID()}`;
  const head = Buffer.from(
    `--${boundary}\r\n` +
      `Content-Disposition: form-data; name="${quotable(part.field)}"; filename="${quotable(part.fileName) || 'file'}"\r\n` +
      `Content-Type: ${mediaType(part.mimeType)}\r\n\r\n`,
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  async function* body() {
    yield head;
    yield* part.content;
    yield tail;
  }
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    ...(part.size === undefined ? {} : { contentLength: head.length + part.size + tail.length }),
    body: Readable.from(body(), { objectMode: false }),
  };
}

/**
 * A name as it may stand between quotes: letters of every script stay as UTF-8, as browsers send them; quotes,
 * backslashes and control characters are percent-encoded.
 */
function quotable(name: string): string {
  return name.replace(/["\\\p{Cc}]/gu, (character) => encodeURIComponent(character));
}

function mediaType(type: string): string {
  const essence = type.split(';')[0]?.trim() ?? '';
  return /^[\w.+-]+\/[\w.+-]+$/.test(essence) ? essence : 'application/octet-stream';
}
