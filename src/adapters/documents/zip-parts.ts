import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { ScriptError } from '../../core/errors.ts';

/**
 * The names in a ZIP file, once it is certain that its XML parts stay within `maxInflatedBytes`: first by the sizes that
 * the directory declares, then by inflating them, because a directory can lie. Throws a `ScriptError`: `encrypted`,
 * `too-complex`; any other error means a damaged file.
 */
export async function zipParts(bytes: Buffer, maxInflatedBytes: number): Promise<readonly string[]> {
  const { zip, entries } = await readDirectory(bytes);
  if (entries.some((entry) => entry.isEncrypted())) throw new ScriptError('encrypted');
  const parts = entries.filter((entry) => /\.(xml|rels)$/i.test(entry.fileName));
  const declared = parts.reduce((sum, part) => sum + part.uncompressedSize, 0);
  if (declared > maxInflatedBytes) throw new ScriptError('too-complex', `${declared} bytes are declared`);
  let inflated = 0;
  for (const part of parts) {
    for await (const chunk of await openPart(zip, part)) {
      inflated += chunk.length;
      if (inflated > maxInflatedBytes) throw new ScriptError('too-complex', `${inflated} bytes are inflated already`);
    }
  }
  return entries.map((entry) => entry.fileName);
}

function readDirectory(bytes: Buffer): Promise<{ zip: ZipFile; entries: readonly Entry[] }> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { validateEntrySizes: false, lazyEntries: false }, (error, zip) => {
      if (error) return reject(error);
      const entries: Entry[] = [];
      zip.on('entry', (entry: Entry) => entries.push(entry));
      zip.on('error', reject);
      zip.once('end', () => resolve({ zip, entries }));
    });
  });
}

function openPart(zip: ZipFile, part: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(part, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}
