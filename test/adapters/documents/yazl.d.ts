/** The part of yazl that the tests use; the package ships no types. */
declare module 'yazl' {
  import type { Readable } from 'node:stream';

  export class ZipFile {
    readonly outputStream: Readable;
    addBuffer(content: Buffer, name: string): void;
    addReadStream(content: Readable, name: string, options: { readonly compressionLevel: number }): void;
    end(): void;
  }
}
