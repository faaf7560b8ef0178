import type { ChatId } from '../../core/request.ts';

/** Where a message stands: a chat and, in forums and private chats with topics, one of its topics. */
export interface Place {
  readonly chat: number;
  /** `message_thread_id` of a topic; the general topic and chats without topics have none. */
  readonly thread?: number;
}

const PATTERN = /^telegram:(-?\d+):(\d*)$/;

/** Each topic is a chat of its own: `telegram:<chat>:<topic>`. */
export function chatIdOf({ chat, thread }: Place): ChatId {
  return `telegram:${chat}:${thread ?? ''}`;
}

/** Undefined where the id is another platform's. */
export function placeOf(chat: ChatId): Place | undefined {
  const [, id, thread] = PATTERN.exec(chat) ?? [];
  if (id === undefined) return undefined;
  return { chat: Number(id), ...(thread ? { thread: Number(thread) } : {}) };
}
