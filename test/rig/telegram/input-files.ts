import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMp4, jpegSize, pngSize, receiveUpload, type Upload } from '../http/uploads.ts';
import type { Arguments } from './arguments.ts';
import type { FileKind, StoredFile } from './files.ts';
import { badRequest } from './refusal.ts';
import type { World } from './world.ts';

/** What a call tells about a file that it sends. */
export interface Described {
  readonly kind: Extract<FileKind, 'video' | 'photo' | 'document' | 'animation' | 'audio'>;
  /** A `file_id`, an address, `attach://name`, or empty where the part itself carries the parameter's name. */
  readonly value: string;
  readonly part: string;
  readonly width: number;
  readonly height: number;
  readonly duration: number;
  readonly streaming: boolean;
  readonly thumbnail: string;
  readonly cover: string;
}

const nouns = { video: 'Video', photo: 'Photo', document: 'Document', animation: 'Animation', audio: 'Audio' };

/** The upload that a value points to: by `attach://` or by the parameter's own part. */
function uploadOf(args: Arguments, value: string, part: string): Upload | undefined {
  const attached = /^attach:\/\/(.*)$/.exec(value);
  if (attached) return args.uploads.get(attached[1] ?? '');
  return value === '' ? args.uploads.get(part) : undefined;
}

/** A local server takes `file://` addresses (platform-facts C3). */
async function fromDisk({ local }: World, value: string): Promise<Upload | undefined> {
  if (!local || !value.startsWith('file:/')) return undefined;
  const path = fileURLToPath(value);
  try {
    return await receiveUpload(basename(path), createReadStream(path));
  } catch {
    throw badRequest('wrong file_id or the file is temporarily unavailable');
  }
}

/** The file of a call, stored. Undefined where the call has none. `method` is for violations. */
export async function inputFile(
  world: World,
  args: Arguments,
  file: Described,
  method: string,
): Promise<StoredFile | undefined> {
  const upload = uploadOf(args, file.value, file.part) ?? (await fromDisk(world, file.value));
  if (upload) return storeUpload(world, args, file, upload, method);
  if (file.value === '' || file.value.startsWith('attach://')) return undefined;
  if (/^https?:\/\//i.test(file.value)) {
    world.violation(`${method}: the fake fetches no files by address`);
    throw badRequest('Failed to get HTTP URL content');
  }
  const known = world.files.find(file.value);
  if (!known) {
    throw badRequest("Wrong remote file identifier specified: can't unserialize it. Wrong last symbol");
  }
  if (known.kind !== file.kind) {
    throw badRequest(`Can't use file of type ${nameOf(known.kind)} as ${nouns[file.kind]}`);
  }
  return known;
}

function nameOf(kind: FileKind): string {
  const name = kind.replace('_n', 'N');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function storeUpload(world: World, args: Arguments, file: Described, upload: Upload, method: string): StoredFile {
  if (upload.size === 0) throw badRequest('File must be non-empty');
  const base = {
    size: upload.size,
    sha256: upload.sha256,
    name: upload.name,
    ...(upload.bytes ? { bytes: upload.bytes } : {}),
  };
  const thumbnail = thumbnailOf(world, args, file.thumbnail, method);
  const cover = coverOf(world, args, file.cover, method);
  const extras = { ...(thumbnail ? { thumbnail } : {}), ...(cover ? { cover } : {}) };
  if (file.kind === 'photo') return storePhoto(world, upload, method);
  if (file.kind === 'video' && isMp4(upload)) {
    const measures = measuresOf(world, file, upload);
    return world.files.keep({
      ...base,
      kind: 'video',
      mime: 'video/mp4',
      ...measures,
      streaming: file.streaming,
      ...extras,
    });
  }
  if (file.kind === 'video') {
    world.violation(`${method}: ${upload.name} is no MP4; Telegram shows it as a document`);
    return world.files.keep({ ...base, kind: 'document', mime: 'application/octet-stream', ...extras });
  }
  const { width, height, duration } = file;
  return world.files.keep({ ...base, kind: file.kind, width, height, duration, ...extras });
}

/** Telegram measures small videos itself; of big ones it only knows what it is told (platform-facts C6). */
function measuresOf({ limits }: World, { width, height, duration }: Described, { size }: Upload) {
  const untold = width === 0 && height === 0 && duration === 0;
  return untold && size > limits.probedBytes ? { width: 320, height: 320, duration: 0 } : { width, height, duration };
}

function storePhoto(world: World, upload: Upload, method: string): StoredFile {
  const { limits } = world;
  if (upload.size > limits.photoBytes) {
    throw badRequest(
      `File of size ${upload.size} bytes is too big for a photo; the maximum size is ${limits.photoBytes} bytes`,
    );
  }
  const size = jpegSize(upload) ?? pngSize(upload);
  if (!size) {
    world.violation(`${method}: ${upload.name} is no picture`);
    throw badRequest('IMAGE_PROCESS_FAILED');
  }
  if (size.width + size.height > 10_000) throw badRequest('PHOTO_INVALID_DIMENSIONS');
  const { sha256, bytes, name } = upload;
  return world.files.keep({ kind: 'photo', size: upload.size, sha256, name, ...size, ...(bytes ? { bytes } : {}) });
}

/** A thumbnail that is no small JPEG is dropped without a word by the server, and a violation here. */
function thumbnailOf(world: World, args: Arguments, value: string, method: string): StoredFile | undefined {
  const upload = uploadOf(args, value, 'thumbnail');
  if (!upload) {
    if (value !== '') world.violation(`${method}: a thumbnail has to be uploaded`);
    return undefined;
  }
  const { limits } = world;
  const size = jpegSize(upload);
  const fault = !size
    ? 'is no JPEG'
    : upload.size > limits.thumbnailBytes
      ? `has ${upload.size} bytes`
      : Math.max(size.width, size.height) > limits.thumbnailSide
        ? `is ${size.width}x${size.height}`
        : undefined;
  if (fault || !size) {
    world.violation(`${method}: the thumbnail ${fault}`);
    return undefined;
  }
  return world.files.keep({ kind: 'thumbnail', size: upload.size, sha256: upload.sha256, name: upload.name, ...size });
}

function coverOf(world: World, args: Arguments, value: string, method: string): StoredFile | undefined {
  const upload = uploadOf(args, value, 'cover');
  if (upload) return storePhoto(world, upload, method);
  return value === '' ? undefined : world.files.find(value);
}
