import { Failure } from '../errors.ts';
import type { SessionStep } from '../jobs/job.ts';
import type { NemoSession } from '../ports/backend.ts';
import type { Flow, Run } from './run.ts';

/** A session to work in, and whether it was made just now: a new one has an empty timeline. */
export interface OpenSession {
  readonly session: NemoSession;
  readonly fresh: boolean;
}

/** The chat's session, made at the first need. */
export async function* openSession(run: Run): Flow<OpenSession> {
  const { session } = await run.world.chats.get(run.job.request.chat);
  if (session) return { session, fresh: false };
  yield { kind: 'progress', stage: 'connecting', text: run.say('connect.connecting') };
  await run.world.backend.connect(run.call);
  const made = await makeSession(run);
  yield { kind: 'progress', stage: 'ready', text: run.say('connect.ready') };
  return { session: made, fresh: true };
}

/**
 * Runs `act` in the chat's session. Where the backend does not know the session any more (1002) a new one is made, the
 * person is told that the old timeline is gone, and `act` is run once more.
 */
export async function* inSession<T>(run: Run, act: (open: OpenSession) => Promise<T>): Flow<T> {
  const open = yield* openSession(run);
  try {
    return await act(open);
  } catch (error) {
    if (!(error instanceof Failure) || error.reason !== 'session-gone') throw error;
    run.world.log.info({ job: run.job.id }, 'the backend forgot the session; a new one is made');
  }
  const session = await makeSession(run);
  yield { kind: 'notice', key: 'session', level: 'info', text: run.say('session.replaced') };
  return act({ session, fresh: true });
}

/** `/new`: ends the session. The next one is made at once, so that a failure shows here and not in the next message. */
export async function* startAnew(run: Run, step: SessionStep): Flow {
  await run.world.chats.update(run.job.request.chat, ({ session: _, ...rest }) => rest);
  yield* openSession(run);
  if (!step.quiet) yield { kind: 'notice', key: 'new', level: 'info', text: run.say('session.new') };
  await run.finish(step);
}

async function makeSession(run: Run): Promise<NemoSession> {
  const session = await run.world.backend.createSession(run.agentLanguage, run.call);
  await run.world.chats.update(run.job.request.chat, (record) => ({ ...record, session }));
  return session;
}
