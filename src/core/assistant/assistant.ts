import { createHash } from 'node:crypto';
import { type Answering, answer } from '../answers/answer.ts';
import { type Chat, createChats } from '../chats/chats.ts';
import { createHistory } from '../chats/history.ts';
import { sayFor } from '../chats/language.ts';
import { createOffers } from '../chats/offers.ts';
import { isExpected } from '../errors.ts';
import { failureText } from '../flows/failure.ts';
import { Halt, type World } from '../flows/run.ts';
import type { Job, Step } from '../jobs/job.ts';
import { createLedger, type Left } from '../jobs/ledger.ts';
import { createQueue } from '../jobs/queue.ts';
import { drive, runJob } from '../jobs/runner.ts';
import { languageOf } from '../language/language-of.ts';
import type { Platform } from '../ports/platform.ts';
import type { Store } from '../ports/store.ts';
import { createPresenter, type Presenter } from '../presenter/presenter.ts';
import type { ChatId, Request } from '../request.ts';
import { createSerial } from '../serial.ts';
import { planFor } from './plan.ts';

/** How long an event that was answered at once is remembered, so that it is not answered again (platform-facts C16). */
const EVENT_SECONDS = 48 * 3600;

/** What takes the requests of all platforms. */
export interface Assistant {
  /**
   * Takes a request: work is written down before this resolves, everything else is answered. The same event taken twice
   * does nothing. Never throws: what goes wrong is told in the chat.
   */
  receive(request: Request): Promise<void>;
  /** Goes on with what an earlier process left; tells how many jobs there were. */
  resume(): Promise<number>;
  /** Whether anything is open: work, or a request that is being answered. */
  busy(): boolean;
  /** Resolves when nothing is open any more. */
  idle(): Promise<void>;
  /** Stops taking up work and lets go of what runs; the next start goes on with it. What is being answered is ended first. */
  halt(): Promise<void>;
}

/** What the assistant is made of. */
export interface AssistantOptions extends Omit<World, 'chats' | 'history' | 'offers'> {
  readonly store: Store;
  /** Undefined where none of the platforms that run made the id: work of one that is switched off waits for it. */
  readonly platformOf: (chat: ChatId) => Platform | undefined;
}

export function createAssistant({ store, ...outside }: AssistantOptions): Assistant {
  const world: World = {
    ...outside,
    chats: createChats(store),
    history: createHistory(store),
    offers: createOffers(store),
  };
  const ledger = createLedger(store, world.log);
  const queue = createQueue(
    (job, signal) =>
      runJob({ world, ledger, platformOf }, job, signal).catch((error) =>
        world.log.error({ job: job.id, err: error }, 'a job could not be run'),
      ),
    (job) => ledger.close(job).catch((error) => world.log.error({ job: job.id, err: error }, 'not closed')),
  );
  const inOrder = createSerial();
  /** Events that are being answered; that they were is written down afterwards, so that a crash leaves nobody in silence. */
  const answered = new Set<string>();
  /** Chats that have been told that what was found late is not run; once for all of it. */
  const apologized = new Set<ChatId>();
  let lastOrder = 0;

  function platformOf(chat: ChatId): Platform {
    const platform = outside.platformOf(chat);
    if (!platform) throw new Error(`no platform made the chat ${chat}`);
    return platform;
  }

  /** Writes the work down and puts it in line. Undefined where this event was accepted before. */
  async function accept(request: Request, steps: readonly Step[]): Promise<number | undefined> {
    lastOrder = Math.max(lastOrder + 1, world.clock.now());
    const job: Job = { id: jobId(request), order: lastOrder, request, steps: [...steps] };
    if (!(await ledger.open(job))) return undefined;
    if (isOffer(request) && request.action) await world.offers.spend(request.chat, request.action);
    return queue.put(job);
  }

  function presenterFor(request: Request, chat: Chat): Presenter {
    return createPresenter({
      surface: platformOf(request.chat).surface(request),
      clock: world.clock,
      log: world.log,
      say: sayFor(chat, request),
      key: () => `${idOf(request)}.a`,
    });
  }

  function answeringFor(request: Request, chat: Chat): Answering {
    const skill = world.skills.get(chat.skill);
    const { downloadBytes } = platformOf(request.chat).surface(request).capabilities;
    return {
      downloadBytes,
      world,
      queue,
      request,
      chat: request.chat,
      skill,
      say: sayFor(chat, request),
      call: { skill },
    };
  }

  async function withSkill({ chat, skill }: Request): Promise<Chat> {
    const known = await world.chats.get(chat);
    if (!skill || known.skill === skill || !world.skills.has(skill)) return known;
    return world.chats.update(chat, (record) => ({ ...record, skill }));
  }

  /** What the first message was written in decides, where the platform tells no locale. */
  async function chatOf(request: Request): Promise<Chat> {
    const chat = await withSkill(request);
    if (request.person.locale ?? chat.language ?? chat.spoken) return chat;
    const spoken = languageOf(request.command?.args || request.text);
    return spoken ? world.chats.update(request.chat, (record) => ({ ...record, spoken })) : chat;
  }

  /** Decides and accepts in the order of arrival; what is left to do takes its time outside of that order. */
  async function take(request: Request): Promise<() => Promise<void>> {
    const chat = await chatOf(request);
    const answering = answeringFor(request, chat);
    const examples = answering.skill.examples[answering.say.language] ?? answering.skill.examples.en;
    const { downloadBytes } = answering;
    const plan = await planFor(request, {
      offers: world.offers,
      history: world.history,
      chat,
      examples,
      downloadBytes,
    });
    if (!request.stale) apologized.delete(request.chat);
    else if (apologized.has(request.chat)) return nothing;
    else apologized.add(request.chat);
    if ('answer' in plan) {
      const id = idOf(request);
      if (answered.has(id) || (await store.get('events', id)) !== undefined) return nothing;
      answered.add(id);
      const { answer: what } = plan;
      return async () => {
        try {
          await drive(answer(answering, what), presenterFor(request, chat));
          await store.set('events', id, 1, EVENT_SECONDS);
        } finally {
          answered.delete(id);
        }
      };
    }
    const ahead = await accept(request, plan.work);
    if (ahead === undefined && isOffer(request)) {
      return () => drive(answer(answering, { name: 'expired' }), presenterFor(request, chat));
    }
    if (!ahead) return nothing;
    const text = answering.say('queue.place', { ahead });
    return async () => {
      await presenterFor(request, chat).show({ kind: 'notice', key: 'place', level: 'info', text, aside: true });
    };
  }

  /** A status message whose request was over when the process died. */
  async function clearAway(id: string, { request, status }: Left): Promise<void> {
    try {
      await outside.platformOf(request.chat)?.surface(request).retire(status);
      await ledger.cleared(id);
    } catch (error) {
      world.log.warn({ job: id, err: error }, 'a status message could not be taken away');
    }
  }

  async function tellFailure(request: Request, error: unknown): Promise<void> {
    world.log[isExpected(error) ? 'warn' : 'error']({ err: error }, 'a request could not be answered');
    try {
      const chat = await world.chats.get(request.chat);
      const text = failureText(answeringFor(request, chat), error);
      await presenterFor(request, chat).show({ kind: 'notice', key: 'failure', level: 'error', text });
    } catch (failure) {
      world.log.error({ err: failure }, 'a failure could not be told');
    }
  }

  async function receive(request: Request): Promise<void> {
    try {
      const rest = await inOrder(request.chat, () => take(request));
      await rest();
    } catch (error) {
      // Ends with the process; the platform hands the request on again at the next start.
      if (!(error instanceof Halt)) await tellFailure(request, error);
    }
  }

  const receiving = new Set<Promise<void>>();
  const busy = () => queue.busy() || receiving.size > 0;

  return {
    receive(request) {
      const received = receive(request).finally(() => receiving.delete(received));
      receiving.add(received);
      return received;
    },
    async resume() {
      const { open, left } = await ledger.recall();
      for (const [id, message] of left) void clearAway(id, message);
      const jobs = open.filter((job) => outside.platformOf(job.request.chat));
      for (const job of jobs) {
        lastOrder = Math.max(lastOrder, job.order);
        queue.put(job);
      }
      return jobs.length;
    },
    busy,
    async idle() {
      while (busy()) await Promise.all([queue.idle(), ...receiving]);
    },
    async halt() {
      await Promise.all([queue.halt(), ...receiving]);
    },
  };
}

/** An offered choice is taken once, however often it is pressed: it may cost credits. */
function jobId(request: Request): string {
  return isOffer(request) ? idOf({ chat: request.chat, id: request.action ?? '' }) : idOf(request);
}

function isOffer(request: Request): boolean {
  return request.action?.startsWith('do:') ?? false;
}

/** Short, and the same for the same event: the job's id, and what the keys of its messages begin with. */
function idOf(request: Pick<Request, 'chat' | 'id'>): string {
  return createHash('sha256').update(`${request.chat} ${request.id}`).digest('base64url').slice(0, 16);
}

async function nothing(): Promise<void> {}
