import type { Fields } from './fields.ts';

/** Somebody with a Discord account. */
export interface Person {
  readonly id: string;
  /** What views and traces call them. */
  readonly username: string;
  readonly global_name?: string;
  /** Of the app; goes with each interaction. `en-US` by default. */
  readonly locale?: string;
  readonly bot?: boolean;
  /** The largest file they may upload, bytes; with Nitro more than the default. */
  readonly uploadBytes?: number;
}

/** The `User` object. */
export function userJson({ id, username, global_name, bot = false }: Person): Fields {
  return {
    id,
    username,
    global_name: global_name ?? null,
    discriminator: bot ? '0001' : '0',
    avatar: null,
    bot,
    public_flags: 0,
  };
}
