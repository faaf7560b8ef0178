import { z } from 'zod';
import { channelOf, demand, demandOpen } from '../access.ts';
import { readForm, snowflake } from '../forms.ts';
import { channelJson } from '../guild-json.ts';
import { dmOf } from '../places.ts';
import { refusal } from '../refusal.ts';
import type { Route } from '../request.ts';

/** Channels as a whole. */
export const channelRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/channels/:channel',
    rate: 'others',
    play: (world, { params }) => channelJson(world, channelOf(world, params.channel ?? '')),
  },
  {
    method: 'POST',
    path: '/channels/:channel/typing',
    rate: 'others',
    play(world, { params }) {
      const channel = channelOf(world, params.channel ?? '');
      demand(world, channel, channel.kind === 'thread' ? 'SEND_MESSAGES_IN_THREADS' : 'SEND_MESSAGES');
      demandOpen(world, channel);
      channel.typing.push(world.clock.now());
      world.changed();
    },
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    rate: 'channels',
    play(world, { body, complain }) {
      const { recipient_id } = readForm(z.strictObject({ recipient_id: snowflake }), body, complain);
      const person = world.people.get(recipient_id);
      if (!person || person.bot) throw refusal(person ? 'closed' : 'unknownUser');
      return channelJson(world, dmOf(world, person));
    },
  },
];
