import { editAnswer, postAnswer } from '../answering.ts';
import type { Fields } from '../fields.ts';
import { readForm } from '../forms.ts';
import { has } from '../message.ts';
import { messageJson } from '../message-json.ts';
import { otherMessage } from '../message-schemas.ts';
import { remove } from '../posting.ts';
import { refusal } from '../refusal.ts';
import type { ApiRequest, Route } from '../request.ts';
import { answeredBy, answerOf } from '../tokens.ts';
import type { World } from '../world.ts';

function followUp(world: World, asked: ApiRequest): Fields {
  const interaction = answeredBy(world, asked);
  const { original, installed } = interaction;
  const body = readForm(otherMessage, asked.body, asked.complain);
  if (original && !original.deleted && has(original.flags, 'loading')) {
    asked.complain('a followup right after "thinking" fills that message (deprecated)');
    return messageJson(world, editAnswer(world, interaction, original, body, asked.uploads), 0);
  }
  if (!installed.guild && installed.user && interaction.followups >= world.limits.followups) {
    throw refusal('tooManyFollowups');
  }
  const message = postAnswer(world, interaction, body, asked.uploads);
  interaction.followups += 1;
  return messageJson(world, message, 0);
}

const one = '/webhooks/:application/:token/messages/:message';

/** Everything after the first answer, by the interaction's token (platform-facts B3–B8). */
export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path: '/webhooks/:application/:token', rate: 'webhook', open: true, play: followUp },
  {
    method: 'GET',
    path: one,
    rate: 'webhook',
    open: true,
    play: (world, asked) => messageJson(world, answerOf(world, answeredBy(world, asked), asked), 0),
  },
  {
    method: 'PATCH',
    path: one,
    rate: 'webhook',
    open: true,
    play(world, asked) {
      const interaction = answeredBy(world, asked);
      const message = answerOf(world, interaction, asked);
      const body = readForm(otherMessage, asked.body, asked.complain);
      return messageJson(world, editAnswer(world, interaction, message, body, asked.uploads), 0);
    },
  },
  {
    method: 'DELETE',
    path: one,
    rate: 'webhook',
    open: true,
    play(world, asked) {
      remove(world, answerOf(world, answeredBy(world, asked), asked));
    },
  },
];
