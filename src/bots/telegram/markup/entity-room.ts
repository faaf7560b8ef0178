import type { MessageEntity } from 'grammy/types';

/** Telegram shows the first 100 of a message and drops the others without a word. */
const MOST = 100;
/**
 * Bytes that the entities of a message may take, addresses included; Telegram refuses more than about 9500 with
 * `ENTITIES_TOO_LONG` (tdlib/telegram-bot-api#165).
 */
const LARGEST = 8_000;
/** What an entity takes besides its address. */
const OVERHEAD = 20;

/**
 * How far a message that begins at `start` may reach, for its entities' sake: to where one too many begins. They are
 * counted as the server counts them: where emphasis begins within other emphasis, the outer one is cut in two.
 */
export function roomForEntities(entities: readonly MessageEntity[], start: number): number {
  let count = 0;
  let size = 0;
  let open: MessageEntity[] = [];
  for (const entity of entities) {
    const at = Math.max(entity.offset, start);
    if (entity.offset + entity.length <= start) continue;
    open = open.filter((one) => one.offset + one.length > at);
    const cuts = isEmphasis(entity)
      ? open.filter((one) => isEmphasis(one) && Math.max(one.offset, start) < at).length
      : 0;
    count += 1 + cuts;
    size += OVERHEAD * (1 + cuts) + addressSize(entity);
    if (at > start && (count > MOST || size > LARGEST)) return at;
    open.push(entity);
  }
  return Number.POSITIVE_INFINITY;
}

function isEmphasis({ type }: MessageEntity): boolean {
  return ['bold', 'italic', 'underline', 'strikethrough', 'spoiler'].includes(type);
}

function addressSize(entity: MessageEntity): number {
  if (entity.type === 'text_link') return Buffer.byteLength(entity.url);
  return entity.type === 'pre' ? (entity.language?.length ?? 0) : 0;
}
