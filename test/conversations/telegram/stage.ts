import { systemClock } from '../../../src/adapters/clock/system-clock.ts';
import { createManualClock } from '../../rig/manual-clock.ts';
import type { Room } from '../../rig/telegram/rooms.ts';
import { startTelegramLife, type TelegramLife, type TelegramLifeOptions } from '../../rig/telegram-life.ts';
import type { Bump, Scenario, SentFile, Stage, Who } from '../../scenarios/scenario.ts';

/** A scenario's stage on Telegram, and what happened on it. */
export interface TelegramStage extends Stage {
  readonly life: TelegramLife;
  readonly room: Room;
  /** The bot's calls as lines that are the same at every run. */
  trace(): string[];
  /** What stands in the chat at the end, likewise. */
  view(): string[];
}

const methods: Readonly<Record<Bump['on'], RegExp>> = {
  answer: /^sendMessage$/,
  video: /^sendVideo$/,
  status: /^editMessageText$/,
};

const faults = {
  limited: { kind: 'limited', seconds: 1 },
  broken: { kind: 'broken' },
  silent: { kind: 'silent' },
} as const;

export async function startTelegramStage(
  scenario: Scenario,
  options: TelegramLifeOptions = {},
): Promise<TelegramStage> {
  const clock = scenario.stillClock ? createManualClock() : undefined;
  const life = await startTelegramLife({
    // Long enough for a machine that has much to do at once.
    albumMs: 400,
    ...options,
    ...(clock ? { clock } : {}),
    api: { pacing: false, ...(clock ? { clock } : {}), ...options.api },
  });
  const people = {
    ann: life.api.person({ first_name: 'Ann', language_code: 'en' }),
    bob: life.api.person({ first_name: 'Bob', language_code: 'en' }),
  };
  const { room, topics } = roomFor(life, scenario, Object.values(people));

  function sends(who: Who, files: readonly SentFile[], text = ''): void {
    const [only] = files;
    const caption = text ? { caption: text } : {};
    if (files.length === 1 && only) room.sends(people[who], 'document', only, caption);
    else
      room.sendsAlbum(
        people[who],
        files.map((file) => ({ kind: 'document' as const, ...file })),
        caption,
      );
  }

  return {
    life,
    room,
    simulator: life.simulator,
    says: (who, text, topic) => {
      room.says(people[who], text, topic === undefined ? {} : { topic: topics.get(topic) ?? 0 });
    },
    sends,
    async presses(who, label) {
      return (await room.presses(people[who], label)).text;
    },
    sees: room.sees,
    bumps({ on, what }) {
      // The first message of a request is its status; the answer comes after.
      life.api.fails(methods[on], faults[what], { after: on === 'answer' ? 1 : 0 });
    },
    async passes(seconds) {
      await clock?.advance(seconds * 1_000);
    },
    async quiet() {
      if (!clock) return life.quiet();
      while (life.api.pending.length > 0 || life.assistant.busy()) {
        await systemClock.sleep(20);
        if (life.assistant.busy()) await clock.advance(50);
      }
    },
    async killed() {
      await life.kill();
      await life.start();
    },
    view: () => room.view().map(withoutChance),
    trace: () =>
      life.api
        .trace()
        .filter((line) => isShown(line, scenario))
        // How often that a video is on its way is said again depends on how long it takes.
        .filter((line, at, all) => !line.startsWith('sendChatAction') || all.indexOf(line) === at)
        .map(withoutChance),
  };
}

function roomFor(
  life: TelegramLife,
  { room }: Scenario,
  members: Parameters<TelegramLife['api']['group']>[0]['members'],
): { readonly room: Room; readonly topics: ReadonlyMap<string, number> } {
  const [ann] = members;
  if (!room && ann) return { room: life.api.privateChat(ann), topics: new Map() };
  const group = life.api.group({ title: 'Clips', members, privacyMode: false, forum: room === 'topics' });
  const names = room === 'topics' ? ['red', 'blue'] : [];
  return { room: group, topics: new Map(names.map((name) => [name, group.opens(name)])) };
}

/** How the program starts is no part of a scenario, and how far a draft or a status got is the machine's doing. */
function isShown(line: string, { stillClock }: Scenario): boolean {
  const [method = ''] = line.split(' ');
  if (['getMe', 'setMyCommands', 'deleteWebhook', 'setWebhook', 'sendMessageDraft'].includes(method)) return false;
  return stillClock === true || method !== 'editMessageText' || line.includes('I was restarted');
}

/** What is another at every run or on every machine: the date, the identity, whether there is an ffmpeg. */
function withoutChance(line: string): string {
  return line
    .replaceAll(/[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d{2}.[AP]M/g, '<date>')
    .replaceAll(/anon_[0-9a-f]+/g, 'anon_<id>')
    .replace(/ thumbnail=<preview\.jpg \d+>/, '');
}
