import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Tests that start the real program, or a process of its own, run the built one. Type errors are the type check's
 * business: here the build only has to produce files.
 */
export default function build(): void {
  const result = spawnSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json'], { encoding: 'utf8' });
  if (!existsSync('dist/main.js')) throw new Error(`the build failed:\n${result.stdout}${result.stderr}`);
}
