import { expect, test } from 'vitest';
import { openAnswer } from '../../../src/adapters/nemo/envelope.ts';
import { presentable } from '../../../src/adapters/nemo/failures.ts';
import { Failure } from '../../../src/core/errors.ts';

function refusal(status: number, body: unknown, method: 'GET' | 'POST' = 'POST'): Failure {
  try {
    openAnswer({ status, method, text: typeof body === 'string' ? body : JSON.stringify(body) });
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('no failure');
}

test.each([
  // The backend's own codes, under whatever status they come.
  [200, { code: 1001, message: 'token expired' }, 'signed-out', 'no', 1001],
  [200, { code: 1002 }, 'session-gone', 'no', 1002],
  [200, { code: 2001 }, 'out-of-credits', 'no', 2001],
  [200, { code: 4001 }, 'file-type', 'no', 4001],
  [200, { code: 4002 }, 'file-size', 'no', 4002],
  [200, { code: 429 }, 'rate-limited', 'no', 429],
  [200, { code: 402 }, 'subscription', 'no', 402],
  [200, { code: '1002', message: 'as a string' }, 'session-gone', 'no', 1002],
  [200, { code: -1, message: 'unknown' }, 'rejected', 'no', -1],
  [200, { code: 7777 }, 'rejected', 'no', 7777],
  [500, { code: 2001 }, 'out-of-credits', 'no', 2001],
  [402, { code: 2001 }, 'out-of-credits', 'no', 2001],
  [400, { code: 4001 }, 'file-type', 'no', 4001],
  [403, { detail: { code: 1001, message: 'nested' } }, 'signed-out', 'no', 1001],
  [200, { error: { code: 2001, message: 'nested' } }, 'out-of-credits', 'no', 2001],
  // HTTP statuses, with whatever body.
  [400, { message: 'bad' }, 'rejected', 'no', 400],
  [401, '', 'signed-out', 'no', 401],
  [402, '<html><body>pay</body></html>', 'subscription', 'no', 402],
  [403, '', 'rejected', 'no', 403],
  [404, '<html>', 'not-found', 'no', 404],
  [404, { detail: 'Not Found' }, 'not-found', 'no', 404],
  [404, { detail: 'Session not found' }, 'session-gone', 'no', 404],
  [413, '', 'file-size', 'no', 413],
  [415, '', 'file-type', 'no', 415],
  [422, { detail: [{ loc: [], msg: 'field required' }] }, 'rejected', 'no', 422],
  [429, 'slow down', 'rate-limited', 'no', 429],
  [302, '', 'rejected', 'no', 302],
  [500, '', 'unavailable', 'unknown', 500],
  [502, '<html>Bad Gateway</html>', 'unavailable', 'unknown', 502],
  [503, { error: 'down' }, 'unavailable', 'unknown', 503],
  [500, { code: 7777, message: 'unknown code' }, 'unavailable', 'unknown', 500],
  [200, { code: 503 }, 'unavailable', 'unknown', 503],
  // Errors without any code.
  [200, { success: false, error: 'no draft' }, 'rejected', 'no', 200],
  [200, { success: false }, 'rejected', 'no', 200],
  [200, { error: 'alone' }, 'rejected', 'no', 200],
  // What cannot be understood.
  [200, '', 'garbled', 'unknown', undefined],
  [204, '', 'garbled', 'unknown', undefined],
  [200, '<html>hello</html>', 'garbled', 'unknown', undefined],
  [200, '{"code":0,', 'garbled', 'unknown', undefined],
] as const)('%i with %j: %s, landed %s', (status, body, reason, landed, code) => {
  const failure = refusal(status, body);
  expect({ reason: failure.reason, landed: failure.landed, code: failure.code }).toEqual({ reason, landed, code });
});

test('a reading request never lands', () => {
  expect(refusal(500, '', 'GET').landed).toBe('no');
  expect(refusal(200, '', 'GET').landed).toBe('no');
});

test.each([
  [{ code: 0, data: { a: 1 } }, { a: 1 }],
  [{ code: '0', data: { a: 1 } }, { a: 1 }],
  [{ success: true, data: { a: 1 } }, { a: 1 }],
  [{ code: 0, data: [] }, []],
  [{ a: 1 }, { a: 1 }],
  [
    { code: 0, message: 'ok', data: null, a: 1 },
    { code: 0, message: 'ok', data: null, a: 1 },
  ],
  [
    { status: 'failed', error: 'the job failed' },
    { status: 'failed', error: 'the job failed' },
  ],
  [
    { code: 0, data: { status: 'failed', error: 'the job failed' } },
    { status: 'failed', error: 'the job failed' },
  ],
  [
    [1, 2],
    [1, 2],
  ],
])('%j is opened', (body, content) => {
  expect(openAnswer({ status: 200, method: 'GET', text: JSON.stringify(body) })).toEqual(content);
});

test('the words of the backend are kept for the log, short and without credentials', () => {
  expect(refusal(400, { message: 'bad token nmv_usr_aB3-_x' }).detail).toBe('bad token <token>');
  expect(refusal(502, `<html>${'x'.repeat(2_000)}</html>`).detail).toHaveLength(500);
  expect(refusal(500, { code: 7777, message: 'odd' }).message).toBe('unavailable (500): code 7777 odd');
  expect(presentable('Authorization: Bearer abc.def\nclm_9 ok')).toBe('Authorization: Bearer <token> <token> ok');
});
