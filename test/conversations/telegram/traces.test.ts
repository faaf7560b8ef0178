import { describe, test } from 'vitest';
import { type Route, startHttpServer } from '../../../src/adapters/http/http-server.ts';
import { goldenTraces, scenarios } from '../../scenarios/golden.ts';
import { promptToVideo } from '../../scenarios/making.ts';
import { startTelegramStage } from './stage.ts';

const traces = goldenTraces(new URL('traces/', import.meta.url));

// Side by side: most of their time they wait for the limits of their chats.
describe.concurrent('the calls of a scenario are those of its golden trace', () => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_, scenario) => {
    await traces.expectSame(scenario, await startTelegramStage(scenario));
  });

  test('by webhook they are the same as by polling', async () => {
    let handle: Route = async (_, response) => void response.writeHead(503).end();
    const server = await startHttpServer(0, new Map([['/hook', (request, response) => handle(request, response)]]));
    const url = 'https://bot.example.org/hook';
    const stage = await startTelegramStage(promptToVideo, {
      webhook: { url, secret: 'a-secret' },
      api: { webhooks: { [url]: `http://127.0.0.1:${server.port}/hook` } },
    });
    handle = stage.life.webhook?.handle ?? handle;
    await traces.expectSame(promptToVideo, stage);
    await server.close();
  });
});
