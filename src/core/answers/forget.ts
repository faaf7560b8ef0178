import type { Flow } from '../flows/run.ts';
import type { Answering } from './answer.ts';

/** `/forget`, confirmed: ends the chat's work and deletes everything that is kept of it. */
export async function* forget({ world, queue, chat, say }: Answering): Flow {
  await queue.cancel(chat);
  await Promise.all([world.chats.forget(chat), world.history.forget(chat), world.offers.forget(chat)]);
  yield { kind: 'notice', key: 'forgotten', level: 'info', text: say('forget.done') };
}
