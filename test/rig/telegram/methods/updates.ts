import { type Arguments, boolean, integer, json, text } from '../arguments.ts';
import { userJson } from '../people.ts';
import { badRequest, Refusal } from '../refusal.ts';
import { isGroup, type Method, type World } from '../world.ts';

/** `getMe`. */
export const getMe: Method = ({ me, chats }) => ({
  ...userJson(me),
  can_join_groups: true,
  can_read_all_group_messages: [...chats.values()].some((chat) => isGroup(chat) && !chat.privacy),
  supports_guest_queries: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
});

/** How long a poll may wait, seconds (platform-facts C17). */
const LONGEST_POLL = 50;

/** `getUpdates`. */
export const getUpdates: Method = (world, args) => {
  if (world.webhook.settings.url) {
    throw new Refusal(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  const offset = integer(args, 'offset');
  const limit = integer(args, 'limit', { otherwise: 100, least: 1, most: 100 });
  const timeout = integer(args, 'timeout', { least: 0, most: LONGEST_POLL });
  allow(world, args);
  return world.updates.poll({ offset, limit, timeout });
};

const updateTypes = new Set(
  `message edited_message channel_post edited_channel_post business_connection business_message edited_business_message
  deleted_business_messages guest_message message_reaction message_reaction_count inline_query chosen_inline_result
  callback_query shipping_query pre_checkout_query poll poll_answer my_chat_member chat_member chat_join_request chat_boost
  removed_chat_boost managed_bot purchased_paid_media subscription stopped_message_generation`.split(/\s+/),
);

/** Without the parameter the types stay what they were. */
function allow(world: World, args: Arguments): void {
  const types = json(args, 'allowed_updates', 'allowed_updates');
  if (!Array.isArray(types)) return;
  const known = types.filter((type: unknown): type is string => typeof type === 'string' && updateTypes.has(type));
  if (known.length < types.length) world.violation(`allowed_updates: ${JSON.stringify(types)} has unknown types`);
  world.updates.allow(known);
}

/** `setWebhook`; an empty address removes it. */
export const setWebhook: Method = (world, args) => {
  const url = text(args, 'url');
  if (boolean(args, 'drop_pending_updates')) world.updates.drop();
  if (url === '') {
    world.webhook.remove();
    return true;
  }
  const secret = text(args, 'secret_token');
  checkUrl(url, world.local);
  if (secret.length > 256) throw badRequest('secret token is too long');
  if (!/^[\w-]*$/.test(secret)) throw badRequest('secret token contains unallowed characters');
  allow(world, args);
  world.updates.terminate('Conflict: terminated by setWebhook request');
  const most = world.local ? 100_000 : 100;
  const maxConnections = integer(args, 'max_connections', { otherwise: 40, least: 1, most });
  world.webhook.set({ url, secret, maxConnections });
  return true;
};

function checkUrl(address: string, local: boolean): void {
  let url: URL;
  try {
    url = new URL(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`);
  } catch {
    throw badRequest('invalid webhook URL specified');
  }
  if (local) return;
  if (url.protocol !== 'https:') throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  if (!['', '443', '80', '88', '8443'].includes(url.port)) {
    throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
  }
}

/** `deleteWebhook`. */
export const deleteWebhook: Method = (world, args) => {
  if (boolean(args, 'drop_pending_updates')) world.updates.drop();
  world.webhook.remove();
  return true;
};

/** `getWebhookInfo`. */
export const getWebhookInfo: Method = ({ webhook, updates }) => {
  const { url, maxConnections } = webhook.settings;
  return {
    url,
    has_custom_certificate: false,
    pending_update_count: updates.pending.length,
    ...(webhook.lastError
      ? { last_error_date: webhook.lastError.date, last_error_message: webhook.lastError.message }
      : {}),
    ...(url ? { max_connections: maxConnections, ip_address: '<unknown>' } : {}),
    ...(updates.allowed ? { allowed_updates: updates.allowed } : {}),
  };
};
