import { distinctNames } from '../../../core/files/distinct-names.ts';
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

function distinctlyNamed(files: readonly FileRef[]): FileRef[] {
  const names = distinctNames(files.map(({ name = '' }) => name));
  return files.map((file, index) => {
    const name = names[index];
    return name ? { ...file, name } : file;
  });
}
