import type { Place } from './place.ts';

/** What a button carries. It works for weeks and after restarts, since everything it needs is in it. */
export interface Press {
  /** The core's own token ({@link import('../../core/reply.ts').Choice.action}). */
  readonly action: string;
  /** Whose button it is, a user id, or `NOBODY`; absent in private chats, where nobody else is. */
  readonly owner?: number;
  /** The topic that the button stands in: an old message does not tell any more. */
  readonly thread?: Place['thread'];
}

/** The owner of buttons that are for a group's admins alone. */
export const NOBODY = 0;

/** Distinguishes these buttons from those of later versions. */
const VERSION = '1';

/** At most 64 bytes (platform-facts C1): 1 + 11 for an owner + 1 + 7 for a topic + 1 + 40 for the action. */
export function callbackData({ action, owner, thread }: Press): string {
  return `${VERSION}${owner?.toString(36) ?? ''}.${thread?.toString(36) ?? ''}:${action}`;
}

/** Undefined where the data is none of ours. */
export function readCallbackData(data: string): Press | undefined {
  const [, owner, thread, action] = /^1([0-9a-z]*)\.([0-9a-z]*):(.+)$/s.exec(data) ?? [];
  if (!action) return undefined;
  return {
    action,
    ...(owner ? { owner: Number.parseInt(owner, 36) } : {}),
    ...(thread ? { thread: Number.parseInt(thread, 36) } : {}),
  };
}
