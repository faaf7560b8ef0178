import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, type Client, start, text } from './client.ts';

let client: Client;
let session: string;
let draft: unknown;
let now = 0;
const clock = { now: () => now, sleep: () => Promise.resolve(), after: () => () => undefined };

async function begin(pace: number): Promise<void> {
  client = await start({ pace, clock });
  session = await client.open();
  await client.turn(session, 'a 6s vertical clip of a lake');
  draft = await client.draft(session);
}
beforeEach(async () => {
  now = 1_800_000_000_000;
  await begin(1);
});
afterEach(() => client.sim.close());

interface Job {
  readonly http: number;
  readonly id: unknown;
  readonly status: unknown;
  readonly progress: unknown;
  readonly url: unknown;
  readonly size: unknown;
  readonly error: unknown;
  readonly shape: string;
}

/** A job in whichever of the published shapes it came. */
async function job(answer: Promise<Response>): Promise<Job> {
  const response = await answer;
  const body: unknown = await response.json();
  const fields = at(body, 'data') ?? body;
  const key = ['id', 'taskId', 'render_id'].find((name) => at(fields, name) !== undefined) ?? 'none';
  const url = at(fields, 'output', 'url') ?? at(fields, 'outputUrl');
  return {
    http: response.status,
    id: at(fields, key),
    status: at(fields, 'status'),
    progress: at(fields, 'progress'),
    url,
    size: at(fields, 'output', 'size'),
    error: at(fields, 'error') ?? at(fields, 'message'),
    shape: `${Object.keys(Object(body)).join()} ${key} ${at(fields, 'outputUrl') === undefined ? 'nested' : 'flat'}`,
  };
}

const submit = (id: string) => job(client.render(id, session, draft));
const look = (id: string) => job(client.get(`/api/render/proxy/lambda/${id}`));
const cancel = (id: string) => client.post(`/api/render/proxy/lambda/${id}/cancel`);

it('goes from pending through percentages to a file within 30 to 90 seconds', async () => {
  expect(await submit('render_1')).toMatchObject({ id: 'render_1', status: 'pending' });
  now += 20_000;
  const half = await look('render_1');
  expect(half.status).toBe('processing');
  expect(half.progress).toBeGreaterThan(20);
  expect(half.progress).toBeLessThan(70);
  now += 70_000;
  expect(await look('render_1')).toMatchObject({ id: 'render_1', status: 'completed', progress: 100 });
});

it('gives the file to whoever has its address, and to its owner by the id', async () => {
  await submit('render_1');
  now += 90_000;
  const { url, size } = await look('render_1');
  expect(url).toMatch(/\/cdn\/[a-z0-9]{24}\.mp4$/);
  const file = await fetch(text(url));
  expect(file.headers.get('content-type')).toBe('video/mp4');
  expect(file.headers.get('content-length')).toBe(String(size));
  const bytes = Buffer.from(await file.arrayBuffer());
  const download = await client.get('/api/render/proxy/render_1/download');
  expect(Buffer.from(await download.arrayBuffer()).equals(bytes)).toBe(true);
  expect(bytes.subarray(4, 8).toString()).toBe('ftyp');
  const stranger = await fetch(`${client.sim.url}/api/render/proxy/render_1/download`);
  expect(at(await stranger.json(), 'code')).toBe(1001);
});

it('gives nothing before it is done', async () => {
  await submit('render_1');
  expect((await client.get('/api/render/proxy/render_1/download')).status).toBe(404);
});

it('answers in every published shape', async () => {
  const shapes = new Set<string>();
  for (let index = 0; index < 80; index += 1) {
    await submit(`render_${index}`);
    now += 90_000;
    shapes.add((await look(`render_${index}`)).shape);
  }
  const seen = [...shapes].join('\n');
  for (const part of [
    /^success,data /m,
    /^code,message,data /m,
    /^data /m,
    / id /,
    / taskId /,
    / render_id /,
    / flat$/m,
    / nested$/m,
  ]) {
    expect(seen).toMatch(part);
  }
  expect(seen).toMatch(/^(id|taskId|render_id),status,progress/m);
});

it('takes one export of a session at a time', async () => {
  await submit('render_1');
  expect((await submit('render_2')).http).toBe(409);
  await cancel('render_1');
  expect(await look('render_1')).toMatchObject({ status: 'failed', error: 'cancelled' });
  expect((await submit('render_2')).http).toBe(200);
});

it('takes an id once', async () => {
  await submit('render_1');
  now += 90_000;
  expect((await submit('render_1')).http).toBe(400);
});

it('does not know what it was not given, nor what belongs to others', async () => {
  expect((await look('render_9')).http).toBe(404);
  expect((await cancel('render_9')).status).toBe(404);
  await submit('render_1');
  await client.signIn('somebody else');
  expect((await look('render_1')).http).toBe(404);
});

it.each([[{}], [{ t: [] }], [{ t: [{ tt: 0, sg: [] }] }], [null], ['draft']])('renders no %j', async (empty) => {
  expect((await job(client.render('render_1', session, empty))).http).toBe(400);
});

it('takes the draft that the state gave out, and notices another', async () => {
  await submit('render_1');
  expect(client.sim.violations).toEqual([]);
  now += 90_000;
  await client.render('render_2', session, { ...Object(draft), d: 1 });
  expect(client.sim.violations.map(({ what }) => what)).toEqual(['the draft is not the one that the state gave out']);
});

it('insists on camelCase', async () => {
  const output = { format: 'mp4', quality: 'high' };
  const answer = await client.post('/api/render/proxy/lambda', { id: 'r', session_id: session, draft, output });
  expect(answer.status).toBe(400);
});

describe('scripted', () => {
  it('fails', async () => {
    client.sim.nextRender({ fail: 'out of memory' });
    await submit('render_1');
    expect(await look('render_1')).toMatchObject({ status: 'failed', error: 'out of memory' });
    expect((await submit('render_2')).http).toBe(200);
  });

  it('gets stuck', async () => {
    client.sim.nextRender({ stuckAt: 50 });
    await submit('render_1');
    now += 3_600_000;
    expect(await look('render_1')).toMatchObject({ status: 'processing', progress: 50 });
  });

  it('shows what it is told to show, look by look, without any clock', async () => {
    client.sim.nextRender({ looks: [0, 40, 80] });
    await submit('render_1');
    const seen = [];
    for (let index = 0; index < 4; index += 1) seen.push((await look('render_1')).progress);
    expect(seen).toEqual([0, 40, 80, 100]);
  });

  it('belongs to its session', async () => {
    client.sim.nextRender({ session: '5', fail: 'x' });
    await submit('render_1');
    expect((await look('render_1')).status).not.toBe('failed');
  });

  it('has a file whose address is dead, so that the download has to do', async () => {
    await submit('render_1');
    now += 90_000;
    client.sim.fail({ on: 'file', with: { status: 403, body: 'html' } });
    expect((await fetch(text((await look('render_1')).url))).status).toBe(403);
    expect((await client.get('/api/render/proxy/render_1/download')).status).toBe(200);
  });
});

it('without pauses is done at the first look', async () => {
  await client.sim.close();
  await begin(0);
  expect((await submit('render_1')).status).toBe('pending');
  expect((await look('render_1')).status).toBe('completed');
});
