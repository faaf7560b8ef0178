/** What a button carries. It works for weeks and after restarts, since everything it needs is in it (platform-facts B20). */
export interface Press {
  /** The core's own token ({@link import('../../core/reply.ts').Choice.action}) or {@link DESCRIBE}. */
  readonly action: string;
  /** Whose button it is, a user's snowflake; absent in DMs, where nobody else is. */
  readonly owner?: string;
  /** The channel whose project it is about, a snowflake; absent where the button stands there. */
  readonly channel?: string;
  /** Whether it is about what the owner keeps to themselves there. */
  readonly alone?: true;
}

/** The action of a button that opens the form for a new video; the core knows nothing of it. */
export const DESCRIBE = 'describe';

/** At most 100 characters (B19): 1 for the version + 2 × 13 for an owner and a channel in base 36 + 2 + 40 for the action. */
export function customId({ action, owner, channel, alone }: Press): string {
  return `1${inBase36(owner)}${alone ? '!' : '.'}${inBase36(channel)}:${action}`;
}

/** Undefined where the id is none of ours. */
export function readCustomId(id: string): Press | undefined {
  const [, owner, mark, channel, action] = /^1([0-9a-z]{0,13})([.!])([0-9a-z]{0,13}):(.+)$/s.exec(id) ?? [];
  if (!action) return undefined;
  return {
    action,
    ...(owner ? { owner: fromBase36(owner) } : {}),
    ...(channel ? { channel: fromBase36(channel) } : {}),
    ...(mark === '!' ? { alone: true } : {}),
  };
}

function inBase36(snowflake: string | undefined): string {
  return snowflake === undefined ? '' : BigInt(snowflake).toString(36);
}

/** Snowflakes have more digits than a number is exact for. */
function fromBase36(digits: string): string {
  let value = 0n;
  for (const digit of digits) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  return String(value);
}
