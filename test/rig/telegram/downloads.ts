import type { ServerResponse } from 'node:http';
import { sendContent } from '../http/sent-file.ts';
import { refuse } from './answers.ts';
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
  const headers = { 'content-type': 'application/octet-stream' };
  sendContent(response, file, headers, fault?.kind === 'broken' ? (fault.bytes ?? 0) : undefined);
}
