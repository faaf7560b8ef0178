import type { Api } from 'grammy';
import type { Clock } from '../../core/ports/clock.ts';
import { troubleOf } from './trouble.ts';

/** A chat action is shown for five seconds (platform-facts C24). */
const EVERY_MS = 4_500;

/** Says that a video is being uploaded, until the function given back is called. */
export function showUpload(api: Api, clock: Clock, chat: number, thread: number | undefined): () => void {
  let callOff = () => {};
  function show(): void {
    callOff = clock.after(EVERY_MS, show);
    const place = { chat_id: chat, ...(thread === undefined ? {} : { message_thread_id: thread }) };
    api.raw.sendChatAction({ ...place, action: 'upload_video' }).catch((error) => {
      // Nobody misses one that is not shown; where it may not be, it is not tried again.
      if (troubleOf(error)?.kind === 'refused') callOff();
    });
  }
  show();
  return () => callOff();
}
