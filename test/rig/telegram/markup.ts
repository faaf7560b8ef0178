import { type Arguments, json } from './arguments.ts';
import { type Fields, isFields, optionalString, parsing, requiredFields, requiredString } from './fields.ts';
import { badRequest } from './refusal.ts';

/** A button of an inline keyboard. */
export interface Button {
  readonly text: string;
  readonly url?: string;
  readonly callback_data?: string;
  readonly style?: string;
  readonly copy_text?: Fields;
  readonly web_app?: Fields;
  readonly switch_inline_query?: string;
  readonly switch_inline_query_current_chat?: string;
  readonly disabled?: Fields;
}

/** An inline keyboard: rows of buttons. */
export type Keyboard = readonly (readonly Button[])[];

/** What stands under a message that is sent. */
export interface Markup {
  readonly keyboard?: Keyboard;
  /** A reply keyboard, its removal or a forced reply: belongs to the chat and cannot be edited afterwards. */
  readonly other?: Fields;
  /** What the documentation forbids and the server forgives. */
  readonly complaints: readonly string[];
}

const actions = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
  'disabled',
];

/** Reads `reply_markup` as `Client::get_reply_markup` and TDLib's `ReplyMarkup` do; `inline`: nothing else is taken. */
export function readMarkup(args: Arguments, inline: boolean): Markup {
  const value = json(args, 'reply_markup', 'reply keyboard markup');
  if (value === undefined) return { complaints: [] };
  if (!isFields(value)) throw badRequest('Object expected as reply markup');
  if (value.inline_keyboard === undefined) {
    const isMarkup = ['keyboard', 'remove_keyboard', 'force_reply'].some((name) => value[name] !== undefined);
    if (inline && isMarkup) throw badRequest('Inline keyboard expected');
    return isMarkup ? { other: value, complaints: [] } : { complaints: ['reply_markup is none'] };
  }
  const rows = value.inline_keyboard;
  if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row))) {
    throw badRequest('Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays');
  }
  const complaints: string[] = [];
  const keyboard = rows
    .map((row: unknown[]) =>
      parsing('inline keyboard button', () => row.map((button) => readButton(button, complaints))),
    )
    .filter((row) => row.length > 0);
  for (const row of keyboard) for (const button of row) checkButton(button);
  if (keyboard.some((row) => row.length > 8)) complaints.push('more than 8 buttons in a row');
  if (keyboard.flat().length > 100) throw badRequest('reply markup is too long');
  return keyboard.length > 0 ? { keyboard, complaints } : { complaints };
}

function readButton(value: unknown, complaints: string[]): Button {
  if (!isFields(value)) throw badRequest('InlineKeyboardButton must be an Object');
  const text = requiredString(value, 'text');
  const style = optionalString(value, 'style');
  if (!['', 'default', 'primary', 'danger', 'success'].includes(style)) {
    throw badRequest('invalid button style specified');
  }
  const given = actions.filter((name) => value[name] !== undefined);
  if (given.length > 1) complaints.push(`button "${text}" has ${given.join(' and ')}: exactly one is allowed`);
  return { text, ...(style ? { style } : {}), ...actionOf(value) };
}

function actionOf(value: Fields): Omit<Button, 'text'> {
  const url = optionalString(value, 'url');
  if (url) return { url };
  const data = optionalString(value, 'callback_data');
  if (data) return { callback_data: data };
  if (value.switch_inline_query !== undefined) {
    return { switch_inline_query: requiredString(value, 'switch_inline_query') };
  }
  if (value.switch_inline_query_current_chat !== undefined) {
    return { switch_inline_query_current_chat: requiredString(value, 'switch_inline_query_current_chat') };
  }
  if (value.web_app !== undefined) return { web_app: requiredFields(value, 'web_app') };
  if (value.copy_text !== undefined) return { copy_text: requiredFields(value, 'copy_text') };
  if (value.disabled !== undefined) return { disabled: requiredFields(value, 'disabled') };
  throw badRequest('Text buttons are unallowed in the inline keyboard');
}

function checkButton({ text, url, callback_data, copy_text }: Button): void {
  if (text.trim() === '') throw badRequest('Inline keyboard button text must be non-empty');
  if (url !== undefined) {
    const fault = linkFault(url);
    if (fault) throw badRequest(`Inline keyboard button URL '${url}' is invalid: ${fault}`);
  }
  if (callback_data !== undefined && Buffer.byteLength(callback_data) > 64) throw badRequest('BUTTON_DATA_INVALID');
  if (copy_text) {
    const copied = requiredString(copy_text, 'text');
    if (copied.length < 1 || copied.length > 256) throw badRequest('BUTTON_COPY_TEXT_INVALID');
  }
}

/** Why the server takes a link for none (`LinkManager::check_link_impl`). */
function linkFault(link: string): string | undefined {
  if (/^(tg|ton|tonsite):/i.test(link)) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(link)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return 'Unsupported URL protocol';
  let host: string;
  try {
    host = new URL(scheme ? link : `http://${link}`).hostname;
  } catch {
    return 'Wrong HTTP URL';
  }
  return host.includes('.') || host.startsWith('[') ? undefined : 'Wrong HTTP URL';
}

/** Whether two keyboards are the same for the server. */
export function sameKeyboard(a: Keyboard | undefined, b: Keyboard | undefined): boolean {
  return JSON.stringify(a ?? []) === JSON.stringify(b ?? []);
}
