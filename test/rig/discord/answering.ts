import { compose, flagsAfter } from './composing.ts';
import type { Interaction } from './interaction.ts';
import { callingText, checkAllowed, namedIn, pingsOf } from './mentions.ts';
import { flag, has, noPings, type StoredMessage } from './message.ts';
import type { MessageBody } from './message-schemas.ts';
import { change, land } from './posting.ts';
import type { ApiRequest } from './request.ts';
import type { World } from './world.ts';

const EDITABLE = flag.suppressEmbeds | flag.componentsV2;
const SETTABLE = EDITABLE | flag.ephemeral | flag.suppressNotifications;

/** Only one sees what is ephemeral, or what the app may not say in public there (platform-facts B6, B8). */
function flagsOf(interaction: Interaction, wanted: number | null | undefined): number {
  return flagsAfter(0, wanted, SETTABLE) | (interaction.mayBePublic ? 0 : flag.ephemeral);
}

/** A message that answers an interaction. */
export function postAnswer(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  uploads: ApiRequest['uploads'],
): StoredMessage {
  const { channel, person, attachmentBytes } = interaction;
  checkAllowed(body.allowed_mentions);
  const flags = flagsOf(interaction, body.flags);
  const folder = `attachments/${channel.id}`;
  const content = compose(world, { body, uploads, folder, flags, attachmentBytes, before: undefined });
  const text = callingText(content);
  const calling = { text, allowed: body.allowed_mentions, replyTo: undefined, answer: true };
  return land(world, channel, {
    ...content,
    author: world.me,
    flags,
    pings: pingsOf(world, channel, calling),
    mentions: namedIn(world, text),
    interaction,
    onlyFor: has(flags, 'ephemeral') ? person : undefined,
  });
}

/** "nemo is thinking…" */
export function postThinking(world: World, interaction: Interaction, wanted: number | null | undefined): StoredMessage {
  const flags = flagsOf(interaction, (wanted ?? 0) & flag.ephemeral) | flag.loading;
  return land(world, interaction.channel, {
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    author: world.me,
    flags,
    pings: noPings,
    mentions: [],
    interaction,
    onlyFor: has(flags, 'ephemeral') ? interaction.person : undefined,
  });
}

/** Changes an answer by its token. What was thinking is not marked as edited. */
export function editAnswer(
  world: World,
  interaction: Interaction,
  message: StoredMessage,
  body: MessageBody,
  uploads: ApiRequest['uploads'],
): StoredMessage {
  checkAllowed(body.allowed_mentions);
  const thinking = has(message.flags, 'loading');
  const flags = flagsAfter(message.flags, body.flags, EDITABLE);
  const content = compose(world, {
    body,
    uploads,
    folder: `attachments/${message.channel.id}`,
    flags,
    attachmentBytes: interaction.attachmentBytes,
    before: message,
  });
  if (thinking) {
    const text = callingText(content);
    const calling = { text, allowed: body.allowed_mentions, replyTo: undefined, answer: true };
    Object.assign(message, { pings: pingsOf(world, message.channel, calling), mentions: namedIn(world, text) });
  }
  change(world, message, content, flags, !thinking);
  return message;
}
