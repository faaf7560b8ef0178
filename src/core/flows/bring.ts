import { pipeline, Transform } from 'node:stream';
import { Failure, ScriptError, Undeliverable } from '../errors.ts';
import { type FileKind, identify } from '../files/media-type.ts';
import { type Peeked, peek } from '../files/peek.ts';
import type { NemoSession, UploadedFile } from '../ports/backend.ts';
import type { OpenedFile } from '../reply.ts';
import type { FileRef } from '../request.ts';
import { labelText } from '../timeline/label.ts';
import { failureText } from './failure.ts';
import { describeUpload, type FileResult, limits, tooLargeHere } from './files-report.ts';
import type { Flow, Run } from './run.ts';
import { inSession } from './session.ts';

/** How often an upload that the backend put off is begun anew; the file is opened again each time. */
const TRIES = 2;

/**
 * Brings one file in: media go to the backend as they stream in, scripts become text. Type and size are checked before
 * a byte is sent, by content first, against the active skill; refusals are results, everything else throws.
 */
export async function* bring(run: Run, file: FileRef): Flow<FileResult> {
  const name = file.name ?? run.say('files.unnamed');
  if (file.size !== undefined && file.size > run.skill.files.maxBytes) return tooLarge(run, name);
  if (file.size !== undefined && file.size > run.downloadBytes) return tooLargeForPlatform(run, file);
  try {
    return yield* sendPatiently(run, file, name);
  } catch (error) {
    const refusal = refused(run, name, error);
    if (!refusal) throw error;
    return refusal;
  }
}

/** Opens and sends the file, once more where the backend put it off. */
async function* sendPatiently(run: Run, file: FileRef, name: string): Flow<FileResult> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return yield* inSession(run, ({ session }) => openAndSend(run, file, name, session));
    } catch (error) {
      if (!(error instanceof Failure) || !wantsAnotherGo(error) || left <= 1) throw error;
      if (error.retryAfter === 0) continue;
      yield { kind: 'progress', stage: 'waiting', text: run.say('files.waiting', { name: labelText(name) }) };
      const seconds = error.retryAfter ?? run.world.settings.rateLimitSeconds;
      await run.world.clock.sleep(seconds * 1000, run.call.signal);
    }
  }
}

/** What is no good about the file itself is a result; everything else is not. */
function refused(run: Run, name: string, error: unknown): FileResult | undefined {
  if (error instanceof ScriptError) {
    run.world.log.info({ job: run.job.id, err: error }, 'a script could not be read');
    return { outcome: 'refused', text: `${labelText(name)}: ${failureText(run, error)}` };
  }
  if (error instanceof Undeliverable) return tooLargeForPlatform(run, { name });
  if (!(error instanceof Failure)) return undefined;
  if (error.reason === 'file-size') return tooLarge(run, name);
  return error.reason === 'file-type' ? wrongType(run, name) : undefined;
}

/** Refused for the moment alone, and the stream is spent: put off (429), or the token was renewed on the way. */
function wantsAnotherGo(failure: Failure): boolean {
  return failure.reason === 'rate-limited' || (failure.landed === 'no' && failure.retryAfter !== undefined);
}

async function openAndSend(run: Run, file: FileRef, name: string, session: NemoSession): Promise<FileResult> {
  const source = (await open(run, file)) ?? (await open(run, file));
  if (!source) return { outcome: 'refused', text: run.say('files.gone', { name: labelText(name) }) };
  const { head, file: opened } = source;
  try {
    const kind = await identify(head, file.name, file.mimeType ?? opened.mimeType);
    if (kind.kind === 'script') {
      return { outcome: 'script', text: await run.world.scripts.read(opened, name, run.call.signal) };
    }
    if (kind.kind !== 'media' || !run.skill.files.extensions.includes(kind.extension)) return wrongType(run, name);
    const size = opened.size ?? file.size;
    if (size !== undefined && size > run.skill.files.maxBytes) return tooLarge(run, name);
    const uploaded = await send(run, session, named(name, kind), kind.mimeType, opened, size);
    return { outcome: 'uploaded', text: describeUpload(uploaded, named(name, kind)) };
  } finally {
    opened.stream.destroy();
  }
}

/** The file, or nothing where the platform does not have it any more: after a restart, or when a link has expired. */
async function open(run: Run, file: FileRef): Promise<Peeked | undefined> {
  try {
    return await peek(await run.platform.open(file, run.job.request.chat, run.call.signal));
  } catch (error) {
    run.call.signal.throwIfAborted();
    if (error instanceof Undeliverable && error.obstacle === 'size') throw error;
    run.world.log.warn({ job: run.job.id, err: error }, 'a file cannot be opened');
    return undefined;
  }
}

/** A file whose size is not known beforehand is measured on its way and given up at the limit. */
async function send(
  run: Run,
  session: NemoSession,
  fileName: string,
  mimeType: string,
  opened: OpenedFile,
  size: number | undefined,
): Promise<readonly UploadedFile[]> {
  const { maxBytes } = run.skill.files;
  if (size !== undefined) {
    return run.world.backend.upload(session, { fileName, mimeType, size, stream: opened.stream }, run.call);
  }
  let seen = 0;
  const measured = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > maxBytes) done(new Failure('file-size', { landed: 'no' }));
      else done(null, chunk);
    },
  });
  // Ends both streams together, whichever fails first; the upload reports the failure.
  pipeline(opened.stream, measured, () => {});
  try {
    return await run.world.backend.upload(session, { fileName, mimeType, stream: measured }, run.call);
  } catch (error) {
    throw seen > maxBytes ? new Failure('file-size', { landed: 'no', cause: error }) : error;
  }
}

/** The backend goes by the name: one that is missing or lies gets the ending of the content. */
function named(name: string, kind: FileKind & { readonly kind: 'media' }): string {
  const ending = name.toLowerCase().split('.').pop() ?? '';
  return ending === kind.extension ? name : `${name.replace(/\.[^./\\]{1,5}$/, '')}.${kind.extension}`;
}

function tooLarge(run: Run, name: string): FileResult {
  return { outcome: 'refused', text: run.say('files.tooLarge', { name: labelText(name), ...limits(run) }) };
}

function tooLargeForPlatform(run: Run, file: Pick<FileRef, 'name'>): FileResult {
  return { outcome: 'refused', text: tooLargeHere(run, file) };
}

function wrongType(run: Run, name: string): FileResult {
  return { outcome: 'refused', text: run.say('files.wrongType', { name: labelText(name), ...limits(run) }) };
}
