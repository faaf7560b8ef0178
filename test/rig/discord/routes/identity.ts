import type { Fields } from '../fields.ts';
import type { Guild } from '../guild.ts';
import { channelJson, guildJson, memberJson, roleJson } from '../guild-json.ts';
import { userJson } from '../people.ts';
import { refusal } from '../refusal.ts';
import type { ApiRequest, Route } from '../request.ts';
import type { World } from '../world.ts';

function applicationJson({ me }: World): Fields {
  return {
    id: me.id,
    name: me.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot: userJson(me),
    owner: null,
    team: null,
    integration_types_config: { '0': {}, '1': {} },
    terms_of_service_url: null,
    privacy_policy_url: null,
  };
}

function gatewayJson(world: World): Fields {
  return { url: `${world.origin.url.replace('http', 'ws')}/gateway` };
}

function guildOfCall(world: World, { params }: ApiRequest): Guild {
  const guild = world.guilds.get(params.guild ?? '');
  if (!guild || guild.deleted) throw refusal('unknownGuild');
  if (!guild.bot) throw refusal('missingAccess');
  return guild;
}

/** Who the bot is and where it is. */
export const identityRoutes: readonly Route[] = [
  { method: 'GET', path: '/gateway', rate: 'others', play: gatewayJson },
  {
    method: 'GET',
    path: '/gateway/bot',
    rate: 'others',
    play: (world) => ({
      ...gatewayJson(world),
      shards: world.gateway.recommended.shards,
      session_start_limit: {
        total: 1000,
        remaining: world.gateway.left(),
        reset_after: 14_400_000,
        max_concurrency: world.gateway.recommended.concurrency,
      },
    }),
  },
  { method: 'GET', path: '/users/@me', rate: 'others', play: ({ me }) => userJson(me) },
  {
    method: 'GET',
    path: '/users/:user',
    rate: 'others',
    play(world, { params }) {
      const person = world.people.get(params.user ?? '');
      if (!person) throw refusal('unknownUser');
      return userJson(person);
    },
  },
  { method: 'GET', path: '/applications/@me', rate: 'others', play: applicationJson },
  { method: 'GET', path: '/oauth2/applications/@me', rate: 'others', play: applicationJson },
  {
    method: 'GET',
    path: '/guilds/:guild',
    rate: 'others',
    play: (world, asked) => guildJson(guildOfCall(world, asked)),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/channels',
    rate: 'others',
    play: (world, asked) => [...guildOfCall(world, asked).channels.values()].map((one) => channelJson(world, one)),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/roles',
    rate: 'others',
    play(world, asked) {
      const { everyone, moderators, botRole } = guildOfCall(world, asked);
      return [everyone, moderators, botRole].map(roleJson);
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guild/members/:user',
    rate: 'others',
    play(world, asked) {
      const member = guildOfCall(world, asked).members.get(asked.params.user ?? '');
      if (!member) throw refusal('unknownMember');
      return memberJson(member);
    },
  },
];
