import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, type Client, start, timeline } from './client.ts';

let client: Client;
let session: string;
beforeEach(async () => {
  client = await start();
  session = await client.open();
});
afterEach(() => client.sim.close());

const credits = () => client.get('/api/credits/balance/simple');

describe('an answer that is put in the place of the true one', () => {
  it.each([1001, 1002, 2001, 4001, 4002])('is the envelope of %d', async (code) => {
    client.sim.fail({ on: 'credits', with: { code } });
    const answer = await credits();
    expect(answer.status).toBe(200);
    expect(at(await answer.json(), 'code')).toBe(code);
  });

  it.each([400, 401, 402, 403, 404, 429, 500, 502, 503])('is HTTP %d', async (status) => {
    client.sim.fail({ on: 'credits', with: { status, retryAfter: 7 } });
    const answer = await credits();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('retry-after')).toBe('7');
  });

  it('is HTML, empty, or any text at all', async () => {
    client.sim.fail({ on: 'credits', with: { status: 502, body: 'html' } });
    client.sim.fail({ on: 'credits', with: { status: 503, body: 'empty' } });
    client.sim.fail({ on: 'credits', with: { text: '{"code":0' } });
    client.sim.fail({ on: 'credits', with: { code: 1001, status: 401 } });
    expect(await (await credits()).text()).toMatch(/^<html>.*502/);
    expect(await (await credits()).text()).toBe('');
    expect(await (await credits()).text()).toBe('{"code":0');
    expect((await credits()).status).toBe(401);
    expect((await credits()).status).toBe(200);
  });

  it('comes as often as was asked for, after as many as were asked for', async () => {
    client.sim.fail({ on: 'credits', after: 1, times: 2, with: { status: 500 } });
    const statuses = [];
    for (let index = 0; index < 4; index += 1) statuses.push((await credits()).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
  });

  it('meets only the session that it is meant for, or whatever comes first', async () => {
    const other = await client.open();
    client.sim.fail({ on: 'state', session: other, with: { status: 500 } });
    client.sim.fail({ on: 'any', after: 1, with: { status: 503 } });
    expect((await client.get(`/api/state/nemo_agent/me/${session}/latest`)).status).toBe(200);
    expect((await client.get(`/api/state/nemo_agent/me/${other}/latest`)).status).toBe(500);
    expect((await credits()).status).toBe(503);
  });

  it('can be called off', async () => {
    const fault = client.sim.fail({ on: 'credits', times: Number.POSITIVE_INFINITY, with: { status: 500 } });
    await credits();
    await fault.hit;
    fault.clear();
    expect((await credits()).status).toBe(200);
  });

  it('waits until an upload was sent', async () => {
    client.sim.fail({ on: 'upload', with: { status: 500 } });
    expect((await client.upload(session, [{ name: 'a.mp4', data: new Uint8Array(3_000_000) }])).status).toBe(500);
    expect(at(await client.state(session), 'video_infos')).toEqual([]);
  });
});

describe('a connection that dies', () => {
  it('before the headers, and nothing was done', async () => {
    client.sim.fail({ on: 'message', with: { cut: 'before-headers' } });
    await expect(client.send(session, 'a 5s clip of a lake')).rejects.toThrow();
    expect(client.sim.posts(session)).toEqual([]);
  });

  it('before the headers, and it was done all the same', async () => {
    client.sim.fail({ on: 'message', with: { cut: 'before-headers', lands: true } });
    await expect(client.send(session, 'a 5s clip of a lake')).rejects.toThrow();
    await client.sim.idle();
    expect(client.sim.posts(session)).toEqual(['a 5s clip of a lake']);
    expect(timeline(await client.draft(session))).toHaveLength(4);
  });

  it('with the answer of a render that was accepted', async () => {
    await client.turn(session, 'a 5s clip of a lake');
    client.sim.fail({ on: 'render', with: { cut: 'before-headers', lands: true } });
    await expect(client.render('render_1', session, await client.draft(session))).rejects.toThrow();
    expect(JSON.stringify(await (await client.get('/api/render/proxy/lambda/render_1')).json())).toContain('render_1');
  });

  it('in the middle of a body', async () => {
    client.sim.fail({ on: 'credits', with: { cut: 'in-body' } });
    await expect(credits().then((answer) => answer.text())).rejects.toThrow();
  });
});

describe('a slow answer', () => {
  it('does not come before the test lets it', async () => {
    const fault = client.sim.fail({ on: 'credits', with: { stall: 'before-headers' } });
    let answered = false;
    const answer = credits().then((response) => {
      answered = true;
      return response;
    });
    await fault.hit;
    await client.get(`/api/state/nemo_agent/me/${session}/latest`);
    expect(answered).toBe(false);
    fault.release();
    expect((await answer).status).toBe(200);
  });

  it('stops half way until the test lets it go on', async () => {
    const fault = client.sim.fail({ on: 'credits', with: { stall: 'in-body' } });
    const answer = await credits();
    const reader = answer.body?.getReader();
    const half = await reader?.read();
    expect(half?.value?.length).toBe(Math.ceil(Number(answer.headers.get('content-length')) / 2));
    fault.release();
    const rest = await reader?.read();
    expect((half?.value?.length ?? 0) + (rest?.value?.length ?? 0)).toBe(Number(answer.headers.get('content-length')));
  });

  it('trickles', async () => {
    const waits: number[] = [];
    const clock = {
      now: () => 0,
      sleep: async (ms: number) => void waits.push(ms),
      after: () => () => undefined,
    };
    const slow = await start({ clock });
    slow.sim.fail({ on: 'credits', with: { trickle: 250 } });
    const answer = await (await slow.get('/api/credits/balance/simple')).json();
    expect(at(answer, 'data', 'available')).toBe(1000);
    expect(waits).toEqual(Array(16).fill(250));
    await slow.sim.close();
  });
});

describe('inspection', () => {
  it('shows the calls and waits for those to come', async () => {
    const posted = client.sim.waitFor('message', { session });
    const second = client.sim.waitFor('message', { count: 2 });
    await client.turn(session, 'hello');
    const other = await client.open();
    await client.turn(other, 'hello there');
    expect((await posted).session).toBe(session);
    expect((await second).session).toBe(other);
    expect((await client.sim.waitFor('message', { count: 1, session: other })).body).toMatchObject({
      session_id: other,
    });
    expect(client.sim.callsOf('message').map((call) => call.session)).toEqual([session, other]);
    expect(client.sim.posts()).toEqual(['hello', 'hello there']);
    expect(client.sim.sessions()).toEqual([session, other]);
    expect(client.sim.calls.map((call) => call.kind)).toEqual(['token', 'session', 'message', 'session', 'message']);
  });

  it('puts any draft where the agent left its own, until its next change', async () => {
    await client.turn(session, 'a 5s clip of a lake');
    client.sim.setDraft(session, { t: null });
    expect(await client.draft(session)).toEqual({ t: null });
    await client.turn(session, 'remove the music');
    expect(timeline(await client.draft(session))).toHaveLength(3);
    expect(() => client.sim.setDraft('17', {})).toThrow('no session 17');
  });
});
