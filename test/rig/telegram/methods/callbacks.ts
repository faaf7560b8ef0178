import { boolean, text } from '../arguments.ts';
import { badRequest } from '../refusal.ts';
import type { Method, World } from '../world.ts';

/** `answerCallbackQuery`: once, while the press is still waiting (platform-facts C14). */
export const answerCallbackQuery: Method = (world, args) => {
  const id = text(args, 'callback_query_id');
  const answer = text(args, 'text');
  const url = text(args, 'url');
  const press = world.presses.get(id);
  if (!press || press.expires <= world.clock.now()) {
    throw badRequest('query is too old and response timeout expired or query ID is invalid');
  }
  if (press.answered) {
    if (heard(world, id)) world.violation('answerCallbackQuery: the press was answered before');
    throw badRequest('query is too old and response timeout expired or query ID is invalid');
  }
  if ([...answer].length > 200) throw badRequest('MESSAGE_TOO_LONG');
  if (url !== '') throw badRequest('URL_INVALID');
  press.answered = true;
  press.answer({ text: answer, alert: boolean(args, 'show_alert') });
  return true;
};

/** Whether the bot knows that it has answered a press; an answer of ours that was lost may be asked for again. */
function heard({ calls }: World, id: string): boolean {
  return calls.some(
    ({ method, args, outcome }) =>
      method === 'answerCallbackQuery' && text(args, 'callback_query_id') === id && outcome.kind === 'ok',
  );
}
