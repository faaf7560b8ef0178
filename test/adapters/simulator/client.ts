import { createParser } from 'eventsource-parser';
import type { SimulatorOptions } from '../../../src/adapters/simulator/simulator.ts';
import { type Simulator, startSimulator } from '../../../src/adapters/simulator/simulator.ts';

/** A correct client of the protocol, as small as can be, that shows everything it gets. */
export class Client {
  readonly sim: Simulator;
  readonly headers: Record<string, string> = {
    'x-skill-source': 'free-video-generation-llm',
    'x-skill-version': '1.0.0',
    'x-skill-platform': 'unknown',
  };

  constructor(sim: Simulator, token?: string) {
    this.sim = sim;
    if (token !== undefined) this.headers.authorization = `Bearer ${token}`;
  }

  post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    return fetch(this.sim.url + path, {
      method: 'POST',
      headers: { ...this.headers, ...type, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.sim.url + path, { headers: { ...this.headers, ...headers } });
  }

  async signIn(clientId = 'client-1'): Promise<string> {
    const answer = await this.post('/api/auth/anonymous-token', undefined, { 'x-client-id': clientId });
    const token = text(at(await answer.json(), 'data', 'token'));
    this.headers.authorization = `Bearer ${token}`;
    return token;
  }

  async open(language = 'en'): Promise<string> {
    const answer = await this.post('/api/tasks/me/with-session/nemo_agent', { task_name: 'project', language });
    return text(at(await answer.json(), 'data', 'session_id'));
  }

  send(session: string, message: string): Promise<Response> {
    const body = { app_name: 'nemo_agent', user_id: 'me', session_id: session };
    const accept = { accept: 'text/event-stream' };
    return this.post('/run_sse', { ...body, new_message: { parts: [{ text: message }] } }, accept);
  }

  /** Sends a message and reads its stream to the end. */
  async turn(session: string, message: string): Promise<Seen> {
    return read(await this.send(session, message));
  }

  async state(session: string): Promise<unknown> {
    return at(await (await this.get(`/api/state/nemo_agent/me/${session}/latest`)).json(), 'data', 'state');
  }

  async draft(session: string): Promise<unknown> {
    return at(await this.state(session), 'draft');
  }

  render(id: string, session: string, draft: unknown): Promise<Response> {
    const output = { format: 'mp4', quality: 'high' };
    return this.post('/api/render/proxy/lambda', { id, sessionId: session, draft, output });
  }

  async upload(session: string, files: readonly { name: string; data: Uint8Array | string }[]): Promise<Response> {
    const form = new FormData();
    for (const { name, data } of files) form.append('files', new Blob([data]), name);
    return fetch(`${this.sim.url}/api/upload-video/nemo_agent/me/${session}`, {
      method: 'POST',
      headers: this.headers,
      body: form,
    });
  }
}

/** What came over a stream. */
export interface Seen {
  readonly raw: string;
  /** JSON payloads, heartbeats left out. */
  readonly events: readonly unknown[];
  readonly heartbeats: number;
  /** Whether the connection died before the end of the stream. */
  readonly cut: boolean;
}

export async function read(response: Response): Promise<Seen> {
  let raw = '';
  let cut = false;
  try {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) raw += decoder.decode(chunk, { stream: true });
  } catch {
    cut = true;
  }
  const events: unknown[] = [];
  let heartbeats = 0;
  const parser = createParser({
    onEvent({ event, data }) {
      if (event === 'heartbeat' || data === '' || data === '{"type":"heartbeat"}') heartbeats += 1;
      else events.push(JSON.parse(data));
    },
    onComment: () => {
      heartbeats += 1;
    },
  });
  parser.feed(raw);
  return { raw, events, heartbeats, cut };
}

/** A simulator without pauses whose agent is on its best behaviour, and a client that is signed in. */
export async function start(options: Partial<SimulatorOptions> = {}): Promise<Client> {
  const manners = { silentEdits: 0, guiTalk: 0, temporaryIssue: 0, ...options.manners };
  const client = new Client(await startSimulator({ pace: 0, seed: 1, shape: 'adk', ...options, manners }));
  await client.signIn();
  return client;
}

/** Walks into JSON; `undefined` where there is nothing. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (here, key) => (typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined),
    value,
  );
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`not a string: ${JSON.stringify(value)}`);
  return value;
}

/** Tracks as `type: label (from–to s)`, whatever the session calls its fields. */
export function timeline(draft: unknown): string[] {
  return list(at(draft, 't')).map((track) => {
    let end = 0;
    const segments = list(at(track, 'sg')).map((segment) => {
      const m = at(segment, 'm');
      const label = [at(m, 'text'), at(m, 'content'), at(m, 'name'), at(m, 'title'), at(segment, 'name')].find(Boolean);
      const start = Number(at(segment, 'st') ?? at(segment, 'start') ?? at(segment, 'target_start') ?? end);
      end = start + Number(at(segment, 'd'));
      return `${label} (${start / 1000}-${end / 1000}s)`;
    });
    return `${at(track, 'tt')}: ${segments.join(', ')}`;
  });
}

/** What the agent said, whole texts only, whatever the shape. */
export function said({ events }: Seen): string {
  const parts = events.flatMap((event) => {
    if (at(event, 'type') === 'text') return [text(at(event, 'content'))];
    if (at(event, 'partial') === true) return [];
    return list(at(event, 'content', 'parts')).map((part) =>
      at(part, 'thought') === true ? '' : String(at(part, 'text') ?? ''),
    );
  });
  return parts.join('');
}

/** Names of the tools that were called. */
export function tools({ events }: Seen): string[] {
  return events.flatMap((event) => {
    if (at(event, 'type') === 'tool_call') return [text(at(event, 'name'))];
    return list(at(event, 'content', 'parts')).flatMap((part) => {
      const name = at(part, 'functionCall', 'name') ?? at(part, 'function_call', 'name');
      return name === undefined ? [] : [text(name)];
    });
  });
}
