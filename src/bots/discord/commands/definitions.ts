import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { commands } from '../../../core/answers/commands.ts';
import { described, named } from './localised.ts';
import { optionsOf, type SkillName } from './options.ts';

/** A command as it is sent to Discord. */
export type CommandBody =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** Servers, DMs with the bot and DMs between people, for servers and for people that added it (platform-facts B15). */
function everywhere() {
  return {
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  };
}

/**
 * All commands: the core's as chat-input commands, and "Make a video from this" in the menu of a message. Names that are
 * typed stay English, since an interaction carries them; what is read is localised. The same skills give the same bodies.
 */
export function commandBodies(skills: readonly SkillName[]): CommandBody[] {
  const typed = Object.entries(commands).map(([name, description]) => ({
    type: ApplicationCommandType.ChatInput as const,
    name,
    ...described(description),
    options: optionsOf(name, skills),
    ...everywhere(),
  }));
  return [...typed, { type: ApplicationCommandType.Message, ...named('menu.video'), ...everywhere() }];
}
