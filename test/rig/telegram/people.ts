import type { Fields } from './fields.ts';

/** Somebody with a Telegram account. */
export interface Person {
  readonly id: number;
  readonly first_name: string;
  readonly last_name?: string;
  readonly username?: string;
  /** IETF tag of the app's language; the server passes it on. */
  readonly language_code?: string;
  /** A bot that is not the one under test. */
  readonly is_bot?: boolean;
}

/** The `User` object. */
export function userJson({ id, is_bot = false, first_name, last_name, username, language_code }: Person): Fields {
  return {
    id,
    is_bot,
    first_name,
    ...(last_name ? { last_name } : {}),
    ...(username ? { username } : {}),
    ...(language_code ? { language_code } : {}),
  };
}

/** What people are called in views and traces: `ann`. */
export function shortName({ first_name }: Pick<Person, 'first_name'>): string {
  return first_name.toLowerCase();
}
