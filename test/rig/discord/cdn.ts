import type { ServerResponse } from 'node:http';
import { sendContent } from '../http/sent-file.ts';
import type { World } from './world.ts';

/** `GET /cdn/attachments/…`: what a link leads to as long as it holds (platform-facts A4). */
export function sendFile(world: World, url: URL, response: ServerResponse): void {
  const attachment = world.attachments.atUrl(url);
  const fault = world.faults.meet('GET /cdn', undefined)?.fault;
  if (fault?.kind === 'error' || !attachment) {
    response.writeHead(fault?.kind === 'error' ? fault.status : 404, { 'content-type': 'text/plain' });
    response.end('This content is no longer available.');
    return;
  }
  const { mime } = attachment;
  const headers = { 'content-type': mime, 'accept-ranges': 'bytes' };
  sendContent(response, attachment, headers, fault?.kind === 'broken' ? (fault.bytes ?? 0) : undefined);
}
