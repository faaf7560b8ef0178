import { z } from 'zod';
import type { SessionState } from '../../core/ports/backend.ts';
import { parseJson } from './envelope.ts';

const Loose = z.record(z.string(), z.unknown());
const Text = z.string().trim().min(1).optional().catch(undefined);
const Named = z.object({ filename: Text, file_name: Text, name: Text, title: Text });

/**
 * What the state endpoint tells, in whichever shape its fields come: objects, lists, or JSON inside a string. Everything
 * is optional; nothing in it is fatal.
 */
export function readState(data: unknown): SessionState {
  const state = object(object(data).state ?? data);
  const draft = unfolded(state.draft);
  const uploaded = entries(state.video_infos);
  const generated = entries(state.generated_media);
  const names = [...uploaded, ...generated].flatMap(([key, value]) => nameOf(key, value) ?? []);
  return {
    ...(typeof draft === 'object' && draft !== null ? { draft } : {}),
    media: [...new Set(names)],
    generated: generated.length,
  };
}

function object(value: unknown): Record<string, unknown> {
  const parsed = Loose.safeParse(unfolded(value));
  return parsed.success ? parsed.data : {};
}

/** JSON inside a string as what it stands for; `undefined` for a string that is none. */
function unfolded(value: unknown): unknown {
  return typeof value === 'string' ? parseJson(value) : value;
}

/** The media of a list, of a map by id, file name or kind, or a single one, each with its key. */
function entries(value: unknown): ReadonlyArray<readonly [key: string, value: unknown]> {
  const media = unfolded(value);
  if (Array.isArray(media)) return media.filter(isMedium).map((item) => ['', item]);
  const map = object(media);
  if (ownName(map) !== undefined) return [['', map]];
  return Object.entries(map).flatMap(([key, item]) => {
    if (Array.isArray(item)) return item.filter(isMedium).map((each) => ['', each] as const);
    return isMedium(item) ? [[key, item] as const] : [];
  });
}

function isMedium(value: unknown): boolean {
  return typeof value === 'string' ? fileName(value) !== undefined : typeof value === 'object' && value !== null;
}

function nameOf(key: string, value: unknown): string | undefined {
  if (typeof value === 'string') return fileName(value) ?? fileName(key);
  return ownName(value) ?? fileName(key);
}

function ownName(value: unknown): string | undefined {
  const named = Named.safeParse(value);
  if (!named.success) return undefined;
  return named.data.filename ?? named.data.file_name ?? named.data.name ?? named.data.title;
}

/** The last part of a path or address, where it looks like a file's name. */
function fileName(path: string): string | undefined {
  return /([^/\\?#]+\.\w{2,4})(?:[?#].*)?$/s.exec(path)?.[1];
}
