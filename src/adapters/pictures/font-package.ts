import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { lazy } from '../../core/language/lazy.ts';
import { readSlices } from './slices.ts';

/** A file of letters, and the name under which it is known once it is loaded. */
export interface FontFile {
  readonly family: string;
  readonly path: string;
}

/** A font that comes as a package of many small files, each with some of its letters: those that should have one. */
export type FontPackage = (character: string) => readonly FontFile[];

const { resolve } = createRequire(import.meta.url);

/** Throws where the package is not installed; its index is read when it is first asked. */
export function openFontPackage(name: string): FontPackage {
  const index = resolve(`@fontsource-variable/${name}/unicode.json`);
  const slicesOf = lazy(() => readSlices(JSON.parse(readFileSync(index, 'utf8'))));
  return (character) =>
    slicesOf()(character.codePointAt(0) ?? 0).map((slice) => {
      const family = `${name}-${slice}`;
      return { family, path: join(dirname(index), 'files', `${family}-wght-normal.woff2`) };
    });
}

/** The emoji, all in one file; throws where they are not installed. */
export function emojiFile(): FontFile {
  return { family: 'twemoji', path: resolve('twemoji-colr-font/twemoji.woff2') };
}
