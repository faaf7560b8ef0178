import type { ServerResponse } from 'node:http';
import { refuse } from './answers.ts';
import { contentOf } from './files.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** `GET /file/bot<token>/<file_path>`: what `getFile` has named before. */
export function sendFile(world: World, token: string, path: string, response: ServerResponse): void {
  const file = world.local ? undefined : world.files.atPath(path);
  const fault = world.faults.meet('file', undefined)?.fault;
  const refusal =
    token !== world.token
      ? new Refusal(401, 'Unauthorized')
      : fault?.kind === 'error'
        ? new Refusal(fault.status, fault.description)
        : undefined;
  if (refusal || !file) {
    refuse(response, refusal ?? new Refusal(404, 'Not Found'));
    return;
  }
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.size });
  if (fault?.kind === 'broken') {
    response.write(Buffer.alloc(Math.min(fault.bytes ?? 0, file.size)));
    setImmediate(() => response.destroy());
    return;
  }
  contentOf(file).pipe(response);
}
