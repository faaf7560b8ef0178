import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fault, type FaultHandle, Faults } from './faults.ts';
import type { CallKind } from './http/routes.ts';
import { createHttpServer } from './http/server.ts';
import { createArchive, noArchive, readState } from './model/archive.ts';
import { Identities } from './model/identities.ts';
import { type RenderScript, Renders } from './model/renders.ts';
import { draftOf, Sessions } from './model/sessions.ts';
import { type Settings, type SimulatorOptions, settingsFrom } from './options.ts';
import { type Call, Recorder, type Violation } from './recorder.ts';
import type { Service } from './service.ts';
import { type TurnHandle, type TurnScript, TurnScripts } from './turn-scripts.ts';

export { SIMULATOR_NOTICE, type SimulatorOptions, WATCHABLE_PACE } from './options.ts';

/**
 * The whole service of the protocol on loopback, so that the program can be tried without an account, and a test's
 * partner that does what the real one does on its bad days.
 */
export interface Simulator {
  /** What `NEMO_API_URL` would be; no slash at the end. */
  readonly url: string;
  /** Ends every turn and connection; what was uploaded is deleted unless `dataDir` was given, the state kept if it was. */
  close(): Promise<void>;

  /** Every call so far (of the newest 10,000), in order of arrival. */
  readonly calls: readonly Call[];
  /** What clients did that they must not do; tests expect it to be empty. */
  readonly violations: readonly Violation[];
  callsOf(kind: CallKind, session?: string): readonly Call[];
  /** The messages that the agent got, in order. */
  posts(session?: string): readonly string[];
  /** Ids of the sessions, oldest first. */
  sessions(): readonly string[];
  /** Resolves with the `count`-th (default: first) call of a kind, at once if it has been made. */
  waitFor(kind: CallKind, which?: { readonly count?: number; readonly session?: string }): Promise<Call>;
  /** Resolves once no turn runs. */
  idle(): Promise<void>;

  fail(fault: Fault): FaultHandle;
  nextTurn(script: TurnScript): TurnHandle;
  nextRender(script: RenderScript): void;

  /** A registered account with that many credits, as an operator's `NEMO_TOKEN` has. */
  register(credits: number): { readonly token: string; readonly userId: string };
  /** Makes every token that was given out invalid: the next call answers 1001. */
  expireTokens(): void;
  /** Takes a session away: the next call about it answers 1002. A turn in it runs on unseen. */
  forgetSession(session: string): void;
  /** Gives everybody that many credits. */
  setCredits(available: number): void;
  draft(session: string): unknown;
  /** Puts a draft in the place of the agent's, until its next change. */
  setDraft(session: string, draft: unknown): void;
}

/** Starts the service on 127.0.0.1. Rejects where the port is taken. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const settings = settingsFrom(options);
  const closing = new AbortController();
  const temporary = settings.dataDir === undefined ? await mkdtemp(join(tmpdir(), 'nemo-simulator-')) : undefined;
  const { archive, ...models } = await openModels(settings);
  let url = '';
  const service: Service = {
    settings,
    url: () => url,
    folder: temporary ?? join(settings.dataDir ?? '', 'simulator-uploads'),
    closing: closing.signal,
    ...models,
    save: archive.save,
    recorder: new Recorder(),
    faults: new Faults(),
    turnScripts: new TurnScripts(),
    turns: new Set(),
  };
  const server = createHttpServer(service);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address === 'object' && address !== null) url = `http://127.0.0.1:${address.port}`;

  return {
    url,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      // Before the turns are broken off: what is kept of them is how they will have ended.
      await archive.close();
      closing.abort();
      if (temporary !== undefined) await rm(temporary, { recursive: true, force: true });
    },
    ...inspection(service),
    ...control(service),
  };
}

/** What the service knows, as an earlier run left it, and where it is kept for the next one. */
async function openModels(settings: Settings) {
  const file = settings.dataDir === undefined ? undefined : join(settings.dataDir, 'state.json');
  const stored = file === undefined ? undefined : await readState(file);
  const identities = new Identities(settings, stored?.identities);
  const sessions = new Sessions(settings, stored?.sessions);
  const renders = new Renders(settings, stored?.renders);
  const current = () => ({
    identities: identities.stored(),
    sessions: sessions.stored(),
    renders: renders.stored(),
  });
  return { identities, sessions, renders, archive: file === undefined ? noArchive : createArchive(file, current) };
}

function inspection({ recorder, sessions, turns }: Service) {
  return {
    calls: recorder.calls,
    violations: recorder.violations,
    callsOf: (kind: CallKind, session?: string) => recorder.of(kind, session),
    posts: (session?: string) =>
      sessions.all().flatMap(({ id, posts }) => (session === undefined || session === id ? posts : [])),
    sessions: () => sessions.all().map(({ id }) => id),
    waitFor: (kind: CallKind, which?: { readonly count?: number; readonly session?: string }) =>
      recorder.waitFor(kind, which),
    async idle() {
      while (turns.size > 0) await Promise.allSettled(turns);
    },
  };
}

function control({ faults, turnScripts, renders, identities, sessions }: Service) {
  const known = (id: string) => {
    const session = sessions.get(id);
    if (!session) throw new RangeError(`the simulator has no session ${id}`);
    return session;
  };
  return {
    fail: (fault: Fault) => faults.add(fault),
    nextTurn: (script: TurnScript) => turnScripts.add(script),
    nextRender: (script: RenderScript) => renders.script(script),
    register: (credits: number) => identities.register(credits),
    expireTokens: () => identities.expireAll(),
    forgetSession: (session: string) => sessions.forget(session),
    setCredits(available: number) {
      for (const purse of identities.allPurses()) purse.available = available;
    },
    draft: (session: string) => draftOf(known(session)),
    setDraft(session: string, draft: unknown) {
      const there = known(session);
      there.content = { ...there.content, draftInstead: { draft } };
    },
  };
}
