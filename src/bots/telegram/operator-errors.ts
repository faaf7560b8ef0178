import { OperatorError } from '../../core/errors.ts';
import type { Refusal } from './trouble.ts';

/** Telegram does not know the token. */
export function invalidToken(): OperatorError {
  return new OperatorError(
    'TELEGRAM_BOT_TOKEN: Telegram does not know this token (any more); take the current one from @BotFather',
  );
}

/** Somebody else gets the bot's updates (platform-facts C17). */
export function conflict(refusal: Refusal): OperatorError {
  return new OperatorError(
    refusal.says(/webhook/i)
      ? 'TELEGRAM_BOT_TOKEN: a webhook was set for this bot elsewhere, so that updates go there; set TELEGRAM_WEBHOOK_URL here or stop the other one'
      : 'TELEGRAM_BOT_TOKEN: another process gets the updates of this bot; stop it, or give each a token of its own',
  );
}
