import { InteractionType } from 'discord.js';
import type { Assistant } from '../../core/assistant/assistant.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Request } from '../../core/request.ts';
import type { FirstAnswers } from './first-answers.ts';
import type { Held, Inbox } from './inbox.ts';
import { originSchema } from './origin.ts';
import { acknowledge } from './requests/acknowledge.ts';
import { readInteraction } from './requests/interaction.ts';
import { readMessage } from './requests/message.ts';
import { type Asked, requestOfInteraction } from './requests/request-of-interaction.ts';
import { requestOfMessage } from './requests/request-of-message.ts';
import { isAlive } from './say.ts';

/** What the gateway tells of, taken one by one. */
export interface Events {
  interaction(raw: unknown): Promise<void>;
  message(raw: unknown): Promise<void>;
  /** Goes on with an event that an earlier process did not get to. */
  left(held: Held): Promise<void>;
}

export interface EventsOptions {
  readonly inbox: Inbox;
  readonly answers: FirstAnswers;
  readonly receive: Assistant['receive'];
  readonly clock: Clock;
  /** The bot's user id; undefined before it is connected. */
  readonly me: () => string | undefined;
  /** Told of a channel where the bot may write, as an interaction shows (platform-facts B4). */
  readonly opened: (channel: string) => void;
  /** Where a request is to be answered: as it is, or in a thread of its own. */
  readonly placed: (request: Request) => Promise<Request>;
}

/** How long Discord waits for an acknowledgement, ms (platform-facts B1). */
const ANSWER_MS = 3_000;

export function createEvents({ inbox, answers, receive, clock, me, opened, placed }: EventsOptions): Events {
  async function message(raw: unknown): Promise<void> {
    const said = readMessage(raw);
    const id = me();
    const request = said && id ? requestOfMessage(said, { id }) : undefined;
    if (!said || !request || !inbox.isNew(said.id)) return;
    const ready = async () => request;
    await inbox.hold({ id: said.id, kind: 'message', raw }, { channel: said.channel_id, ready, receive });
  }

  return {
    /** The acknowledgement is made before anything else is begun (B1, B2). */
    async interaction(raw) {
      const interaction = readInteraction(raw);
      // Pings come to web endpoints alone.
      if (!interaction || interaction.type === InteractionType.Ping || !inbox.isNew(interaction.id)) return;
      const answering = answers.give(interaction, acknowledge(interaction));
      const asked = requestOfInteraction(interaction);
      if (!asked) return void (await answering);
      const { canPost, channel } = originSchema.parse(asked.request.origin);
      if (canPost) opened(channel);
      // What could not be acknowledged is worked on all the same and answered by an ordinary message.
      const ready = async () => {
        const answered = await answering;
        await answers.settled();
        return answered ? placed(requestOf(asked)) : unanswered(requestOf(asked));
      };
      const event: Held = { id: interaction.id, kind: 'interaction', raw };
      await inbox.hold(event, { channel: interaction.channel.id, ready, receive });
    },
    message,
    async left(held) {
      if (held.kind === 'message') return message(held.raw);
      const interaction = readInteraction(held.raw);
      if (!interaction || interaction.type === InteractionType.Ping || !inbox.isNew(held.id)) return;
      const asked = requestOfInteraction(interaction);
      const ready = async () => {
        const token = asked && originSchema.parse(asked.request.origin).interaction;
        if (!asked || !token || !isAlive(clock, token)) return undefined;
        const young = clock.now() - asked.request.sentAt < ANSWER_MS;
        const awaited = await answers.isAwaited(interaction);
        if (!awaited && !(young && (await answers.give(interaction, acknowledge(interaction))))) return undefined;
        return placed(requestOf(asked));
      };
      await inbox.hold(held, { channel: interaction.channel.id, ready, receive });
    },
  };
}

function requestOf({ request, skill }: Asked): Request {
  return { ...request, ...(skill ? { skill } : {}) };
}

/** Without the interaction, which nobody can answer by any more. */
function unanswered(request: Request): Request {
  const { interaction: _, ...origin } = originSchema.parse(request.origin);
  return { ...request, origin };
}
