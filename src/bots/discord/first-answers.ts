import { type REST, Routes } from 'discord.js';
import { Undeliverable } from '../../core/errors.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import { type Asking, ackBody } from './ack-body.ts';
import type { Ack } from './requests/acknowledge.ts';
import { isAcknowledged, isAnswered, isGone, loggable } from './trouble.ts';
import type { Wire } from './wire.ts';

/** The answers that Discord waits for, three seconds long (platform-facts B1). */
export interface FirstAnswers {
  /** Makes the acknowledgement; false where it came too late or was refused. */
  give(interaction: Asking, ack: Ack): Promise<boolean>;
  /** Resolves when those that are under way now are given: work that can wait leaves them the first place. */
  settled(): Promise<void>;
  /** Whether somebody waits for the answer; where it was not acknowledged, the app has told them that nothing comes. */
  isAwaited(interaction: Asking): Promise<boolean>;
}

export interface FirstAnswersOptions {
  /** One of its own: these calls do not count against the bot's 50 a second (B10) and wait for nothing. */
  readonly rest: REST;
  readonly wire: Wire;
  readonly clock: Clock;
  readonly log: Log;
}

/** An answer that was lost on the way may have arrived; it is given so many times. */
const TRIES = 2;

export function createFirstAnswers({ rest, wire, clock, log }: FirstAnswersOptions): FirstAnswers {
  const underWay = new Set<Promise<boolean>>();

  async function isAwaited({ application_id, token }: Asking): Promise<boolean> {
    try {
      await wire.original({ application: application_id, token });
      return true;
    } catch (error) {
      if (error instanceof Undeliverable || isGone(error)) return false;
      throw error;
    }
  }

  async function give(interaction: Asking, ack: Ack, tries: number): Promise<boolean> {
    const began = clock.now();
    const body = ackBody(interaction, ack);
    try {
      await rest.post(Routes.interactionCallback(interaction.id, interaction.token), { body, auth: false });
      log.debug({ ms: clock.now() - began }, 'an interaction is acknowledged');
      return true;
    } catch (error) {
      if (isAcknowledged(error)) return true;
      if (!isAnswered(error) && tries > 1) {
        return (await isAwaited(interaction).catch(() => false)) || give(interaction, ack, tries - 1);
      }
      log.warn({ err: loggable(error), ms: clock.now() - began }, 'an interaction could not be acknowledged in time');
      return false;
    }
  }

  return {
    give(interaction, ack) {
      const given = give(interaction, ack, TRIES).finally(() => underWay.delete(given));
      underWay.add(given);
      return given;
    },
    async settled() {
      await Promise.allSettled(underWay);
    },
    isAwaited,
  };
}
