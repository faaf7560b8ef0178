import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { call, data, failureOf, session, startRig } from './backend.ts';

const SEND = 'POST /run_sse';
const own = { token: 'nmv_usr_own' };

describe('answers that stand still', () => {
  test('a call with a deadline ends, and a reading one is tried again', async () => {
    const { client, server } = await startRig(
      {
        'GET /api/credits/balance/simple': [
          (response) => response.writeHead(200).write('{"code":0,'),
          () => {},
          data({ available: 3 }),
        ],
      },
      { ...own, timeouts: { credits: 60 } },
    );
    expect(await client.credits(call)).toEqual({ available: 3 });
    expect(server.seen).toHaveLength(3);
  });

  test('a call that changes something is interrupted and may have landed', async () => {
    const { client } = await startRig(
      { 'POST /api/render/proxy/lambda': () => {} },
      { ...own, timeouts: { submit: 50 } },
    );
    expect(await failureOf(client.submitRender(session, 'r', {}, call))).toMatchObject({
      reason: 'interrupted',
      landed: 'unknown',
    });
  });

  test('an error stays that error though its body breaks off', async () => {
    const { client } = await startRig(
      {
        [SEND]: async (response) => {
          response.writeHead(503, { 'Content-Length': '100' }).write('Service');
          await delay(10);
          response.socket?.destroy();
        },
      },
      own,
    );
    expect(await failureOf(client.send(session, 'Hi', call))).toMatchObject({ reason: 'unavailable', code: 503 });
  });
});
