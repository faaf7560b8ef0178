import { afterEach, expect, test } from 'vitest';
import { type HttpServer, startHttpServer } from '../../../src/adapters/http/http-server.ts';
import { OperatorError } from '../../../src/core/errors.ts';

let server: HttpServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function ask(path: string, method = 'GET'): Promise<readonly [status: number, text: string]> {
  const response = await fetch(`http://127.0.0.1:${server?.port}${path}`, {
    method,
    ...(method === 'POST' ? { body: 'x'.repeat(100_000) } : {}),
  });
  return [response.status, await response.text()];
}

test('answers 503 before the bots are connected, 200 while they are, 503 while stopping', async () => {
  server = await startHttpServer(0);
  expect(await ask('/healthz')).toEqual([503, 'not ready\n']);
  server.setReady(true);
  expect(await ask('/healthz')).toEqual([200, 'ok\n']);
  expect(await ask('/healthz?from=probe')).toEqual([200, 'ok\n']);
  expect(await ask('/healthz', 'HEAD')).toEqual([200, '']);
  server.setReady(false);
  expect(await ask('/healthz')).toEqual([503, 'not ready\n']);
});

test('knows nothing else: other paths are 404, other methods 405', async () => {
  server = await startHttpServer(0);
  server.setReady(true);
  for (const path of ['/', '/health', '/healthz/', '/healthz/x', '/metrics', '//healthz']) {
    expect(await ask(path), path).toEqual([404, '']);
  }
  for (const method of ['POST', 'PUT', 'DELETE']) expect(await ask('/healthz', method), method).toEqual([405, '']);
});

test('a port that is taken is the operator’s to mend', async () => {
  server = await startHttpServer(0);
  const second = startHttpServer(server.port);
  await expect(second).rejects.toBeInstanceOf(OperatorError);
  await expect(second).rejects.toThrow(new RegExp(`^HTTP_PORT: ${server.port} cannot be used \\(.*EADDRINUSE.*\\)$`));
});

test('closing does not wait for whoever keeps a connection open, and frees the port', async () => {
  const first = await startHttpServer(0);
  server = first;
  await ask('/healthz');
  await first.close();
  server = await startHttpServer(first.port);
  expect((await ask('/healthz'))[0]).toBe(503);
});
