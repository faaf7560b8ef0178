import type { ChatId } from '../../core/request.ts';

const PATTERN = /^discord:(\d+):(\d*)$/;

/**
 * A chat is a channel, a thread or a DM; each has an id of its own: `discord:<channel>:`. What somebody keeps to
 * themselves in a channel is a chat apart, `discord:<channel>:<person>`, so that others find nothing of it in theirs.
 */
export function chatIdOf(channel: string, person = ''): ChatId {
  return `discord:${channel}:${person}`;
}

/** The id of the channel, thread or DM; undefined where the chat is another platform's. */
export function channelOf(chat: ChatId): string | undefined {
  return PATTERN.exec(chat)?.[1];
}

/** Whether a chat is what one person keeps to themselves. */
export function isPrivate(chat: ChatId): boolean {
  return Boolean(PATTERN.exec(chat)?.[2]);
}
