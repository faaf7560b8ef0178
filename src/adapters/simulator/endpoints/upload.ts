import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Answer, envelope } from '../http/answer.ts';
import { readBody, uploadUrlsBody } from '../http/bodies.ts';
import { type Part, readParts } from '../http/multipart.ts';
import { decoded } from '../http/percent.ts';
import { kindOf, measure } from '../model/media-file.ts';
import type { Media, Session } from '../model/sessions.ts';
import { Refusal } from '../refusal.ts';
import { type Exchange, sessionOf, violationOf } from '../service.ts';
import { describe } from './state.ts';

/** `POST /api/upload-video/nemo_agent/me/<sid>`, with files or with addresses. */
export async function upload(exchange: Exchange): Promise<Answer> {
  const session = sessionOf(exchange, exchange.id);
  const media = exchange.call.body === undefined ? await files(exchange) : urls(exchange);
  if (media.length === 0) throw new Refusal(400, 'no files');
  session.media.push(...media.filter((file) => !holds(session, file)));
  return envelope({ files: media.map((file) => describe(file, exchange.service.url())), session_state_applied: true });
}

function holds(session: Session, file: Media): boolean {
  return session.media.some(({ hash, name }) => hash === file.hash && name === file.name);
}

/** Nothing is fetched: the name is taken for what it says. Pages of other services hold no file. */
function urls(exchange: Exchange): Media[] {
  const body = readBody(uploadUrlsBody, exchange.call.body, violationOf(exchange));
  return body.urls.map((address) => {
    const { pathname, protocol } = new URL(address);
    const name = decoded(pathname.slice(pathname.lastIndexOf('/') + 1));
    const kind = kindOf(name);
    if (!kind || !/^https?:$/.test(protocol)) throw new Refusal(4001, 'file type not accepted');
    const hash = createHash('sha256').update(address).digest('hex');
    return { name, kind, address, hash, ...(kind === 'image' ? {} : { duration: 8 }) };
  });
}

/** Every part is read to its end, also after one was refused, so that the client gets to read the answer. */
async function files(exchange: Exchange): Promise<Media[]> {
  const { call, request, service } = exchange;
  const media: Media[] = [];
  const seen: { name: string; size: number }[] = [];
  let refusal: Refusal | undefined;
  const limit = service.settings.uploadLimits[call.headers['x-skill-source'] ?? ''] ?? 200 * 1024 * 1024;
  call.body = { files: seen };
  for await (const part of readParts(request, call.headers['content-type'] ?? '')) {
    if (part.name !== 'files') {
      violationOf(exchange)(`unknown part ${part.name}`);
      continue;
    }
    const kept = await keep(part, service.folder, limit);
    seen.push({ name: part.fileName ?? '', size: kept.size });
    if (kept.size > limit) {
      await rm(kept.path, { force: true });
      refusal ??= new Refusal(4002, 'file too large');
    } else {
      const file = await settleIn(kept, part.fileName ?? '', exchange);
      if (file) media.push(file);
      else refusal ??= new Refusal(4001, 'file type not accepted');
    }
  }
  if (refusal) throw refusal;
  return media;
}

interface Kept {
  readonly path: string;
  readonly size: number;
  readonly hash: string;
}

/** Writes a part to disk, up to the limit; counts all of it. */
async function keep({ content }: Part, folder: string, limit: number): Promise<Kept> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${crypto.randomUUID()}.part`);
  const hash = createHash('sha256');
  let size = 0;
  async function* counted() {
    for await (const chunk of content) {
      size += chunk.length;
      hash.update(chunk);
      if (size <= limit) yield chunk;
    }
  }
  try {
    await pipeline(counted, createWriteStream(path));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return { path, size, hash: hash.digest('hex') };
}

/** Gives a file its place, or takes it away again where it is of no accepted kind. */
async function settleIn({ path, hash }: Kept, name: string, { service }: Exchange): Promise<Media | undefined> {
  const kind = kindOf(name);
  const measured = kind && (await measure(path, kind));
  if (!kind || !measured) {
    await rm(path, { force: true });
    return undefined;
  }
  const stored = `${hash.slice(0, 32)}${extname(name).toLowerCase()}`;
  await rename(path, join(service.folder, stored));
  return { name, kind, address: `/cdn/uploads/${stored}`, hash, ...measured };
}
