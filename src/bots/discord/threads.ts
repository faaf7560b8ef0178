import { ChannelType, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Log } from '../../core/ports/log.ts';
import type { Store } from '../../core/ports/store.ts';
import { shortened } from '../../core/presenter/labels.ts';
import type { Request } from '../../core/request.ts';
import { type Origin, originSchema } from './origin.ts';
import { chatIdOf } from './place.ts';
import { loggable } from './trouble.ts';
import type { Token, Wire } from './wire.ts';

export interface ThreadOptions {
  readonly store: Store;
  readonly rest: REST;
  readonly wire: Wire;
  readonly log: Log;
}

/** Letters of a thread's name (platform-facts B26 and DSPEC: 100). */
const LONGEST_NAME = 90;
/** As long as a request is remembered. */
const KEPT_SECONDS = 48 * 3600;
/** Minutes without a message until a thread is archived: a day. */
const ARCHIVE_MINUTES = 1_440;

const idSchema = z.object({ id: z.string() });

/**
 * Opens a thread for a video and what is asked for afterwards: on the reply in the channel, or a private one where the
 * answer is for the person alone. What follows happens there, by the bot's own right, so that no token runs out. Where no
 * thread can be opened the request stays as it is.
 */
export async function inThread(options: ThreadOptions, request: Request): Promise<Request> {
  const origin = originSchema.parse(request.origin);
  const { interaction: token } = origin;
  const prompt = request.command?.args || request.text || request.files[0]?.name || '';
  if (request.command?.name !== 'video' || !prompt || !token || token.message || !origin.canThread) return request;
  try {
    const thread = await threadOf(options, request, origin, token, prompt);
    const { interaction: _, ...rest } = origin;
    return {
      ...request,
      chat: chatIdOf(thread),
      origin: { ...rest, channel: thread, canPost: true, canThread: false },
    };
  } catch (error) {
    options.log.info({ err: loggable(error) }, 'no thread could be opened; the request is answered where it was made');
    return request;
  }
}

/** The thread of a request that is taken up again after a crash is the one that it had. */
async function threadOf(
  options: ThreadOptions,
  { id, person }: Request,
  origin: Origin,
  token: Token,
  prompt: string,
): Promise<string> {
  const key = `discord:thread:${id}`;
  const known = z.string().safeParse(await options.store.get('platform', key));
  if (known.success) return known.data;
  const name = shortened(prompt.replaceAll(/\s+/g, ' '), LONGEST_NAME);
  const thread = await (token.ephemeral ? openPrivate : openPublic)(options, origin, token, name, person.id);
  await options.store.set('platform', key, thread, KEPT_SECONDS);
  return thread;
}

/** On the reply to the command, which tells what was asked for. */
async function openPublic(
  { rest, wire }: ThreadOptions,
  { channel }: Origin,
  token: Token,
  name: string,
): Promise<string> {
  const message = await wire.editOriginal(token, { content: `🎬 ${name}` });
  const body = { name, auto_archive_duration: ARCHIVE_MINUTES };
  return idSchema.parse(await rest.post(Routes.threads(channel, message), { body })).id;
}

/** For the requester and the bot; the reply that only the requester sees leads there. */
async function openPrivate(
  { rest, wire }: ThreadOptions,
  { channel }: Origin,
  token: Token,
  name: string,
  person: string,
): Promise<string> {
  const body = { name, auto_archive_duration: ARCHIVE_MINUTES, type: ChannelType.PrivateThread, invitable: false };
  const { id } = idSchema.parse(await rest.post(Routes.threads(channel), { body }));
  await rest.put(Routes.threadMembers(id, person));
  await wire.editOriginal(token, { content: `🧵 <#${id}>` });
  return id;
}
