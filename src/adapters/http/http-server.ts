import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OperatorError } from '../../core/errors.ts';

/** Answers the requests of one path, whatever their method. Must not throw. */
export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The process's own port: for whoever watches over it, and for platforms that call. */
export interface HttpServer {
  readonly port: number;
  /** From now on `GET /healthz` answers 200, or 503 again. */
  setReady(ready: boolean): void;
  close(): Promise<void>;
}

/**
 * `GET /healthz`, 503 until `setReady(true)`, and the routes given by their paths, on every interface. Throws an
 * `OperatorError` where the port cannot be had.
 */
export function startHttpServer(port: number, routes: ReadonlyMap<string, Route> = new Map()): Promise<HttpServer> {
  let ready = false;

  function health(request: IncomingMessage, response: ServerResponse): void {
    const allowed = request.method === 'GET' || request.method === 'HEAD';
    response.statusCode = !allowed ? 405 : ready ? 200 : 503;
    response.setHeader('content-type', 'text/plain');
    response.end(allowed ? (ready ? 'ok\n' : 'not ready\n') : '');
    request.resume();
  }

  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? '';
    const route = routes.get(path);
    if (path === '/healthz') return health(request, response);
    if (route) return void route(request, response);
    response.statusCode = 404;
    response.end();
    request.resume();
  });
  return new Promise((resolve, reject) => {
    const refuse = (error: Error) => reject(new OperatorError(`HTTP_PORT: ${port} cannot be used (${error.message})`));
    server.once('error', refuse);
    server.listen(port, () => {
      server.off('error', refuse);
      resolve({
        port: portOf(server.address()),
        setReady(next) {
          ready = next;
        },
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
