import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';

/** A file on its way to Discord, opened anew at each try. */
export interface Attachment {
  /** Plain letters, digits, `_`, `-` and a dot. */
  readonly name: string;
  readonly mimeType: string;
  /** What it shows, in words, at most 1024 characters. */
  readonly description?: string;
  /** Bytes, where known. */
  readonly size?: number;
  open(): Promise<Readable>;
}

/** The body of a request with a file, as a stream that can be read more than once. */
export interface Multipart {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array>;
}

/** Discord's form of a message with a file: `payload_json` and `files[0]`. Nothing of the file is held. */
export function multipart(payload: object, file: Attachment): Multipart {
  const boundary = `nemo-${randomBytes(12).toString('hex')}`;
  const part = (name: string, type: string, more = '') =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\nContent-Type: ${type}\r\n\r\n`;
  const head = Buffer.from(
    `${part('payload_json', 'application/json')}${JSON.stringify(payload)}\r\n${part('files[0]', file.mimeType, `; filename="${file.name}"`)}`,
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  const length = file.size === undefined ? {} : { 'content-length': String(head.length + file.size + tail.length) };
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...length },
    body: {
      async *[Symbol.asyncIterator]() {
        yield head;
        const stream = await file.open();
        try {
          yield* stream;
        } finally {
          stream.destroy();
        }
        yield tail;
      },
    },
  };
}
