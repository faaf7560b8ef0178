import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createStage } from './speak.ts';
import { planOf } from './turn-plan.ts';

/**
 * A process of its own that speaks just enough of the protocol for a measurement, as lean as it can be so that it does
 * not limit what is measured. Tells its address through IPC. `GET /bench` tells what it saw, `POST /bench` releases the
 * turns that hold.
 */
const stage = createStage();
let sessions = 0;
let uploadedBytes = 0;

const segment = (name: string, from: number, to: number) => ({
  name,
  start: from,
  end: to,
  m: { path: `${name}.mp4` },
});
const state = envelope({
  task_id: '700',
  state: {
    draft: {
      d: 16_000,
      m: { title: 'Sea at dawn', width: 1920, height: 1080 },
      t: [
        { tt: 0, sg: [segment('sea', 0, 8_000), segment('gulls', 8_000, 16_000)] },
        { tt: 1, sg: [segment('calm piano', 0, 16_000)] },
        { tt: 7, sg: [{ text: 'Dawn', start: 0, end: 3_000 }] },
      ],
    },
    video_infos: [],
    generated_media: { a: { filename: 'sea.mp4' }, b: { filename: 'gulls.mp4' } },
  },
});
const token = envelope({ token: 'nmv_usr_bench', user_id: 'anon_bench', credits: 100 });
const uploaded = envelope({
  files: [{ filename: 'clip.mp4', file_type: 'video', duration: 10, width: 1920, height: 1080 }],
});
const credits = envelope({ available: 100, frozen: 0, total: 100 });

function envelope(data: object): string {
  return JSON.stringify({ code: 0, data });
}

function answer(response: ServerResponse, json: string): void {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(json) });
  response.end(json);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

async function runTurn(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const plan = planOf(await bodyOf(request));
  response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders();
  stage.enter(response, plan);
}

function takeFile(request: IncomingMessage, response: ServerResponse): void {
  request.on('data', (chunk: Buffer) => {
    uploadedBytes += chunk.length;
  });
  request.on('end', () => answer(response, uploaded));
}

function bench(request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'POST') stage.release();
  answer(response, JSON.stringify({ peak: stage.peak, holding: stage.holding, uploadedBytes }));
}

const server = createServer((request, response) => {
  const url = request.url ?? '';
  if (url === '/run_sse') {
    runTurn(request, response).catch(() => response.destroy());
    return;
  }
  if (url.startsWith('/api/upload-video/')) return takeFile(request, response);
  request.resume();
  if (url === '/bench') return bench(request, response);
  if (url.startsWith('/api/state/')) return answer(response, state);
  if (url.startsWith('/api/auth/')) return answer(response, token);
  if (url.startsWith('/api/credits/')) return answer(response, credits);
  sessions += 1;
  answer(response, envelope({ session_id: String(1_000_000 + sessions), task_id: '700' }));
});
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => {
  const address = server.address();
  if (address && typeof address === 'object') process.send?.({ url: `http://127.0.0.1:${address.port}` });
});
