import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** The built program as an operator runs it, in a pipe. */
export interface Program {
  readonly process: ChildProcess;
  /** Everything on standard output so far. */
  readonly output: () => string;
  readonly errors: () => string;
  types(line: string): void;
  /** Ends the input; resolves with the exit code when the program has ended. */
  ends(): Promise<number | null>;
  /** Resolves when the output matches. */
  shows(pattern: RegExp): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

/** Waits that let a real process go through a whole conversation in a second. */
const quick = {
  RENDER_POLL_SECONDS: '0.05',
  RENDER_POLLS: '400',
  RECOVERY_FIRST_SECONDS: '0.1',
  RECOVERY_NEXT_SECONDS: '0.1',
  RATE_LIMIT_SECONDS: '0.1',
};

/** Starts `node dist/main.js` with nothing of the surrounding environment but the path. */
export function startProgram(env: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, ['dist/main.js'], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'silent', ...quick, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  const watchers = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    for (const watcher of [...watchers]) watcher();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdin.on('error', () => undefined);
  const exit = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null));

  return {
    process: child,
    output: () => output,
    errors: () => errors,
    types(line) {
      child.stdin.write(`${line}\n`);
    },
    ends() {
      child.stdin.end();
      return exit;
    },
    shows(pattern) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          watchers.delete(look);
          reject(new Error(`the program never showed ${pattern}:\n${output}\n${errors}`));
        }, 15_000);
        function look(): void {
          if (!pattern.test(output)) return;
          clearTimeout(timer);
          watchers.delete(look);
          resolve();
        }
        watchers.add(look);
        look();
      });
    },
    kill(signal) {
      child.kill(signal);
      return exit;
    },
  };
}
