import type { FileRef } from '../../../core/request.ts';
import { filesOf } from './attached-file.ts';
import type { BareMessage } from './message.ts';
import { type Me, readWords, type Words } from './words.ts';

/** What a message or the one that it forwards says and brings. */
export interface Said {
  readonly words: Words;
  readonly files: readonly FileRef[];
  /** Whether there is neither text nor file: a sticker, a poll, or content that is kept from us (platform-facts B16). */
  readonly nothing: boolean;
}

/** A message that forwards others says what they say, but mentions nobody whom they mention. */
export function saidIn(message: BareMessage, me: Me): Said {
  const all = [message, ...(message.message_snapshots ?? []).map((snapshot) => snapshot.message)];
  const attachments = all.flatMap((each) => each.attachments);
  const content = all.map((each) => each.content).filter(Boolean);
  const mentions = all.flatMap((each) => each.mentions);
  const { mentioned } = readWords(message.content, message.mentions, me);
  return {
    words: { ...readWords(content.join('\n\n'), mentions, me), mentioned },
    files: filesOf(attachments),
    nothing: content.length === 0 && attachments.length === 0,
  };
}
