import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Each line of source, and what the check says about it; nothing where it is within the rule. */
const sources: readonly (readonly [file: string, source: string, complaint?: string])[] = [
  ['main.ts', "import { a } from './core/a.ts';\nimport './bots/b/b.ts';\nimport { x } from './adapters/x/x.ts';"],
  ['core/a.ts', "import { z } from 'zod';\nimport type { Readable } from 'node:stream';\nexport * from './deep/b.ts';"],
  ['core/deep/b.ts', "import { a } from '../a.ts';"],
  ['core/sdk.ts', "import { Bot } from 'grammy';", 'grammy – the core imports no such package'],
  [
    'core/disk.ts',
    "import { readFile } from 'node:fs/promises';",
    'node:fs/promises – the core imports no such package',
  ],
  ['core/up.ts', "import { b } from '../bots/b/b.ts';", '../bots/b/b.ts – core imports bots/b'],
  ['core/down.ts', "export { x } from '../adapters/x/x.ts';", '../adapters/x/x.ts – core imports adapters/x'],
  ['core/types.ts', "import type { X } from '../adapters/x/x.ts';", '../adapters/x/x.ts – core imports adapters/x'],
  ['core/lazy.ts', "const { x } = await import('../adapters/x/x.ts');", '../adapters/x/x.ts – core imports adapters/x'],
  ['core/effect.ts', "import '../adapters/x/x.ts';", '../adapters/x/x.ts – core imports adapters/x'],
  [
    'core/lines.ts',
    "import {\n  x,\n  y,\n} from '../adapters/x/x.ts';",
    '../adapters/x/x.ts – core imports adapters/x',
  ],
  ['core/root.ts', "import { c } from '../config.ts';", '../config.ts – core imports the composition root'],
  [
    'bots/b/b.ts',
    "import { Bot } from 'grammy';\nimport { a } from '../../core/a.ts';\nimport { own } from './own.ts';",
  ],
  ['bots/b/own.ts', "import { x } from '../../adapters/x/x.ts';", '../../adapters/x/x.ts – bots/b imports adapters/x'],
  ['bots/c/c.ts', "import { b } from '../b/b.ts';", '../b/b.ts – bots/c imports bots/b'],
  ['adapters/x/x.ts', "import { a } from '../../core/a.ts';\nimport './deep/own.ts';\nimport { Keyv } from 'keyv';"],
  ['adapters/x/deep/own.ts', "import { x } from '../x.ts';"],
  ['adapters/y/y.ts', "import { x } from '../x/x.ts';", '../x/x.ts – adapters/y imports adapters/x'],
  ['adapters/z/z.ts', "import { b } from '../../bots/b/b.ts';", '../../bots/b/b.ts – adapters/z imports bots/b'],
];

function check(only: (complaint: string | undefined) => boolean) {
  const root = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    for (const [file, source, complaint] of sources) {
      if (!only(complaint)) continue;
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), source);
    }
    return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/layers.ts', root], { encoding: 'utf8' });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

test('every breach of the import rule is named, and the check fails', () => {
  const { stderr, status } = check(() => true);
  const told = stderr
    .trim()
    .split('\n')
    .map((line) => line.replace(/^.*layers-\w+\//, ''))
    .sort();
  const expected = sources.flatMap(([file, , complaint]) => (complaint ? [`${file}: ${complaint}`] : [])).sort();
  expect(told).toEqual(expected);
  expect(status).toBe(1);
});

test('what keeps the rule passes', () => {
  const { stdout, stderr, status } = check((complaint) => complaint === undefined);
  expect([stderr, status]).toEqual(['', 0]);
  expect(stdout).toMatch(/^6 files, \d+ imports, 0 against the rule$/m);
});

test('a check that finds nothing to look at fails', () => {
  expect(check(() => false).status).toBe(1);
});

test('this program keeps the rule', () => {
  const { stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/layers.ts'], {
    encoding: 'utf8',
  });
  expect([stderr, status]).toEqual(['', 0]);
});
