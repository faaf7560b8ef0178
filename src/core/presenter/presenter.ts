import { type Obstacle, Undeliverable } from '../errors.ts';
import { sizeText } from '../files/file-name.ts';
import type { PhraseKey, Say } from '../phrases/phrases.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Message, MessageRef, Picture, Surface } from '../ports/platform.ts';
import type { FinalReply, Link, Progress, Reply, VideoReply } from '../reply.ts';
import { fitted } from './labels.ts';
import { splitText } from './split-text.ts';
import { createStatusLine } from './status-line.ts';

/** Turns the replies of one request into messages on its surface. There is one for all platforms. */
export interface Presenter {
  /**
   * Shows a reply. Progress and streaming text return at once and may be dropped; everything else resolves when it has
   * landed, with the platform's receipt for a video, and throws where it could not be shown. Where the chat is closed to
   * the program for good there is nobody to tell: that is logged, and the work goes on to where it is kept.
   */
  show(reply: Reply): Promise<unknown>;
  /** Resolves when the newest progress is shown: for a last word before the process ends. */
  flush(): Promise<void>;
  /** The request is over: its status message goes. False where it could not be taken away just now. */
  close(): Promise<boolean>;
}

export interface PresenterOptions {
  readonly surface: Surface;
  readonly clock: Clock;
  readonly log: Log;
  readonly say: Say;
  /** What the keys of this request's messages begin with. */
  readonly key: () => string;
  /** The status message that an earlier go left. */
  readonly status?: MessageRef;
  readonly statusPosted?: (ref: MessageRef) => void;
}

/** How much of an answer that is being written stands in a status message: its end, characters. */
const STREAMED_LENGTH = 1_500;

const obstacles: Readonly<Record<Exclude<Obstacle, 'closed'>, PhraseKey>> = {
  size: 'deliver.tooLarge',
  media: 'deliver.noMedia',
};

export function createPresenter(options: PresenterOptions): Presenter {
  const { surface, clock, log, key, say } = options;
  const { capabilities } = surface;
  const status = createStatusLine(
    surface,
    clock,
    log,
    `${key()}.status`,
    options.status,
    options.statusPosted ?? (() => undefined),
  );
  let progress: Progress | undefined;
  let streamed = '';

  /** What is going on, below the answer as far as it stands in the same message. */
  function showStatus(): void {
    const beginning = streamed.length > STREAMED_LENGTH ? '… ' : '';
    const text = [beginning + streamed.slice(-STREAMED_LENGTH), progress?.text].filter(Boolean).join('\n\n');
    status.update({ role: 'status', stage: progress?.stage ?? 'answer', text });
  }

  async function pictureOf(reply: Exclude<FinalReply, VideoReply>): Promise<Picture | undefined> {
    const illustration = 'illustration' in reply && capabilities.pictures ? reply.illustration : undefined;
    const png = await illustration?.draw();
    return illustration && png && { png, alt: illustration.alt };
  }

  async function post(
    reply: Exclude<FinalReply, VideoReply>,
    links: readonly Link[] = [],
    role = roleOf(reply),
  ): Promise<void> {
    const { text: whole, choices } = fitted(reply.text, reply.choices ?? [], capabilities.labelLength);
    const pieces = splitText(whole, capabilities.maxTextLength);
    const picture = await pictureOf(reply);
    const below = {
      ...(picture ? { picture } : {}),
      ...(choices.length > 0 ? { choices } : {}),
      ...(links.length > 0 ? { links } : {}),
    };
    const aside = 'aside' in reply && reply.aside ? { aside: true as const } : {};
    for (const [index, text] of pieces.entries()) {
      const last = index === pieces.length - 1;
      const message: Message = { role, text, ...aside, ...(last ? below : {}) };
      await surface.post(message, `${key()}.${reply.key}${index > 0 ? `.${index}` : ''}`);
    }
  }

  /** Delivery ladder: the file where this destination takes it, else a link, else where it is kept. Never nothing. */
  async function deliver(reply: VideoReply): Promise<unknown> {
    const { video } = reply;
    if (video.size !== undefined && video.size > capabilities.uploadBytes) return postInstead(reply, 'size');
    const links = reply.link && capabilities.links ? [reply.link] : [];
    const [caption = '', ...more] = splitText(textOf(reply), capabilities.maxCaptionLength);
    const message: Message = {
      role: 'video',
      text: caption,
      ...(reply.choices ? { choices: reply.choices } : {}),
      ...(links.length > 0 ? { links } : {}),
    };
    let receipt: unknown;
    try {
      receipt = await surface.deliver(video, message, `${key()}.${reply.key}`);
    } catch (error) {
      if (!(error instanceof Undeliverable) || error.obstacle === 'closed') throw error;
      log.info({ err: error }, 'the chat does not take the file; a link is told instead');
      return postInstead(reply, error.obstacle);
    }
    for (const [index, text] of splitText(more.join('\n'), capabilities.maxTextLength).entries()) {
      await surface.post({ role: 'answer', text }, `${key()}.${reply.key}.${index + 1}`);
    }
    return receipt;
  }

  function textOf({ text, link }: VideoReply): string {
    return link && !capabilities.links ? `${text}\n${link.line}` : text;
  }

  async function postInstead(reply: VideoReply, obstacle: Exclude<Obstacle, 'closed'>): Promise<undefined> {
    const { fileUrl, size } = reply.video;
    const why = say(obstacles[obstacle], { size: size === undefined ? '' : sizeText(size) });
    const where = fileUrl && !capabilities.links ? say('deliver.download', { url: fileUrl }) : '';
    const kept = fileUrl ? '' : say('deliver.kept');
    const links = [
      ...(fileUrl ? [{ label: say('link.download'), url: fileUrl }] : []),
      ...(reply.link ? [reply.link] : []),
    ];
    const text = `${textOf(reply)}\n\n${[why, where, kept].filter(Boolean).join(' ')}`;
    const told = { kind: 'text', key: reply.key, text, choices: reply.choices ?? [] } as const;
    await post(told, capabilities.links ? links : [], 'video');
    return undefined;
  }

  async function land(reply: FinalReply): Promise<unknown> {
    streamed = '';
    await status.settle();
    try {
      return await (reply.kind === 'video' ? deliver(reply) : post(reply));
    } catch (error) {
      if (!(error instanceof Undeliverable) || error.obstacle !== 'closed') throw error;
      log.info({ err: error }, 'nothing can be said in this chat any more');
      return undefined;
    }
  }

  return {
    async show(reply) {
      if (reply.kind === 'progress') {
        progress = reply;
        showStatus();
        return undefined;
      }
      if (reply.kind === 'streaming') {
        if (capabilities.drafts === 'own') surface.draft(reply.text);
        else if (capabilities.drafts === 'status') {
          streamed = reply.text;
          showStatus();
        }
        return undefined;
      }
      return land(reply);
    },
    flush: () => status.flush(),
    close: () => status.retire(),
  };
}

function roleOf(reply: Exclude<FinalReply, VideoReply>): Message['role'] {
  if (reply.kind === 'text') return 'answer';
  if (reply.kind === 'timeline') return 'timeline';
  return reply.level === 'error' ? 'error' : 'notice';
}
