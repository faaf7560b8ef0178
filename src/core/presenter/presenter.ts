import { sizeText } from '../files/file-name.ts';
import type { Say } from '../phrases/phrases.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Message, MessageRef, Surface } from '../ports/platform.ts';
import type { FinalReply, Reply, VideoReply } from '../reply.ts';
import { splitText } from './split-text.ts';
import { createStatusLine } from './status-line.ts';

/** Turns the replies of one request into messages on its surface. There is one for all platforms. */
export interface Presenter {
  /**
   * Shows a reply. Progress and streaming text return at once and may be dropped; everything else resolves when it has
   * landed, with the platform's receipt for a video, and throws where it could not be shown.
   */
  show(reply: Reply): Promise<unknown>;
  /** Resolves when the newest progress is shown: for a last word before the process ends. */
  flush(): Promise<void>;
  /** The request is over: its status message goes. */
  close(): Promise<void>;
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

export function createPresenter(options: PresenterOptions): Presenter {
  const { surface, clock, log, key } = options;
  const { capabilities } = surface;
  const status = createStatusLine(
    surface,
    clock,
    log,
    `${key()}.status`,
    options.status,
    options.statusPosted ?? (() => undefined),
  );

  async function post(reply: Exclude<FinalReply, VideoReply>): Promise<void> {
    const pieces = splitText(reply.text, capabilities.maxTextLength);
    for (const [index, text] of pieces.entries()) {
      const last = index === pieces.length - 1;
      const message: Message = {
        role: roleOf(reply),
        text,
        ...(last && reply.choices ? { choices: reply.choices } : {}),
      };
      await surface.post(message, `${key()}.${reply.key}${index > 0 ? `.${index}` : ''}`);
    }
  }

  /** Delivery ladder: the file where this destination takes it, else a link. Never nothing. */
  async function deliver(reply: VideoReply): Promise<unknown> {
    const { video } = reply;
    if (video.size !== undefined && video.size > capabilities.uploadBytes) {
      const size = sizeText(video.size);
      const text = options.say(video.fileUrl ? 'deliver.tooLargeLink' : 'deliver.tooLarge', {
        size,
        url: video.fileUrl ?? '',
      });
      await post({ kind: 'text', key: reply.key, text: `${reply.text}\n\n${text}`, choices: reply.choices ?? [] });
      return undefined;
    }
    const [caption = '', ...more] = splitText(reply.text, capabilities.maxCaptionLength);
    const message: Message = { role: 'video', text: caption, ...(reply.choices ? { choices: reply.choices } : {}) };
    const receipt = await surface.deliver(video, message, `${key()}.${reply.key}`);
    for (const [index, text] of splitText(more.join('\n'), capabilities.maxTextLength).entries()) {
      await surface.post({ role: 'answer', text }, `${key()}.${reply.key}.${index + 1}`);
    }
    return receipt;
  }

  return {
    async show(reply) {
      if (reply.kind === 'progress') {
        status.update({ role: 'status', stage: reply.stage, text: reply.text });
        return undefined;
      }
      if (reply.kind === 'streaming') {
        if (capabilities.drafts) surface.draft(reply.text);
        return undefined;
      }
      await status.settle();
      return reply.kind === 'video' ? deliver(reply) : post(reply);
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
