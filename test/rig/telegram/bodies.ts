import type { IncomingMessage } from 'node:http';
import { chunksOf, upTo } from '../http/bodies.ts';
import { BadForm, collect, readParts } from '../http/multipart.ts';
import { receiveUpload, type Upload } from '../http/uploads.ts';
import type { Arguments } from './arguments.ts';
import { isFields } from './fields.ts';
import { badRequest } from './refusal.ts';

/**
 * Asked when the first file of a form begins, with the values that came before it: how many bytes of the file to let
 * through before the connection breaks. Undefined lets it pass.
 */
export type Breaking = (texts: ReadonlyMap<string, string>) => number | undefined;

/** Query parameters and the body in any format that the Bot API takes. */
export async function readArguments(
  request: IncomingMessage,
  query: URLSearchParams,
  breaking: Breaking,
): Promise<Arguments> {
  const texts = new Map<string, string>(query);
  const uploads = new Map<string, Upload>();
  const type = request.headers['content-type'] ?? '';
  if (/^multipart\/form-data/i.test(type)) {
    await readForm(request, type, texts, uploads, breaking).catch((error: unknown) => {
      throw error instanceof BadForm ? badRequest(error.message) : error;
    });
  } else {
    const body = (await collect(chunksOf(request))).toString('utf8');
    if (/^application\/json/i.test(type)) readJson(body, texts);
    else for (const [name, value] of new URLSearchParams(body)) texts.set(name, value);
  }
  return { texts, uploads };
}

async function readForm(
  request: IncomingMessage,
  type: string,
  texts: Map<string, string>,
  uploads: Map<string, Upload>,
  breaking: Breaking,
): Promise<void> {
  let asked = false;
  for await (const { name, fileName, content } of readParts(chunksOf(request), type)) {
    if (fileName === undefined) {
      texts.set(name, (await collect(content)).toString('utf8'));
      continue;
    }
    const bytes = asked ? undefined : breaking(texts);
    asked = true;
    uploads.set(name, await receiveUpload(fileName, bytes === undefined ? content : upTo(content, bytes)));
  }
}

function readJson(body: string, texts: Map<string, string>): void {
  if (body.trim() === '') return;
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw badRequest("can't parse object, ':' expected");
  }
  if (!isFields(value)) throw badRequest('JSON object expected');
  for (const [name, item] of Object.entries(value)) {
    texts.set(name, typeof item === 'string' ? item : JSON.stringify(item));
  }
}
