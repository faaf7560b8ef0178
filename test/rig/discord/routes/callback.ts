import { z } from 'zod';
import { editAnswer, postAnswer, postThinking } from '../answering.ts';
import type { Fields } from '../fields.ts';
import { readForm } from '../forms.ts';
import type { Interaction } from '../interaction.ts';
import { has } from '../message.ts';
import { messageJson } from '../message-json.ts';
import { otherMessage } from '../message-schemas.ts';
import { checkModal } from '../modal-rules.ts';
import { modal } from '../modal-schemas.ts';
import { badField, refusal } from '../refusal.ts';
import type { ApiRequest, Route } from '../request.ts';
import type { World } from '../world.ts';

const choice = z.strictObject({
  name: z.string().min(1).max(100),
  name_localizations: z.record(z.string(), z.string()).nullish(),
  value: z.union([z.string().max(100), z.number()]),
});

const callback = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal(4), data: otherMessage }),
  z.strictObject({ type: z.literal(5), data: z.strictObject({ flags: z.int().nullish() }).nullish() }),
  z.strictObject({ type: z.literal(6), data: z.strictObject({}).nullish() }),
  z.strictObject({ type: z.literal(7), data: otherMessage.nullish() }),
  z.strictObject({ type: z.literal(8), data: z.strictObject({ choices: z.array(choice).max(25) }) }),
  z.strictObject({ type: z.literal(9), data: modal }),
]);

type Callback = z.infer<typeof callback>;

/** What may be the first answer to what (platform-facts B5, B11). */
function typesFor({ kind, message }: Interaction): readonly number[] {
  if (kind === 'autocomplete') return [8];
  const update = message ? [6, 7] : [];
  if (kind === 'component') return [4, 5, 6, 7, 9];
  return kind === 'modal' ? [4, 5, ...update] : [4, 5, 9];
}

function act(world: World, interaction: Interaction, answer: Callback, uploads: ApiRequest['uploads']): void {
  switch (answer.type) {
    case 4:
      interaction.original = postAnswer(world, interaction, answer.data, uploads);
      return;
    case 5:
      interaction.original = postThinking(world, interaction, answer.data?.flags);
      return;
    case 6:
    case 7:
      if (!interaction.message) throw refusal('unknownMessage');
      if (answer.type === 7) editAnswer(world, interaction, interaction.message, answer.data ?? {}, uploads);
      interaction.original = interaction.message;
      return;
    case 8:
      interaction.choices = answer.data.choices;
      return;
    case 9:
      checkModal(answer.data);
      interaction.modal = answer.data;
  }
}

function answerInteraction(world: World, asked: ApiRequest): Fields | undefined {
  const { params, query, body, uploads, complain } = asked;
  const interaction = world.interactions.get(params.interaction ?? '');
  if (!interaction || interaction.token !== params.token) throw refusal('unknownInteraction');
  if (interaction.acknowledged) {
    complain(`${interaction.title} was answered before`);
    throw refusal('alreadyAcknowledged');
  }
  if (interaction.failed) throw refusal('unknownInteraction');
  const answer = readForm(callback, body, complain);
  const types = typesFor(interaction);
  if (!types.includes(answer.type)) {
    throw badField(['type'], 'BASE_TYPE_CHOICES', `Value must be one of {${types.join(', ')}}.`);
  }
  act(world, interaction, answer, uploads);
  interaction.acknowledged = {
    type: answer.type,
    ms: performance.now() - interaction.leftAt,
    clockMs: world.clock.now() - interaction.at,
  };
  interaction.callOff();
  world.changed();
  return query.get('with_response') === 'true' ? responseJson(world, interaction, answer.type) : undefined;
}

function responseJson(world: World, interaction: Interaction, type: number): Fields {
  const { id, original, channel, guild, kind } = interaction;
  const own = type === 4 || type === 5 || type === 7 ? original : undefined;
  return {
    interaction: {
      id,
      type: { command: 2, component: 3, autocomplete: 4, modal: 5 }[kind],
      channel_id: channel.id,
      ...(guild ? { guild_id: guild.id } : {}),
      ...(own
        ? {
            response_message_id: own.id,
            response_message_loading: has(own.flags, 'loading'),
            response_message_ephemeral: has(own.flags, 'ephemeral'),
          }
        : {}),
    },
    ...(own ? { resource: { type, message: messageJson(world, own, 0) } } : {}),
  };
}

/** The first answer to an interaction. */
export const callbackRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/:interaction/:token/callback',
    rate: 'webhook',
    open: true,
    play: answerInteraction,
  },
];
