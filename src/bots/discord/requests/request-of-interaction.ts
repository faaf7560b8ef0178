import { ApplicationCommandOptionType, ApplicationCommandType, InteractionType } from 'discord.js';
import type { Command, FileRef, Request } from '../../../core/request.ts';
import { readCustomId } from '../buttons.ts';
import { chatIdOf } from '../place.ts';
import { type Ack, acknowledge, isVideoCommand } from './acknowledge.ts';
import type { BaseInteraction, CommandInteraction, Interaction } from './interaction.ts';
import { saidIn } from './said.ts';
import { isAtEphemeral, isDirect, originOf, userOf } from './setting.ts';
import { madeAt } from './snowflake.ts';
import { nameOf } from './user.ts';
import { formOfModal, formOfOptions, promptOf, type VideoForm } from './video-form.ts';

/** What an interaction asks for. */
export interface Asked {
  readonly request: Request;
  /** The skill to switch to before (`quality`), as `/skill` does. */
  readonly skill?: string;
}

/** What the person said, without who and where. */
type Content = Pick<Request, 'files' | 'command' | 'action'> &
  Pick<Asked, 'skill'> & {
    /** Whose project it is about, where that is not where it was asked for. */
    readonly channel?: string;
    /** Whether it is what the person keeps to themselves. */
    readonly alone?: boolean;
  };

/** Undefined where nothing follows the acknowledgement: forms that open, refused presses, what is none of ours. */
export function requestOfInteraction(interaction: Interaction): Asked | undefined {
  if (interaction.type === InteractionType.Ping) return undefined;
  const ack = acknowledge(interaction);
  const user = userOf(interaction);
  const content = contentOf(interaction);
  if (!user || !content || (ack.kind !== 'defer' && ack.kind !== 'deferUpdate')) return undefined;
  const { skill, channel, alone = false, ...asked } = content;
  // In a DM nothing has to be kept apart, but what is told there may be about a channel.
  const apart = alone && (channel !== undefined || !isDirect(interaction));
  const answer = { ephemeral: isEphemeral(interaction, ack), update: ack.kind === 'deferUpdate' };
  const locale = localeOf(interaction, answer.ephemeral);
  const request: Request = {
    id: `i${interaction.id}`,
    chat: chatIdOf(channel ?? interaction.channel.id, apart ? user.id : ''),
    person: { id: user.id, name: nameOf(user), ...(locale ? { locale } : {}) },
    sentAt: madeAt(interaction.id),
    text: '',
    ...asked,
    origin: originOf(interaction, answer),
  };
  return { request, ...(skill ? { skill } : {}) };
}

/** What follows the press of a button at a message for the person alone is for that person alone, too. */
function isEphemeral(interaction: BaseInteraction, ack: Ack): boolean {
  return ack.kind === 'defer' ? ack.ephemeral : isAtEphemeral(interaction);
}

/** What everybody reads is in the guild's language (platform-facts B14). */
function localeOf({ locale, guild_id, guild_locale }: BaseInteraction, ephemeral: boolean): string | undefined {
  return ephemeral || guild_id === undefined ? locale : guild_locale || locale;
}

function contentOf(interaction: Exclude<Interaction, { type: InteractionType.Ping }>): Content | undefined {
  switch (interaction.type) {
    case InteractionType.MessageComponent: {
      const press = readCustomId(interaction.data.custom_id);
      if (!press) return undefined;
      const { action, channel, alone = false } = press;
      return { files: [], action, alone, ...(channel ? { channel } : {}) };
    }
    case InteractionType.ModalSubmit: {
      const form = formOfModal(interaction);
      return form && contentOfForm(form, interaction.locale);
    }
    case InteractionType.ApplicationCommand:
      return contentOfCommand(interaction);
  }
}

function contentOfCommand(interaction: CommandInteraction): Content {
  const { data, locale } = interaction;
  if (data.type === ApplicationCommandType.Message) return contentOfTarget(interaction);
  if (isVideoCommand(interaction)) return contentOfForm(formOfOptions(interaction), locale);
  const values = data.options.filter(({ type }) => type !== ApplicationCommandOptionType.Attachment);
  const args = values.map(({ value = '' }) => String(value).trim()).filter(Boolean);
  return { files: [], command: { name: data.name, args: args.join(' ') } };
}

function contentOfForm(form: VideoForm, locale: string | undefined): Content {
  const { files, quality } = form;
  const command = video(promptOf(form, locale));
  return { files, command, alone: form.private === true, ...(quality ? { skill: quality } : {}) };
}

/** "Make a video from this": the message's words and files. */
function contentOfTarget({ application_id, data }: CommandInteraction): Content {
  const target = data.resolved?.messages?.[data.target_id ?? ''];
  const said = target && saidIn(target, { id: application_id });
  const files: readonly FileRef[] = said?.files ?? [];
  return { files, command: video(said?.words.command?.args ?? said?.words.text ?? '') };
}

function video(args: string): Command {
  return { name: 'video', args };
}
