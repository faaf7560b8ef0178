import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Failure, Undeliverable } from '../../core/errors.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Store } from '../../core/ports/store.ts';
import type { OpenedFile, Video } from '../../core/reply.ts';
import { createSerial } from '../../core/serial.ts';
import type { Body } from './body.ts';
import type { Attachment } from './multipart.ts';
import { isShared } from './origin.ts';
import { isAlive, type Said, type Saying, say } from './say.ts';
import type { Wire } from './wire.ts';

/** A video on its way. */
export interface Parcel {
  readonly video: Video;
  readonly body: Body;
  readonly saying: Saying;
  /** The largest file that may be attached, bytes. */
  readonly most: number;
}

/** Shows the file in a message that is there already; resolves with the message's id, undefined where it is out of reach. */
export type Become = (file: Attachment) => Promise<string | undefined>;

export interface Deliveries {
  /** Shows the video once under one key, also when it is asked for again after a crash; resolves with where it stands. */
  deliver(parcel: Parcel, key: string, become: Become): Promise<Said>;
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
const noteSchema = z.object({
  fileName: z.string(),
  said: saidSchema.exactOptional(),
  /** The message that is to become the video, where it is for the person alone. */
  place: z.string().exactOptional(),
});
type Note = z.infer<typeof noteSchema>;

const NOTE_SECONDS = 48 * 3600;

/**
 * Discord remembers a nonce for some minutes (platform-facts B23): a repeat shows nothing twice. After a longer pause the
 * messages where it was sent tell whether the file is there. What an interaction says to one person alone has no nonce and
 * cannot be looked through: there a message that is known becomes the video, which can be repeated.
 */
export function createDeliveries({ store, log, stopped, me }: DeliveryOptions): Deliveries {
  const inOrder = createSerial();

  async function once(parcel: Parcel, key: string, become: Become): Promise<Said> {
    const noteKey = `discord:delivery:${key}`;
    const note = (more: Partial<Note>) =>
      store.set('platform', noteKey, { fileName: fileNameOf(parcel.video, key), ...more }, NOTE_SECONDS);
    const { data: known } = noteSchema.safeParse(await store.get('platform', noteKey));
    if (known?.said) return known.said;
    const found = known && (await lookFor(parcel.saying, known.fileName));
    if (!known) await note({});
    const said =
      found ??
      (await send(parcel, key, async (file) => {
        const place = (message: string) => note({ place: message });
        return (await sendAlone(parcel, file, become, place, known?.place)) ?? sendOpenly(parcel, key, file);
      }));
    await note({ said: { channel: said.channel, message: said.message } });
    return said;
  }

  async function lookFor({ wire, origin, person }: Saying, fileName: string): Promise<Said | undefined> {
    const open = origin.canPost && !origin.interaction?.ephemeral;
    const direct = isShared(origin) || !open ? await wire.direct(person).catch(() => undefined) : undefined;
    for (const channel of [open ? origin.channel : undefined, direct]) {
      const messages = channel === undefined ? [] : await recentIn(wire, channel);
      const found = messages.find(({ files }) => files.includes(fileName));
      if (!channel || !found) continue;
      log.info({}, 'a video that was under way when the process ended had arrived');
      return { channel, message: found.id };
    }
    return undefined;
  }

  async function recentIn(wire: Wire, channel: string): ReturnType<Wire['recent']> {
    try {
      return await wire.recent(channel, await me());
    } catch (error) {
      if (error instanceof Undeliverable) return [];
      throw error;
    }
  }

  /** The file goes on as it comes; its size is looked at first, as Discord looks at it last. */
  async function send({ video, most }: Parcel, key: string, act: (file: Attachment) => Promise<Said>): Promise<Said> {
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
      const name = fileNameOf(video, key);
      return await act({ name, mimeType: 'video/mp4', open, ...(size === undefined ? {} : { size }) });
    } catch (error) {
      stopped.throwIfAborted();
      if (!broken || error instanceof Undeliverable) throw error;
      throw new Failure('interrupted', { landed: 'no', cause: broken });
    } finally {
      opened?.stream.destroy();
    }
  }

  return {
    deliver: (parcel, key, become) => inOrder(parcel.saying.origin.channel, () => once(parcel, key, become)),
  };
}

function sendOpenly({ body, saying }: Parcel, key: string, file: Attachment): Promise<Said> {
  return say(saying, body, key, { file });
}

/**
 * By the interaction, to the person alone: the card becomes the video, or a message that is said first. Undefined where
 * the answer is for everybody, or the interaction is over.
 */
async function sendAlone(
  { body, saying }: Parcel,
  file: Attachment,
  become: Become,
  noted: (message: string) => Promise<void>,
  known?: string,
): Promise<Said | undefined> {
  const { wire, clock, origin } = saying;
  const { channel, interaction: token } = origin;
  if (!token?.ephemeral || !isAlive(clock, token)) return undefined;
  const card = await become(file);
  if (card) return { channel, message: card };
  try {
    const message = known ?? (await wire.followUp(token, body));
    if (!known) await noted(message);
    await wire.editFollowUp(token, message, body, { file });
    return { channel, message };
  } catch (error) {
    if (!(error instanceof Undeliverable) || error.obstacle !== 'closed') throw error;
    return undefined;
  }
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
