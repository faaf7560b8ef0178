import { z } from 'zod';
import { type Answer, envelope, json } from '../http/answer.ts';
import { readBody, renderBody } from '../http/bodies.ts';
import { lookAt, type Render, type RenderStatus, statusOf } from '../model/renders.ts';
import { Refusal } from '../refusal.ts';
import { sampleVideo } from '../sample/sample-video.ts';
import { callerOf, chanceOf, type Exchange, sessionOf, violationOf } from '../service.ts';

/** As much of a draft as the renderer needs; the rest is the client's to send back as it was. */
const renderable = z.object({
  d: z.number().optional().catch(undefined),
  m: z.object({ width: z.number(), height: z.number() }).optional().catch(undefined),
  t: z.array(
    z.object({ sg: z.array(z.object({ d: z.coerce.number().catch(0) }).catch({ d: 0 })).catch([]) }).catch({ sg: [] }),
  ),
});

/** `POST /api/render/proxy/lambda` */
export async function submitRender(exchange: Exchange): Promise<Answer> {
  const { service, call } = exchange;
  const violation = violationOf(exchange);
  const { id, sessionId, draft } = readBody(renderBody, call.body, violation);
  const session = sessionOf(exchange, sessionId);
  const parsed = renderable.safeParse(draft);
  if (!parsed.success || parsed.data.t.every(({ sg }) => sg.length === 0)) throw new Refusal(400, 'the draft is empty');
  if (JSON.stringify(draft) !== session.draftSeen) violation('the draft is not the one that the state gave out');
  const { d, m, t } = parsed.data;
  const seconds = (d ?? Math.max(...t.map(({ sg }) => sg.reduce((sum, segment) => sum + segment.d, 0)))) / 1000;
  const size = m ?? { width: 1920, height: 1080 };
  const now = service.settings.clock.now();
  const render = service.renders.submit({ id, session: sessionId, userId: session.userId, seconds, ...size }, now);
  return await job(exchange, render, { status: 'pending', progress: 0 });
}

/** `GET /api/render/proxy/lambda/<id>` */
export async function renderStatus(exchange: Exchange): Promise<Answer> {
  const { service, id } = exchange;
  const render = service.renders.of(callerOf(exchange).userId, id);
  return await job(exchange, render, lookAt(render, service.settings.clock.now()));
}

/** `POST /api/render/proxy/lambda/<id>/cancel` */
export function cancelRender(exchange: Exchange): Answer {
  const render = exchange.service.renders.of(callerOf(exchange).userId, exchange.id);
  render.cancelled = true;
  return envelope({});
}

/** `GET /api/render/proxy/<id>/download` */
export async function downloadRender(exchange: Exchange): Promise<Answer> {
  const { service, id } = exchange;
  const render = service.renders.of(callerOf(exchange).userId, id);
  if (statusOf(render, service.settings.clock.now()).status !== 'completed') throw new Refusal(404, 'not finished');
  return await video(render);
}

/** The finished file as its own address gives it out. */
export async function video(render: Render): Promise<Answer> {
  return { kind: 'bytes', status: 200, type: 'video/mp4', body: await sampleVideo(render) };
}

/** A job in one of the published shapes (protocol, "Endpoints", ⇄). */
async function job(exchange: Exchange, render: Render, status: RenderStatus): Promise<Answer> {
  const random = chanceOf(exchange, render.id, status.status);
  const idKey = random.pick(['id', 'taskId', 'render_id']);
  const fields = { [idKey]: render.id, ...status, ...(await output(exchange, render, status, random.chance(0.5))) };
  const shape = random.pick(['bare', 'success', 'code', 'data']);
  if (shape === 'bare') return json(fields);
  if (shape === 'success') return json({ success: true, data: fields });
  return shape === 'code' ? envelope(fields) : json({ data: fields });
}

async function output({ service }: Exchange, render: Render, { status }: RenderStatus, nested: boolean) {
  if (status !== 'completed') return {};
  const url = `${service.url()}/cdn/${render.fileName}`;
  const { length: size } = await sampleVideo(render);
  return nested ? { output: { url, duration: render.seconds, size } } : { outputUrl: url, output: { size } };
}
