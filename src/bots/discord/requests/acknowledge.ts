import { ApplicationCommandType, InteractionType } from 'discord.js';
import { languageFor, phrases } from '../../../core/phrases/phrases.ts';
import { DESCRIBE, type Press, readCustomId } from '../buttons.ts';
import type {
  BaseInteraction,
  CommandInteraction,
  ComponentInteraction,
  Interaction,
  ModalInteraction,
} from './interaction.ts';
import { modalId, readModalId } from './modal-id.ts';
import { isAtEphemeral, isDirect, isKeptEphemeral, moderates, userOf } from './setting.ts';
import { formOfModal, formOfOptions, isEmpty } from './video-form.ts';

/** What an interaction is answered with at once, within 3 seconds (platform-facts B1, B5, B11). */
export type Ack =
  | { readonly kind: 'pong' }
  /** A reply is on its way (type 5); whether it is for the person alone is settled here. */
  | { readonly kind: 'defer'; readonly ephemeral: boolean }
  /** The pressed button's message stays as it is, what follows is told apart from it (type 6). */
  | { readonly kind: 'deferUpdate' }
  /** The form for a new video (type 9), with the `custom_id` that it must have. */
  | { readonly kind: 'modal'; readonly customId: string }
  /** A word to whoever pressed, for that person alone (type 4), and nothing follows. */
  | { readonly kind: 'refuse'; readonly text: string };

/** Commands whose answer is for the whole channel; others tell of settings and credits. */
const publicCommands: ReadonlySet<string> = new Set(['video', 'export', 'status', 'new']);

/** What buttons stand for that goes on where they are; the rest is answered apart, to whoever pressed. */
const goingOn: ReadonlySet<string> = new Set(['do', 'try', 'export', 'new', 'get', 'keep', 'status']);

/** Decides by the interaction alone, so that no I/O comes before the answer (platform-facts B2). */
export function acknowledge(interaction: Interaction): Ack {
  switch (interaction.type) {
    case InteractionType.Ping:
      return { kind: 'pong' };
    case InteractionType.ApplicationCommand:
      return acknowledgeCommand(interaction);
    case InteractionType.MessageComponent:
      return acknowledgePress(interaction);
    case InteractionType.ModalSubmit:
      return acknowledgeForm(interaction);
  }
}

/** Whether this is the slash command for a video; the message command is called by the name that people see. */
export function isVideoCommand({ data }: CommandInteraction): boolean {
  return data.type === ApplicationCommandType.ChatInput && data.name === 'video';
}

function acknowledgeCommand(interaction: CommandInteraction): Ack {
  const { data } = interaction;
  if (data.type === ApplicationCommandType.Message) return deferred(interaction, false);
  if (!isVideoCommand(interaction)) return deferred(interaction, !publicCommands.has(data.name));
  const form = formOfOptions(interaction);
  return isEmpty(form) ? { kind: 'modal', customId: modalId(form) } : deferred(interaction, form.private === true);
}

function acknowledgePress(interaction: ComponentInteraction): Ack {
  const press = readCustomId(interaction.data.custom_id);
  if (!press) return { kind: 'deferUpdate' };
  if (!mayPress(interaction, press)) {
    return { kind: 'refuse', text: phrases(languageFor(interaction.locale))('press.notYours') };
  }
  if (press.action === DESCRIBE) return { kind: 'modal', customId: modalId({}) };
  const [name = ''] = press.action.split(':');
  // What only one person sees goes on in a reply: it can be changed as often as needed, where no nonce tells repeats.
  const goesOn = goingOn.has(name) && !isAtEphemeral(interaction);
  return goesOn ? { kind: 'deferUpdate' } : deferred(interaction, true);
}

/** A form that is none of ours makes no request; it is closed by the update that answers it. */
function acknowledgeForm(interaction: ModalInteraction): Ack {
  if (!readModalId(interaction.data.custom_id)) return { kind: 'deferUpdate' };
  return deferred(interaction, formOfModal(interaction)?.private === true || isAtEphemeral(interaction));
}

/** With us alone, everything is between us. */
function deferred(interaction: BaseInteraction, ephemeral: boolean): Ack {
  return { kind: 'defer', ephemeral: isKeptEphemeral(interaction) || (ephemeral && !isDirect(interaction)) };
}

function mayPress(interaction: BaseInteraction, { owner }: Press): boolean {
  return owner === undefined || owner === userOf(interaction)?.id || moderates(interaction);
}
