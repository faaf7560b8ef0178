import { type ChildProcess, fork } from 'node:child_process';
import { z } from 'zod';

/** No measurement may take longer, ms. */
const LIMIT_MS = 120_000;

/** Where `--profile` writes the CPU profiles of the program under measure; undefined: none are taken. */
export const profileDir: string | undefined = process.argv.includes('--profile') ? 'bench/profiles' : undefined;

/**
 * Runs a script of this folder in a fresh process, `parameters` as JSON in its first argument, and resolves with the
 * first message that it sends. Rejects where it ends without one.
 */
export async function measure<T>(script: string, parameters: object, shape: z.ZodType<T>): Promise<T> {
  const isProgram = script.endsWith('program.ts');
  const child = start(
    script,
    parameters,
    profileDir && isProgram ? ['--cpu-prof', `--cpu-prof-dir=${profileDir}`] : [],
  );
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
  try {
    return shape.parse(await firstMessage(child, script));
  } finally {
    clearTimeout(timer);
  }
}

const greeting = z.object({ url: z.string() });
const seen = z.object({ peak: z.number(), holding: z.number(), uploadedBytes: z.number() });

/** Runs `act` against a backend that is started for it alone; also tells what the backend saw. */
export async function withBackend<T>(
  act: (url: string) => Promise<T>,
): Promise<{ result: T; backend: z.infer<typeof seen> }> {
  const child = start('backend/server.ts', {}, []);
  try {
    const { url } = greeting.parse(await firstMessage(child, 'backend/server.ts'));
    const result = await act(url);
    return { result, backend: seen.parse(await (await fetch(`${url}/bench`)).json()) };
  } finally {
    child.kill();
  }
}

function start(script: string, parameters: object, options: readonly string[]): ChildProcess {
  return fork(new URL(script, import.meta.url), [JSON.stringify(parameters)], {
    execArgv: ['--import', 'tsx', '--expose-gc', ...options],
  });
}

function firstMessage(child: ChildProcess, script: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`${script} ended with ${signal ?? code}`)));
  });
}
