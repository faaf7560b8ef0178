import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Media } from './sessions.ts';

type Kind = Media['kind'];

/** What the service takes (protocol, "Files"). */
const extensions: Readonly<Record<string, Kind>> = {
  ...{ mp4: 'video', mov: 'video', avi: 'video', webm: 'video', mkv: 'video' },
  ...{ jpg: 'image', jpeg: 'image', png: 'image', gif: 'image', webp: 'image' },
  ...{ mp3: 'audio', wav: 'audio', m4a: 'audio', aac: 'audio' },
};

/** What a file is by its name; `undefined` where its type is not accepted. */
export function kindOf(name: string): Kind | undefined {
  return extensions[extname(name).slice(1).toLowerCase()];
}

/** What is invented for a file whose content cannot be read. */
const invented = { duration: 8, width: 1920, height: 1080, fps: 30 };

/**
 * Length and size of a file, read from it or invented. `undefined` where the content is plainly something else than the
 * name says; content that nobody can name is believed.
 */
export async function measure(path: string, kind: Kind): Promise<Partial<Media> | undefined> {
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(await beginning(path));
  const sounds = kind === 'image' ? /^image\// : /^(?:video|audio|application\/(?:mp4|ogg|x-matroska))/;
  if (found && !sounds.test(found.mime)) return undefined;
  if (kind === 'image') return { width: invented.width, height: invented.height };
  const { width, height, fps } = invented;
  const measured = (await tracksOf(path)) ?? { duration: invented.duration, width, height, fps };
  return kind === 'audio' ? { duration: measured.duration } : measured;
}

async function beginning(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4100), 0, 4100, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** `undefined` where the container cannot be read. */
async function tracksOf(path: string) {
  const { ALL_FORMATS, FilePathSource, Input } = await import('mediabunny');
  const input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(path) });
  try {
    const duration = await input.computeDuration();
    const video = await input.getPrimaryVideoTrack();
    if (!video) return { duration };
    return { duration, width: video.displayWidth, height: video.displayHeight, fps: invented.fps };
  } catch {
    return undefined;
  } finally {
    input.dispose();
  }
}
