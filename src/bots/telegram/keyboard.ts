import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import type { Choice, Link } from '../../core/reply.ts';
import { callbackData, type Press } from './buttons.ts';

/** Labels up to this length stand two in a row, characters. */
const SHORT = 16;

/** Choices as buttons: short ones two in a row, standing ones in rows of their own, addresses below. */
export function keyboard(
  choices: readonly Choice[],
  links: readonly Link[],
  press: Omit<Press, 'action'>,
): InlineKeyboardMarkup | undefined {
  const button = ({ label, action }: Choice): InlineKeyboardButton => ({
    text: label,
    callback_data: callbackData({ ...press, action }),
  });
  const rows: InlineKeyboardButton[][] = [];
  let open: InlineKeyboardButton[] | undefined;
  for (const choice of choices.filter(({ standing }) => !standing)) {
    const short = choice.label.length <= SHORT;
    if (short && open) {
      open.push(button(choice));
      open = undefined;
      continue;
    }
    const row = [button(choice)];
    rows.push(row);
    open = short ? row : undefined;
  }
  const standing = choices.filter((choice) => choice.standing).map(button);
  // Four in a row are cut on a phone.
  const across = standing.length > 3 ? 2 : 3;
  for (let at = 0; at < standing.length; at += across) rows.push(standing.slice(at, at + across));
  rows.push(...links.map(({ label, url }) => [{ text: label, url }]));
  return rows.length > 0 ? { inline_keyboard: rows } : undefined;
}
