import { type Answer, envelope } from '../http/answer.ts';
import { draftOf, type Media, type Session } from '../model/sessions.ts';
import { type Exchange, sessionOf } from '../service.ts';

/** `GET /api/state/nemo_agent/me/<sid>/latest` */
export function state(exchange: Exchange): Answer {
  const session = sessionOf(exchange, exchange.id);
  const { project } = session.content;
  const origin = exchange.service.url();
  const draft = draftOf(session);
  session.draftSeen = JSON.stringify(draft);
  return envelope({
    state: {
      draft,
      video_infos: session.media.map((file) => describe(file, origin)),
      generated_media: generatedMedia(session),
      canvas_config: { width: project.width, height: project.height },
      video_analyses: [],
    },
    task_id: session.taskId,
    task_name: session.taskName,
  });
}

/** A media file as uploads and the state name it; `origin` is where this service can be reached now. */
export function describe({ name, kind, address, hash, duration, width, height, fps }: Media, origin: string): object {
  const url = address.startsWith('/') ? origin + address : address;
  return { filename: name, file_type: kind, cdn_url: url, duration, width, height, fps, hash };
}

function generatedMedia({ content, id }: Session): object[] {
  return content.generated.map((prompt, index) => ({ id: `${id}-${index + 1}`, type: 'video', prompt }));
}
