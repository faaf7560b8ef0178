import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OperatorError } from '../../core/errors.ts';

/** A small server for whoever watches over the process. */
export interface HealthServer {
  readonly port: number;
  /** From now on `GET /healthz` answers 200, or 503 again. */
  setReady(ready: boolean): void;
  close(): Promise<void>;
}

/** `GET /healthz` on every interface; 503 until `setReady(true)`. Throws an `OperatorError` where the port cannot be had. */
export function startHealthServer(port: number): Promise<HealthServer> {
  let ready = false;
  const server = createServer((request, response) => {
    const healthy = request.url?.split('?')[0] === '/healthz';
    const allowed = request.method === 'GET' || request.method === 'HEAD';
    response.statusCode = !healthy ? 404 : !allowed ? 405 : ready ? 200 : 503;
    response.setHeader('content-type', 'text/plain');
    response.end(healthy && allowed ? (ready ? 'ok\n' : 'not ready\n') : '');
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
