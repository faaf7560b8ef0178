import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * The import rule: main → bots → core ← adapters. Bots and adapters import the core and their own folder, never one
 * another; the core imports itself and a few pure packages. Prints each import that breaks it and exits with 1. The tree
 * to look at can be given as an argument; without one it is `src`.
 */

/** Packages that neither reach outside nor belong to a platform. */
const corePackages = new Set([
  'zod',
  'intl-messageformat',
  'file-type/core',
  'node:buffer',
  'node:crypto',
  'node:path',
  'node:stream',
]);

const root = resolve(process.argv[2] ?? 'src');
const imports =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g;

interface Import {
  readonly file: string;
  readonly specifier: string;
}

/** `core`, `bots/terminal`, `adapters/nemo`; empty for what lies directly in `src`. */
function floorOf(path: string): string {
  const [first = '', second = ''] = relative(root, path).split('/');
  if (first === 'core') return 'core';
  return first === 'bots' || first === 'adapters' ? `${first}/${second}` : '';
}

function complaint({ file, specifier }: Import): string | undefined {
  const from = floorOf(file);
  if (from === '') return undefined;
  if (!specifier.startsWith('.')) {
    if (from !== 'core' || corePackages.has(specifier)) return undefined;
    return 'the core imports no such package';
  }
  const to = floorOf(resolve(dirname(file), specifier));
  if (to === from || to === 'core') return undefined;
  return `${from} imports ${to || 'the composition root'}`;
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(root, name));
const all = files.flatMap((file): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(imports)].map((match) => ({
    file,
    specifier: match[1] ?? match[2] ?? match[3] ?? '',
  })),
);
const broken = all.flatMap((each) => {
  const why = complaint(each);
  return why ? [`${relative('.', each.file)}: ${each.specifier} – ${why}`] : [];
});
for (const line of broken) console.error(line);
console.log(`${files.length} files, ${all.length} imports, ${broken.length} against the rule`);
process.exitCode = broken.length > 0 || all.length === 0 ? 1 : 0;
