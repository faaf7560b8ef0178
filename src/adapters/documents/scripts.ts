import { extname } from 'node:path';
import { ScriptError } from '../../core/errors.ts';
import type { Scripts } from '../../core/ports/scripts.ts';
import { readInChild } from './child.ts';
import { type DocumentLimits, defaultLimits } from './limits.ts';
import { receive } from './receive.ts';
import { createSlots } from './slots.ts';

/**
 * Reads scripts in processes of their own. Beside a `ScriptError`, `read` rejects with the signal's reason, with the
 * error that broke the file's stream, or with the system's error where the temporary directory cannot be written.
 */
export function createScripts(options: Partial<DocumentLimits> = {}): Scripts {
  const limits = { ...defaultLimits(), ...options };
  const inSlot = createSlots(limits.concurrency);
  return {
    async read(file, name, signal) {
      const document = await receive(file, limits, signal);
      try {
        const extension = extname(name).slice(1).toLowerCase();
        const answer = await inSlot(() => readInChild(document.fd, extension, limits, signal), signal);
        if ('text' in answer) return answer.text;
        throw new ScriptError(answer.problem, answer.detail);
      } finally {
        await document.close();
      }
    },
  };
}
