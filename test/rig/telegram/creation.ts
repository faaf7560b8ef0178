import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import { createFaults } from '../http/faults.ts';
import type { Chat } from './chat.ts';
import { createFileStore } from './files.ts';
import { type BotApiOptions, limitsFor, usualPacing } from './options.ts';
import { createPacing } from './pacing.ts';
import { createUpdates } from './updates.ts';
import { createWebhook } from './webhook.ts';
import type { World } from './world.ts';

const BOT_ID = 700_000_001;

/** A Telegram with one bot and nobody else. */
export function createWorld(options: BotApiOptions): World {
  const { clock = systemClock, local = false } = options;
  const violations: string[] = [];
  const watchers = new Set<() => void>();
  const lastIds = new Map<number, number>();
  let albums = 0;
  let groups = 0;
  const violation = (what: string): void => {
    violations.push(what);
  };
  /** All private chats and basic groups count together, under 0. */
  const counterOf = ({ kind, id }: Chat): number => (kind === 'supergroup' ? id : 0);
  const peek = (chat: Chat): number => (lastIds.get(counterOf(chat)) ?? 0) + 1;
  const updates = createUpdates(clock);
  const pacing = options.pacing === false ? undefined : { ...usualPacing, ...options.pacing };
  return {
    clock,
    token: `${BOT_ID}:AAF-test_token_of_a_bot_that_is_not_there`,
    me: { id: BOT_ID, is_bot: true, first_name: 'Nemo', username: options.username ?? 'nemo_test_bot' },
    local,
    drafts: options.drafts ?? true,
    limits: limitsFor(local, options.limits),
    callbackLifetime: options.callbackLifetime ?? 30_000,
    people: new Map(),
    chats: new Map(),
    files: createFileStore(),
    updates,
    webhook: createWebhook({ clock, updates, local, addresses: options.webhooks ?? {}, violation }),
    pacing: createPacing(clock, pacing, violation),
    faults: createFaults(),
    presses: new Map(),
    profile: { commands: new Map(), descriptions: new Map(), shortDescriptions: new Map() },
    calls: [],
    violations,
    violation,
    nextMessageId(chat) {
      const id = peek(chat);
      lastIds.set(counterOf(chat), id);
      return id;
    },
    peekMessageId: peek,
    nextGroupId(kind) {
      groups += 1;
      return kind === 'supergroup' ? -1_001_000_000_000 - groups : -5_000_000_000 - groups;
    },
    nextAlbumId() {
      albums += 1;
      return String(13_000_000_000_000_000n + BigInt(albums));
    },
    changed() {
      for (const look of [...watchers]) look();
    },
    watch(look) {
      watchers.add(look);
      return () => watchers.delete(look);
    },
  };
}
