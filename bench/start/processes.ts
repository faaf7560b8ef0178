import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** No start may take longer, ms. */
const LIMIT_MS = 20_000;

/** One start of a process: how long it took until it wrote a line that matches, and what stood on standard error. */
export interface Started {
  readonly ms: number;
  readonly stderr: string;
}

/** Starts Node with these arguments and ends it once its output matches. Rejects where it ends without. */
export async function timeStart(args: readonly string[], ready: RegExp): Promise<Started> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    return await run(args, ready, environment(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Nothing of this shell's settings but where programs are; English, everything written goes to the folder. */
function environment(folder: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    LANG: 'en_US.UTF-8',
    DATA_DIR: folder,
    STORE_URL: `sqlite://${join(folder, 'nemo.sqlite')}`,
    NEMO_API_URL: 'simulator',
  };
}

function run(args: readonly string[], ready: RegExp, env: NodeJS.ProcessEnv): Promise<Started> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'pipe'], timeout: LIMIT_MS });
    let ms: number | undefined;
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (ms !== undefined || !ready.test(stdout)) return;
      ms = performance.now() - began;
      child.stdin.end();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', reject);
    child.once('close', () => {
      if (ms === undefined) reject(new Error(`${args.join(' ')} did not get ready: ${stdout}${stderr}`));
      else resolve({ ms, stderr });
    });
  });
}
