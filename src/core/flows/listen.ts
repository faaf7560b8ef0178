import type { Failure } from '../errors.ts';
import type { TurnStep } from '../jobs/job.ts';
import type { GuiAction } from '../language/gui-translator.ts';
import { createMailbox } from '../mailbox.ts';
import type { AgentEvent, AgentTurn, NemoSession } from '../ports/backend.ts';
import { readTimeline } from '../timeline/draft.ts';
import { extras, hasVideo } from '../timeline/extras.ts';
import { summarize } from '../timeline/summary.ts';
import { TICK_MS, turnProgress } from './progress.ts';
import { type Flow, Halt, type Run } from './run.ts';
import { createTranscript } from './transcript.ts';

/** How long the state is not looked at for the raw video when no tool reports a result, ms. */
const LOOK_MS = 5_000;

/** What was heard until the stream ended or was lost. */
export interface Heard {
  readonly text: string;
  readonly actions: readonly GuiAction[];
  readonly failure?: Failure;
  /** Why the stream is no use any more; absent where it came to its end. */
  readonly lost?: 'cut' | 'silence' | 'limit' | undefined;
}

type News =
  | { readonly kind: 'heard' | 'tick' | 'beat' | 'ended' }
  | { readonly kind: 'lost'; readonly why: 'silence' | 'limit' }
  | { readonly kind: 'broken'; readonly error: unknown }
  | { readonly kind: 'raw'; readonly summary: string };

/**
 * Follows a turn's events to their end. Says what goes on from the program's own clock and never from the stream's
 * heartbeats, shows the answer as it comes, and tells as soon as the raw video is there while the agent still adds to
 * it. Ends the stream through `hangUp` when it stays silent for too long or exceeds its limit (protocol, The event
 * stream). Throws `Halt` when the run is ended from outside.
 */
export async function* listen(
  run: Run,
  step: TurnStep,
  session: NemoSession,
  turn: AgentTurn,
  hangUp: () => void,
): Flow<Heard> {
  const { clock } = run.world;
  const news = createMailbox<News>();
  const transcript = createTranscript(run.showsDrafts);
  const began = step.postedAt ?? clock.now();
  const timers = startTimers(run, began, news);
  let announced = false;

  function hear(event: AgentEvent): void {
    if (event.kind !== 'heartbeat') timers.heard();
    const shows = transcript.hear(event);
    if (event.kind === 'tool-result' || clock.now() - lookedAt >= LOOK_MS) void lookForRawVideo(event.kind);
    if (!shows || announced) return;
    announced = true;
    news.put({ kind: 'heard' });
  }

  async function pump(): Promise<void> {
    try {
      await turn.follow(hear);
      news.put({ kind: 'ended' });
    } catch (error) {
      news.put({ kind: 'broken', error });
    }
  }

  let looking = false;
  let lookedAt = began;
  /** After a tool's result what is there may be told; at other times only what is raw beyond doubt. */
  async function lookForRawVideo(cause: AgentEvent['kind']): Promise<void> {
    if (looking || step.rawTold || !step.before || hasVideo(step.before.timeline)) return;
    looking = true;
    lookedAt = clock.now();
    try {
      const timeline = readTimeline((await run.world.backend.state(session, run.call)).draft);
      const raw = cause === 'tool-result' || extras(step.before.timeline, timeline).length === 0;
      if (raw && hasVideo(timeline)) news.put({ kind: 'raw', summary: summarize(timeline, run.say) });
    } catch (error) {
      run.world.log.debug({ job: run.job.id, err: error }, 'a look at the state while the agent works failed');
    } finally {
      looking = false;
    }
  }

  function endOf(item: News): { readonly lost?: Heard['lost'] } | undefined {
    if (item.kind === 'ended') return {};
    if (item.kind === 'lost') return { lost: item.why };
    if (item.kind !== 'broken') return undefined;
    if (item.error instanceof Halt) throw item.error;
    run.world.log.warn({ job: run.job.id, err: item.error }, 'the event stream was cut');
    return { lost: 'cut' };
  }

  function outcome(lost?: Heard['lost']): Heard {
    const { failure } = transcript;
    return { ...transcript.finish(), ...(failure ? { failure } : {}), ...(lost ? { lost } : {}) };
  }

  try {
    void pump();
    let beats = 0;
    let drafted = '';
    const first = turnProgress(run.say, transcript.tool, clock.now() - began, beats);
    let line = first.text;
    yield first;
    for await (const item of news) {
      const end = endOf(item);
      if (end) return outcome(end.lost);
      if (item.kind === 'raw') yield* tellRaw(run, step, item.summary);
      if (item.kind === 'beat') beats += 1;
      announced = false;
      if (transcript.draft !== drafted) {
        drafted = transcript.draft;
        yield { kind: 'streaming', text: drafted };
      }
      const progress = turnProgress(run.say, transcript.tool, clock.now() - began, beats);
      if (progress.text !== line) {
        line = progress.text;
        yield progress;
      }
    }
    return outcome('cut');
  } finally {
    timers.stop();
    news.close();
    hangUp();
  }
}

/** Once: that the raw video is there while the rest is still being made. */
async function* tellRaw(run: Run, step: TurnStep, timeline: string): Flow {
  if (step.rawTold) return;
  step.rawTold = true;
  await run.save();
  yield { kind: 'notice', key: 'raw', level: 'info', text: run.say('turn.raw', { timeline }) };
}

interface Timers {
  /** Something other than a heartbeat arrived. */
  heard(): void;
  stop(): void;
}

function startTimers(run: Run, began: number, news: { put(item: News): void }): Timers {
  const { clock, settings } = run.world;
  const { heartbeat, streamSilence, streamLimit } = settings.waits;
  let lastHeard = clock.now();

  const stops = new Map<string, () => void>();
  function every(name: string, ms: () => number, act: () => void): void {
    stops.set(
      name,
      clock.after(ms(), () => {
        act();
        if (stops.has(name)) every(name, ms, act);
      }),
    );
  }
  every(
    'tick',
    () => TICK_MS,
    () => news.put({ kind: 'tick' }),
  );
  every(
    'beat',
    () => heartbeat,
    () => news.put({ kind: 'beat' }),
  );
  every(
    'silence',
    () => Math.max(1, lastHeard + streamSilence - clock.now()),
    () => {
      if (clock.now() - lastHeard >= streamSilence) news.put({ kind: 'lost', why: 'silence' });
    },
  );
  every(
    'limit',
    () => Math.max(1, began + streamLimit - clock.now()),
    () => news.put({ kind: 'lost', why: 'limit' }),
  );

  return {
    heard() {
      lastHeard = clock.now();
    },
    stop() {
      for (const stop of stops.values()) stop();
      stops.clear();
    },
  };
}
