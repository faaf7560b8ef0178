import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, resolve } from 'node:path';
import type { Command, FileRef } from '../../core/request.ts';

/** What a typed line amounts to. */
export type Line =
  | { readonly kind: 'message'; readonly text: string; readonly files: readonly FileRef[]; readonly command?: Command }
  | { readonly kind: 'choice'; readonly number: number }
  | { readonly kind: 'no-file'; readonly path: string }
  | { readonly kind: 'quit' }
  | { readonly kind: 'nothing' };

/** Reads a line. `choices`: how many are offered just now; only those numbers are choices. */
export function readLine(line: string, choices: number): Line {
  const text = line.trim();
  if (!text) return { kind: 'nothing' };
  if (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= choices) {
    return { kind: 'choice', number: Number(text) };
  }
  const match = /^\/([a-z]+)(?:\s+([\s\S]*))?$/i.exec(text);
  if (!match) return { kind: 'message', text, files: [] };
  const name = match[1]?.toLowerCase() ?? '';
  const args = match[2]?.trim() ?? '';
  if (name === 'quit' || name === 'exit') return { kind: 'quit' };
  if (name === 'file') return fileLine(args);
  return { kind: 'message', text: '', files: [], command: { name, args } };
}

/** `PATH [PATH …] [words]`: the whole rest where that is a file, else every leading word that is one. */
function fileLine(args: string): Line {
  if (/^https?:\/\//i.test(args)) return { kind: 'message', text: args, files: [] };
  if (isFile(args)) return { kind: 'message', text: '', files: [refOf(args)] };
  const files: FileRef[] = [];
  let rest = args;
  for (;;) {
    const word = /^(?:"([^"]+)"|'([^']+)'|(\S+))\s*/.exec(rest);
    const path = word?.[1] ?? word?.[2] ?? word?.[3];
    if (!word || !path || !isFile(path)) break;
    files.push(refOf(path));
    rest = rest.slice(word[0].length);
  }
  if (files.length === 0) return { kind: 'no-file', path: args || 'PATH' };
  return { kind: 'message', text: rest.trim(), files };
}

function absolute(path: string): string {
  return resolve(path.replace(/^~(?=\/|$)/, homedir()));
}

function isFile(path: string): boolean {
  return path !== '' && path.length < 4096 && existsSync(absolute(path)) && statSync(absolute(path)).isFile();
}

function refOf(path: string): FileRef {
  const full = absolute(path);
  return { name: basename(full), size: statSync(full).size, handle: { path: full } };
}
