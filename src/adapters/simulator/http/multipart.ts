import { Refusal } from '../refusal.ts';

/** One part of a multipart body. Its content is read to the end before the next part is asked for. */
export interface Part {
  readonly name: string | undefined;
  readonly fileName: string | undefined;
  readonly content: AsyncGenerator<Buffer>;
}

const maxHeaderBytes = 16 * 1024;

/**
 * The parts of a `multipart/form-data` body (RFC 7578) as they arrive; holds no more than one chunk. Throws a 400
 * refusal where the body is not of that form or ends early.
 */
export async function* readParts(body: AsyncIterable<Buffer>, contentType: string): AsyncGenerator<Part> {
  const boundary = /^multipart\/form-data\s*;.*\bboundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const word = boundary?.[1] ?? boundary?.[2];
  if (word === undefined) throw new Refusal(400, 'no multipart boundary');
  // The line break before a boundary belongs to it; the first one has none.
  const window = new Window(body, Buffer.from('\r\n'));
  const delimiter = Buffer.from(`\r\n--${word}`);
  await drain(window.until(delimiter));
  while ((await window.take(2)).toString('latin1') === '\r\n') {
    const headers = await window.head(maxHeaderBytes);
    const content = window.until(delimiter);
    yield { name: parameter(headers, 'name'), fileName: parameter(headers, 'filename'), content };
    await drain(content);
  }
}

/** A parameter of `Content-Disposition`, in which browsers write quotes and line breaks as %22, %0D and %0A. */
function parameter(headers: string, name: string): string | undefined {
  const line = /^content-disposition:(.*)$/im.exec(headers)?.[1] ?? '';
  const value = new RegExp(`;\\s*${name}="([^"]*)"`, 'i').exec(line)?.[1];
  return value?.replace(/%(22|0D|0A)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

async function drain(chunks: AsyncGenerator<Buffer>): Promise<void> {
  for await (const _ of chunks);
}

/** The part of a stream that has arrived and was not read yet. */
class Window {
  private readonly source: AsyncIterator<Buffer>;
  private buffer: Buffer;

  constructor(source: AsyncIterable<Buffer>, start: Buffer) {
    this.source = source[Symbol.asyncIterator]();
    this.buffer = start;
  }

  /** What stands before the delimiter; afterwards the window begins behind it. */
  async *until(delimiter: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.buffer.indexOf(delimiter);
      if (at >= 0) {
        const rest = this.cut(at);
        this.cut(delimiter.length);
        if (rest.length > 0) yield rest;
        return;
      }
      const certain = this.buffer.length - delimiter.length + 1;
      if (certain > 0) yield this.cut(certain);
      await this.more();
    }
  }

  async take(bytes: number): Promise<Buffer> {
    while (this.buffer.length < bytes) await this.more();
    return this.cut(bytes);
  }

  /** A part's header lines. */
  async head(limit: number): Promise<string> {
    for (;;) {
      const at = this.buffer.indexOf('\r\n\r\n');
      if (at >= 0) {
        const lines = this.cut(at).toString('utf8');
        this.cut(4);
        return lines;
      }
      if (this.buffer.length > limit) throw new Refusal(400, 'a part has too many headers');
      await this.more();
    }
  }

  private cut(bytes: number): Buffer {
    const taken = this.buffer.subarray(0, bytes);
    this.buffer = this.buffer.subarray(bytes);
    return taken;
  }

  private async more(): Promise<void> {
    const { value, done } = await this.source.next();
    if (done) throw new Refusal(400, 'the multipart body ends early');
    this.buffer = this.buffer.length === 0 ? value : Buffer.concat([this.buffer, value]);
  }
}
