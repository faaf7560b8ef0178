import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Answer } from '../http/answer.ts';
import { Refusal } from '../refusal.ts';
import type { Exchange } from '../service.ts';
import { video } from './render.ts';

/** `GET /cdn/…`: a finished video, or something that was uploaded. Whoever knows the address may have it. */
export async function file({ service, id }: Exchange): Promise<Answer> {
  const uploaded = /^uploads\/([0-9a-f]{32}\.\w+)$/.exec(id)?.[1];
  if (uploaded !== undefined) {
    const path = join(service.folder, basename(uploaded));
    const found = await stat(path).catch(() => undefined);
    if (found) return { kind: 'file', path, size: found.size, type: 'application/octet-stream' };
  }
  const render = service.renders.file(id, service.settings.clock.now());
  if (!render) throw new Refusal(404, 'no such file');
  return await video(render);
}
