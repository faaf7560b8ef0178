import { InteractionResponseType, type InteractionType, MessageFlags } from 'discord.js';
import { languageFor, phrases } from '../../core/phrases/phrases.ts';
import { modal } from './commands/modal.ts';
import type { Ack } from './requests/acknowledge.ts';
import type { Interaction } from './requests/interaction.ts';

/** What somebody did; pings come to web endpoints alone. */
export type Asking = Exclude<Interaction, { readonly type: InteractionType.Ping }>;

/** An acknowledgement as Discord takes it (platform-facts B1, B5, B11). */
export function ackBody(interaction: Asking, ack: Ack): object {
  switch (ack.kind) {
    case 'pong':
      return { type: InteractionResponseType.Pong };
    case 'defer':
      return {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        ...(ack.ephemeral ? { data: { flags: MessageFlags.Ephemeral } } : {}),
      };
    case 'deferUpdate':
      return { type: InteractionResponseType.DeferredMessageUpdate };
    case 'modal': {
      const say = phrases(languageFor(interaction.locale));
      return { type: InteractionResponseType.Modal, data: { ...modal(say), custom_id: ack.customId } };
    }
    case 'refuse':
      return {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: { content: ack.text, flags: MessageFlags.Ephemeral, allowed_mentions: { parse: [] } },
      };
  }
}
