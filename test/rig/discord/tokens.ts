import { demandOpen } from './access.ts';
import { type Interaction, isAlive } from './interaction.ts';
import type { StoredMessage } from './message.ts';
import { refusal } from './refusal.ts';
import type { ApiRequest } from './request.ts';
import type { World } from './world.ts';

/**
 * The answered interaction whose token a call carries. Throws 10015 for tokens that nobody knows or that are not answered
 * yet, 50027 after their life (platform-facts B3).
 */
export function answeredBy(world: World, { params }: ApiRequest): Interaction {
  const interaction = world.byToken.get(params.token ?? '');
  if (params.application !== world.me.id || !interaction) throw refusal('unknownWebhook');
  if (!isAlive(world, interaction)) {
    if (interaction.deadCalls > 0) world.violation(`the dead token of ${interaction.title} was called again`);
    interaction.deadCalls += 1;
    throw refusal('invalidWebhookToken');
  }
  if (!interaction.acknowledged) throw refusal('unknownWebhook');
  if (interaction.channel.deleted) throw refusal('unknownChannel');
  if (interaction.installed.guild && interaction.guild && !interaction.guild.bot) throw refusal('unknownWebhook');
  return interaction;
}

/** The message that a call with a token names, by `@original` or its id. */
export function answerOf(world: World, interaction: Interaction, { params }: ApiRequest): StoredMessage {
  const { message: id = '' } = params;
  const message = id === '@original' ? interaction.original : interaction.channel.messages.get(id);
  const own = message && (message === interaction.original || message.interaction === interaction);
  if (!own || message.deleted) throw refusal('unknownMessage');
  demandOpen(world, interaction.channel);
  return message;
}
