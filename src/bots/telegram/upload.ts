import { InputFile } from 'grammy';
import { Failure, Undeliverable } from '../../core/errors.ts';
import { peek } from '../../core/files/peek.ts';
import type { Log } from '../../core/ports/log.ts';
import type { OpenedFile, Video } from '../../core/reply.ts';
import type { Thumbnails } from './thumbnail.ts';
import { HEAD_BYTES, readVideoFacts } from './video-facts.ts';

/** A video as Telegram takes it: an upload or the id of a file that it has, and the shape that it does not find out. */
export interface Media {
  readonly media: InputFile | string;
  /** Pixels and seconds, whole ones (platform-facts C6). */
  readonly width?: number;
  readonly height?: number;
  readonly duration?: number;
  /** Beside uploads alone. */
  readonly thumbnail?: InputFile;
}

export interface UploadOptions {
  readonly thumbnails: Thumbnails;
  /** The largest file that this chat takes, bytes. */
  readonly most: number;
  readonly log: Log;
  readonly stopped: AbortSignal;
}

/** How often a file that breaks off on its way to us is fetched anew. */
const TRIES = 3;

/**
 * Opens a video and lets `pass` send it on as it comes. A call that is repeated fetches the file again; one that failed
 * because the file broke off is repeated, since a torn upload cannot have landed. Throws what `pass` throws, a `Failure`
 * where the file cannot be had, and `Undeliverable('size')` where it turns out to be too large.
 */
export async function uploading<T>(
  video: Video,
  { most, thumbnails, log, stopped }: UploadOptions,
  pass: (media: Media) => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const source = createSource(video, stopped);
    try {
      const { head, size } = await source.look();
      if (size !== undefined && size > most) throw new Undeliverable('size');
      const [shape, picture] = await Promise.all([shapeOf(video, head), thumbnails(head)]);
      return await pass({
        media: new InputFile(source.open, video.fileName),
        ...shape,
        ...(picture ? { thumbnail: new InputFile(picture, 'preview.jpg') } : {}),
      });
    } catch (error) {
      stopped.throwIfAborted();
      const broken = source.broken();
      if (!broken || error instanceof Undeliverable) throw error;
      if (tries >= TRIES) throw new Failure('interrupted', { landed: 'no', cause: broken });
      log.warn({ err: broken }, 'the video broke off on its way; it is fetched again');
    } finally {
      source.end();
    }
  }
}

/** The bytes of one try at an upload: looked at once, opened as often as the call is made. */
interface Source {
  look(): Promise<{ readonly head: Uint8Array; readonly size: number | undefined }>;
  readonly open: () => Promise<OpenedFile['stream']>;
  /** What kept the file from coming whole. */
  broken(): unknown;
  end(): void;
}

function createSource(video: Video, stopped: AbortSignal): Source {
  let looked: OpenedFile | undefined;
  let current: OpenedFile | undefined;
  let trouble: unknown;

  async function fetched(): Promise<OpenedFile> {
    const opened = await video.open(stopped);
    current = opened;
    opened.stream.once('error', (error) => {
      trouble = error;
    });
    return opened;
  }

  return {
    async look() {
      const { head, file } = await peek(await fetched(), HEAD_BYTES);
      looked = file;
      return { head, size: file.size };
    },
    async open() {
      trouble = undefined;
      try {
        const { stream } = looked ?? (await fetched());
        looked = undefined;
        return stream;
      } catch (error) {
        trouble = error;
        throw error;
      }
    },
    broken: () => trouble,
    end() {
      looked?.stream.destroy();
      current?.stream.destroy();
    },
  };
}

/** As the backend tells; the file itself is read where it does not. */
async function shapeOf(video: Video, head: Uint8Array): Promise<Omit<Media, 'media'>> {
  const told = video.width && video.height && video.duration;
  const read = told ? video : await readVideoFacts(head);
  const { width, height } = video.width && video.height ? video : read;
  const duration = video.duration ?? read.duration;
  return {
    ...(width && height ? { width: Math.round(width), height: Math.round(height) } : {}),
    ...(duration ? { duration: Math.max(1, Math.round(duration)) } : {}),
  };
}
