import { extname } from 'node:path';
import type { FileRef, Request } from '../../../core/request.ts';
import type { Origin } from '../origin.ts';
import { chatIdOf } from '../place.ts';
import { joinPieces } from './join-pieces.ts';
import type { Part } from './read-message.ts';

/**
 * The request that parts sent in one go make: an album, a long text, or a single message. Undefined where none of them is
 * for us. `stale`: the request came long ago, while nobody was there to take it.
 *
 * Captions of several items of an album stay with their files, for the core to tell whether each has its own instruction;
 * together they are the request's text as well.
 */
export function requestOf(parts: readonly Part[], options: { readonly stale: boolean }): Request | undefined {
  const ordered = parts.toSorted((a, b) => a.messageId - b.messageId);
  const [first] = ordered;
  if (!first || !ordered.some((part) => part.addressed)) return undefined;
  const said = ordered.map((part) => ({ text: part.command?.args ?? part.text, textLength: part.textLength }));
  const captions = new Set(said.map(({ text }) => text).filter(Boolean));
  const text = first.album === undefined ? joinPieces(said) : [...captions].join('\n');
  const command = ordered.find((part) => part.command)?.command;
  const { movedTo } = first;
  const origin: Origin = {
    group: first.group,
    message: first.messageId,
    ...(movedTo === undefined ? {} : { movedTo }),
  };
  const late: Pick<Request, 'stale'> = options.stale ? { stale: true } : {};
  return {
    id: `m${first.messageId}`,
    chat: chatIdOf(first.place),
    person: first.person,
    sentAt: first.sentAt,
    text: command ? '' : text,
    files: distinctlyNamed(filesOf(ordered)),
    ...(command ? { command: { name: command.name, args: text } } : {}),
    origin,
    ...late,
  };
}

function filesOf(parts: readonly Part[]): FileRef[] {
  const severalCaptions = parts.filter((part) => part.text).length > 1;
  return parts.flatMap((part) =>
    severalCaptions && part.text ? part.files.map((file) => ({ ...file, caption: part.text })) : part.files,
  );
}

/** Numbers the files of a name that occurs more than once: `photo-1.jpg`, `photo-2.jpg`. */
function distinctlyNamed(files: readonly FileRef[]): FileRef[] {
  const times = new Map<string, number>();
  for (const { name = '' } of files) times.set(name, (times.get(name) ?? 0) + 1);
  const taken = new Set(times.keys());
  return files.map((file) => {
    if (!file.name || times.get(file.name) === 1) return file;
    const name = freeName(file.name, taken);
    taken.add(name);
    return { ...file, name };
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length);
  for (let number = 1; ; number += 1) {
    const candidate = `${stem}-${number}${ending}`;
    if (!taken.has(candidate)) return candidate;
  }
}
