import { OperatorError } from '../../core/errors.ts';

/** Discord does not know the token. */
export function invalidToken(): OperatorError {
  return new OperatorError(
    'DISCORD_BOT_TOKEN: Discord does not know this token (any more); take the current one from the developer portal',
  );
}

/** Throws what only the operator can mend as such; everything else is for the network to mend. */
export function throwIfOperators(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'TokenInvalid') throw invalidToken();
  if (code === 'DisallowedIntents' || /disallowed intents/i.test(String(error))) {
    throw new OperatorError(
      'DISCORD_BOT_TOKEN: this bot may not use the intents that it needs; see the developer portal',
    );
  }
}
