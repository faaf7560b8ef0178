/** What no form is. */
export class BadForm extends Error {
  override readonly name = 'BadForm';
}

/** One part of a form. Its content is read to the end before the next part is asked for. */
export interface Part {
  readonly name: string;
  /** Undefined for a plain value. */
  readonly fileName: string | undefined;
  readonly content: AsyncGenerator<Buffer>;
}

/**
 * The parts of a `multipart/form-data` body as they arrive, holding no more than one chunk. Takes what the original
 * takes: header names in any case, parameters with and without quotes (grammY writes `filename=clip.mp4`).
 */
export async function* readParts(body: AsyncIterable<Buffer>, contentType: string): AsyncGenerator<Part> {
  const found = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const word = found?.[1] ?? found?.[2];
  if (word === undefined) throw new BadForm('boundary not found');
  const delimiter = Buffer.from(`\r\n--${word}`);
  const source = body[Symbol.asyncIterator]();
  // The line break before a boundary belongs to it; the first boundary has none.
  let held: Buffer = Buffer.from('\r\n');

  async function more(): Promise<void> {
    const next = await source.next();
    if (next.done) throw new BadForm('unexpected end of request content');
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
  }

  function cut(bytes: number): Buffer {
    const taken = held.subarray(0, bytes);
    held = held.subarray(bytes);
    return taken;
  }

  async function* until(mark: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const at = held.indexOf(mark);
      if (at >= 0) {
        const rest = cut(at);
        cut(mark.length);
        if (rest.length > 0) yield rest;
        return;
      }
      const certain = held.length - mark.length + 1;
      if (certain > 0) yield cut(certain);
      await more();
    }
  }

  await drain(until(delimiter));
  for (;;) {
    while (held.length < 2) await more();
    if (cut(2).toString('latin1') !== '\r\n') return;
    const head = (await collect(until(Buffer.from('\r\n\r\n')))).toString('utf8');
    const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? '';
    const name = parameter(disposition, 'name');
    if (name === undefined) throw new BadForm('field name in multipart/form-data not found');
    const content = until(delimiter);
    yield { name, fileName: parameter(disposition, 'filename'), content };
    await drain(content);
  }
}

/** All chunks as one. */
export async function collect(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

async function drain(chunks: AsyncIterable<Buffer>): Promise<void> {
  for await (const _ of chunks);
}

function parameter(disposition: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;]*))`, 'i').exec(disposition);
  return found?.[1]?.replace(/\\(.)/g, '$1') ?? found?.[2]?.trim();
}
