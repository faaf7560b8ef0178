import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Failure, Undeliverable } from '../../core/errors.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Store } from '../../core/ports/store.ts';
import type { OpenedFile, Video } from '../../core/reply.ts';
import { createSerial } from '../../core/serial.ts';
import type { Body } from './body.ts';
import { type Said, type Saying, say } from './say.ts';

/** A video on its way. */
export interface Parcel {
  readonly video: Video;
  readonly body: Body;
  readonly saying: Saying;
  /** The largest file that may be attached, bytes. */
  readonly most: number;
}

export interface Deliveries {
  /** Shows the video once under one key, also when it is asked for again after a crash; resolves with where it stands. */
  deliver(parcel: Parcel, key: string): Promise<Said>;
}

export interface DeliveryOptions {
  readonly store: Store;
  readonly log: Log;
  readonly stopped: AbortSignal;
  /** The bot's user id. */
  readonly me: () => Promise<string>;
}

const saidSchema = z.object({ channel: z.string(), message: z.string() });
/** What is written down before Discord is asked to take a video, and after. */
const noteSchema = z.object({ said: saidSchema.exactOptional(), fileName: z.string() });

const NOTE_SECONDS = 48 * 3600;

/**
 * Discord remembers a nonce for some minutes (platform-facts B23): a repeat shows nothing twice. After a longer pause the
 * channel's own messages tell whether the file is there.
 */
export function createDeliveries({ store, log, stopped, me }: DeliveryOptions): Deliveries {
  const inOrder = createSerial();

  async function once({ video, body, saying, most }: Parcel, key: string): Promise<Said> {
    const noteKey = `discord:delivery:${key}`;
    const known = noteSchema.safeParse(await store.get('platform', noteKey));
    if (known.data?.said) return known.data.said;
    const found = known.success ? await lookFor(saying, known.data.fileName) : undefined;
    if (!known.success) await store.set('platform', noteKey, { fileName: fileNameOf(video, key) }, NOTE_SECONDS);
    const said = found ?? (await send({ video, body, saying, most }, key));
    await store.set('platform', noteKey, { said, fileName: fileNameOf(video, key) }, NOTE_SECONDS);
    return said;
  }

  async function lookFor({ wire, origin }: Saying, fileName: string): Promise<Said | undefined> {
    if (!origin.canPost || origin.interaction?.ephemeral) return undefined;
    const found = (await wire.recent(origin.channel, await me())).find(({ files }) => files.includes(fileName));
    if (found) log.info({}, 'a video that was under way when the process ended had arrived');
    return found && { channel: origin.channel, message: found.id };
  }

  /** The file goes on as it comes; its size is looked at first, as Discord looks at it last. */
  async function send({ video, body, saying, most }: Parcel, key: string): Promise<Said> {
    const first = await video.open(stopped);
    const { size } = first;
    if (size !== undefined && size > most) {
      first.stream.destroy();
      throw new Undeliverable('size');
    }
    let opened: OpenedFile | undefined = first;
    let broken: unknown;
    const open = async () => {
      const { stream } = opened ?? (await video.open(stopped));
      opened = undefined;
      stream.once('error', (error) => {
        broken = error;
      });
      return stream;
    };
    try {
      const file = {
        name: fileNameOf(video, key),
        mimeType: 'video/mp4',
        open,
        ...(size === undefined ? {} : { size }),
      };
      return await say(saying, body, key, { file });
    } catch (error) {
      stopped.throwIfAborted();
      if (!broken || error instanceof Undeliverable) throw error;
      throw new Failure('interrupted', { landed: 'no', cause: broken });
    } finally {
      opened?.stream.destroy();
    }
  }

  return { deliver: (parcel, key) => inOrder(parcel.saying.origin.channel, () => once(parcel, key)) };
}

/** Plain letters, as Discord keeps them, and a mark of the delivery, so that it can be told from others of its name. */
function fileNameOf({ fileName }: Video, key: string): string {
  const stem = fileName
    .replace(/\.mp4$/i, '')
    .normalize('NFKD')
    .replaceAll(/[^\w-]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  return `${stem || 'video'}-${createHash('sha256').update(key).digest('hex').slice(0, 6)}.mp4`;
}
