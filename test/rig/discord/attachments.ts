import { createHash } from 'node:crypto';
import type { Clock } from '../../../src/core/ports/clock.ts';
import type { Sent } from '../http/sent-file.ts';
import type { Upload } from '../http/uploads.ts';
import type { Fields } from './fields.ts';
import type { Snowflakes } from './snowflakes.ts';

/** A file on Discord's servers. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  /** Empty for files of zeros. */
  readonly sha256: string;
  /** Path on the CDN, without the signature. */
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly width?: number;
  readonly height?: number;
  readonly duration?: number;
  readonly description?: string;
  readonly spoiler: boolean;
  /** Came with an interaction and goes away after a while (platform-facts B32). */
  readonly ephemeral: boolean;
}

/** All files that were ever sent. */
export interface AttachmentStore {
  keepSent(folder: string, sent: Sent, ephemeral: boolean): Attachment;
  keepUpload(
    folder: string,
    upload: Upload,
    about: { readonly name?: string; readonly description?: string },
  ): Attachment;
  /** The address of now: it holds for the link's lifetime. */
  urlOf(attachment: Attachment): string;
  /** What an address leads to; undefined where the signature is wrong or over. */
  atUrl(url: URL): Attachment | undefined;
}

const mimes: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  png: 'image/png',
  jpg: 'image/jpeg',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** By the ending, as Discord guesses. */
function mimeOf(name: string): string {
  return mimes[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

/** Discord keeps letters, digits, dots, dashes and underscores of a name. */
function safe(name: string): string {
  return name.replace(/\s+/g, '_').replace(/[^\p{L}\p{N}._-]/gu, '') || 'file';
}

/** A CDN with nothing on it; `origin` is where it listens. */
export function createAttachments(
  clock: Clock,
  ids: Snowflakes,
  lifetime: number,
  origin: () => string,
): AttachmentStore {
  const byPath = new Map<string, Attachment>();

  function keep(
    file: Omit<Attachment, 'id' | 'path' | 'name'> & { readonly name: string },
    folder: string,
  ): Attachment {
    const id = ids.next();
    const name = safe(file.name);
    const attachment = { ...file, name, id, path: `/${folder}/${id}/${encodeURIComponent(name)}` };
    byPath.set(attachment.path, attachment);
    return attachment;
  }

  function signature(path: string, expires: string): string {
    return createHash('sha256').update(`${path} ${expires}`).digest('hex');
  }

  return {
    keepSent(folder, { name = 'file.bin', mime, bytes, size = 10_000, ...measures }, ephemeral) {
      const sha256 = bytes ? createHash('sha256').update(bytes).digest('hex') : '';
      return keep(
        {
          name,
          mime: mime ?? mimeOf(name),
          size: bytes?.length ?? size,
          sha256,
          spoiler: name.startsWith('SPOILER_'),
          ephemeral,
          ...measures,
          ...(bytes ? { bytes } : {}),
        },
        folder,
      );
    },
    keepUpload(folder, upload, { name = upload.name, description }) {
      return keep(
        {
          name,
          mime: mimeOf(name),
          size: upload.size,
          sha256: upload.sha256,
          spoiler: name.startsWith('SPOILER_'),
          ephemeral: false,
          ...(description ? { description } : {}),
          ...(upload.bytes ? { bytes: upload.bytes } : {}),
        },
        folder,
      );
    },
    urlOf({ path }) {
      const expires = Math.floor((clock.now() + lifetime) / 1000).toString(16);
      const issued = Math.floor(clock.now() / 1000).toString(16);
      return `${origin()}/cdn${path}?ex=${expires}&is=${issued}&hm=${signature(path, expires)}&`;
    },
    atUrl({ pathname, searchParams }) {
      const path = pathname.replace(/^\/cdn/, '');
      const expires = searchParams.get('ex') ?? '';
      const attachment = byPath.get(path);
      if (searchParams.get('hm') !== signature(path, expires)) return undefined;
      return Number.parseInt(expires, 16) * 1000 > clock.now() ? attachment : undefined;
    },
  };
}

/** The `Attachment` object. */
export function attachmentJson(attachment: Attachment, url: string): Fields {
  const { id, name, mime, size, width, height, duration, description, ephemeral } = attachment;
  return {
    id,
    filename: name,
    size,
    url,
    proxy_url: url,
    content_type: mime,
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    ...(duration === undefined ? {} : { duration_secs: duration }),
    ...(description === undefined ? {} : { description }),
    ...(ephemeral ? { ephemeral: true } : {}),
  };
}
