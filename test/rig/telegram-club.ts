import type { GroupRoom } from './telegram/groups.ts';
import type { SeenMessage } from './telegram/view.ts';
import { beginJourney, type JourneyOptions } from './telegram-journeys.ts';

/** How the club is to be. */
export interface ClubOptions extends JourneyOptions {
  readonly privacyMode?: boolean;
  readonly supergroup?: boolean;
  readonly forum?: boolean;
}

/** Olga owns the club; Ann speaks English, Bob Chinese and has no user name. */
export async function club({ privacyMode = true, supergroup = false, forum = false, ...options }: ClubOptions = {}) {
  const journey = await beginJourney(options);
  const { api } = journey;
  const olga = api.person({ first_name: 'Olga', username: 'olga', language_code: 'en' });
  const ann = api.person({ first_name: 'Ann', username: 'ann', language_code: 'en' });
  const bob = api.person({ first_name: 'Bob', language_code: 'zh-hans' });
  const room = api.group({ title: 'Club', members: [olga, ann, bob], privacyMode, supergroup, forum });
  return { ...journey, olga, ann, bob, room };
}

/** What the bot said as replies to a message. */
export function answersTo(room: GroupRoom, message: { readonly id: number }): SeenMessage[] {
  return room.messages.filter(({ from, replyTo }) => from === 'bot' && replyTo === message.id);
}
