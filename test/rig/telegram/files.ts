import { createHash } from 'node:crypto';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sent } from '../http/sent-file.ts';

/** What the server takes a file for. */
export type FileKind =
  | 'video'
  | 'photo'
  | 'document'
  | 'animation'
  | 'audio'
  | 'voice'
  | 'video_note'
  | 'sticker'
  | 'thumbnail';

/** A file on Telegram's servers. */
export interface StoredFile {
  readonly id: string;
  readonly uniqueId: string;
  readonly kind: FileKind;
  readonly size: number;
  /** Empty for files of zeros. */
  readonly sha256: string;
  readonly name?: string;
  readonly mime?: string;
  readonly width?: number;
  readonly height?: number;
  readonly duration?: number;
  readonly streaming?: boolean;
  /** Smaller versions of a photo, the smallest first. */
  readonly smaller?: readonly StoredFile[];
  readonly thumbnail?: StoredFile;
  /** The picture that stands for a video before it plays. */
  readonly cover?: StoredFile;
  readonly bytes?: Uint8Array;
}

/** A file on its way into the store. */
export type NewFile = Omit<StoredFile, 'id' | 'uniqueId'>;

/** All files that were ever sent, by `file_id`. */
export interface FileStore {
  keep(file: NewFile): StoredFile;
  keepSent(kind: FileKind, sent: Sent): StoredFile;
  find(id: string): StoredFile | undefined;
  /** `file_path` of the cloud; the same at every call. */
  cloudPath(file: StoredFile): string;
  /** By its `file_path`; only files whose path was given out are there. */
  atPath(path: string): StoredFile | undefined;
  /** Puts the file on the disk, as a local server does; resolves with its absolute path. */
  localPath(file: StoredFile): Promise<string>;
  close(): Promise<void>;
}

/** As long as real ones, with each kind's usual beginning. */
const beginnings: Readonly<Record<FileKind, string>> = {
  video: 'BAACAgIAAxkB',
  photo: 'AgACAgIAAxkB',
  document: 'BQACAgIAAxkB',
  animation: 'CgACAgIAAxkB',
  audio: 'CQACAgIAAxkB',
  voice: 'AwACAgIAAxkB',
  video_note: 'DQACAgIAAxkB',
  sticker: 'CAACAgIAAxkB',
  thumbnail: 'AAMCAgADGQEA',
};

/** A store with nothing in it; what it puts on the disk goes with `close`. */
export function createFileStore(): FileStore {
  const files = new Map<string, StoredFile>();
  const paths = new Map<string, StoredFile>();
  const onDisk = new Map<string, Promise<string>>();
  let folder: Promise<string> | undefined;

  /** Telegram makes smaller versions of every photo; a bot that takes the first gets 90 pixels. */
  function smallerOf({ kind, width = 0, height = 0, size, smaller }: NewFile): StoredFile[] | undefined {
    if (kind !== 'photo' || smaller) return undefined;
    return [90, 320]
      .filter((side) => Math.max(width, height) > side)
      .map((side) => {
        const scale = side / Math.max(width, height);
        const sides = { width: Math.round(width * scale), height: Math.round(height * scale) };
        return keep({ kind, size: Math.ceil(size * scale * scale), sha256: '', ...sides, smaller: [] });
      });
  }

  function keep(file: NewFile): StoredFile {
    const smaller = smallerOf(file);
    const number = files.size + 1;
    const id = `${beginnings[file.kind]}${String(number).padStart(6, '0')}${'x'.repeat(50)}AQ`;
    const stored = {
      ...file,
      ...(smaller ? { smaller } : {}),
      id,
      uniqueId: `AgAD${String(number).padStart(10, '0')}`,
    };
    files.set(id, stored);
    return stored;
  }

  async function write(file: StoredFile): Promise<string> {
    folder ??= mkdtemp(join(tmpdir(), 'bot-api-'));
    const path = join(await folder, `${file.uniqueId}-${(file.name ?? file.kind).replace(/[^\w.-]/g, '_')}`);
    if (file.bytes) await writeFile(path, file.bytes);
    else {
      const handle = await open(path, 'w');
      await handle.truncate(file.size);
      await handle.close();
    }
    return path;
  }

  return {
    keep,
    keepSent(kind, { bytes, size, ...rest }) {
      const sha256 = bytes ? createHash('sha256').update(bytes).digest('hex') : '';
      return keep({ kind, size: bytes?.length ?? size ?? 0, sha256, ...rest, ...(bytes ? { bytes } : {}) });
    },
    find: (id) => files.get(id),
    cloudPath(file) {
      const ending = /\.\w+$/.exec(file.name ?? '')?.[0] ?? '';
      const path = `${file.kind}s/file_${[...files.keys()].indexOf(file.id)}${ending}`;
      paths.set(path, file);
      return path;
    },
    atPath: (path) => paths.get(path),
    localPath(file) {
      const path = onDisk.get(file.id) ?? write(file);
      onDisk.set(file.id, path);
      return path;
    },
    async close() {
      if (folder) await rm(await folder, { recursive: true, force: true });
    },
  };
}
