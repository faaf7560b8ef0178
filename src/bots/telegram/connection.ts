import type { Api } from 'grammy';
import { OperatorError } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import { invalidToken } from './operator-errors.ts';
import { UPDATE_KINDS } from './polling.ts';
import type { Me } from './requests/words.ts';
import { loggable, type Refusal, troubleOf } from './trouble.ts';

export interface ConnectionOptions {
  readonly api: Api;
  readonly clock: Clock;
  readonly log: Log;
  readonly stopped: AbortSignal;
}

/** Between two tries, ms: doubled each time. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/** Calls that Telegram may make at once. */
const WEBHOOK_CONNECTIONS = 40;

/** Who we are. Waits for the network; throws an `OperatorError` where Telegram does not know the token. */
export async function whoAmI(options: ConnectionOptions): Promise<Me> {
  const { id, username } = await patiently(options, () => options.api.raw.getMe(), invalidToken);
  return { id, username };
}

/** Has updates wait for us to ask for them; those that wait already stay. */
export async function listenByPolling(options: ConnectionOptions): Promise<void> {
  await patiently(options, () => options.api.raw.deleteWebhook({ drop_pending_updates: false }));
}

/** Has Telegram call us. Throws an `OperatorError` where it does not want to. */
export async function listenByWebhook(
  options: ConnectionOptions,
  { url, secret }: { readonly url: string; readonly secret: string },
): Promise<void> {
  const webhook = {
    url,
    secret_token: secret,
    allowed_updates: UPDATE_KINDS,
    max_connections: WEBHOOK_CONNECTIONS,
    drop_pending_updates: false,
  };
  await patiently(
    options,
    () => options.api.raw.setWebhook(webhook),
    ({ description }) => new OperatorError(`TELEGRAM_WEBHOOK_URL: Telegram does not take it (${description})`),
  );
}

/** Repeats a call that can be repeated until Telegram answers. `refused` makes the error of a refusal. */
async function patiently<T>(
  { clock, log, stopped }: ConnectionOptions,
  act: () => Promise<T>,
  refused: (refusal: Refusal) => Error = (refusal) => refusal,
): Promise<T> {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await act();
    } catch (error) {
      stopped.throwIfAborted();
      const trouble = troubleOf(error);
      if (!trouble) throw error;
      if (trouble.kind === 'unauthorized') throw invalidToken();
      if (trouble.kind === 'refused') throw refused(trouble.refusal);
      const ms = trouble.kind === 'wait' ? trouble.seconds * 1000 : pause;
      log.warn({ err: loggable(error), ms }, 'Telegram cannot be reached; trying again');
      await clock.sleep(ms, stopped);
    }
  }
}
