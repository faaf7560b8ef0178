import { chatOf, checkOpen, threadOf } from '../access.ts';
import { integer } from '../arguments.ts';
import { readDraftText } from '../reading.ts';
import { badRequest, Refusal } from '../refusal.ts';
import { isGroup, type Method } from '../world.ts';

/** How long a draft is shown (platform-facts C30), ms. */
const SHOWN = 30_000;

/** `sendMessageDraft`: private chats only; an empty text shows "Thinking…" (platform-facts C30). */
export const sendMessageDraft: Method = (world, args) => {
  if (!world.drafts) throw new Refusal(404, 'Not Found: method not found');
  const text = readDraftText(world, args);
  const chat = chatOf(world, args, 'write');
  const id = integer(args, 'draft_id');
  if (id === 0) throw badRequest('RANDOM_ID_INVALID');
  if (isGroup(chat)) throw badRequest('TEXTDRAFT_PEER_INVALID');
  const thread = threadOf(chat, args);
  checkOpen(chat);
  world.pacing.draft(chat.id);
  const draft = { id, text, at: world.clock.now(), ...(thread === undefined ? {} : { thread }) };
  chat.draft = draft;
  chat.drafts.push(draft);
  world.clock.after(SHOWN, () => {
    if (chat.draft !== draft) return;
    chat.draft = undefined;
    world.changed();
  });
  world.changed();
  return true;
};
