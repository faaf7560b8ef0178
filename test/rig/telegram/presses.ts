import type { Chat } from './chat.ts';
import type { Button } from './markup.ts';
import { messageJson, type StoredMessage } from './message.ts';
import { type Person, userJson } from './people.ts';
import { lineOf } from './view.ts';
import { type PressAnswer, standing, type World } from './world.ts';

/** Which button: by its label, or by its label under one message. */
export type Target =
  | RegExp
  | { readonly message: { readonly id: number }; readonly label: RegExp }
  /** A button that an app still shows although it is gone: what it carried. */
  | { readonly message: { readonly id: number }; readonly data: string };

/** The server keeps presses for a bot that is away this long, ms (tdlib/telegram-bot-api: 150 s). */
const KEPT = 150_000;

/**
 * Presses the newest button that matches. Resolves with the bot's answer; rejects when none comes within `within` ms of
 * real time. A press goes to the bot also when the message was edited or deleted meanwhile.
 */
export function press(world: World, chat: Chat, person: Person, target: Target, within: number): Promise<PressAnswer> {
  const { message, button } = find(world, chat, target);
  if (button.callback_data === undefined) throw new Error(`"${button.text}" is not a button that the bot hears of`);
  const id = String(4_000_000_000_000_001 + world.presses.size);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`nobody answered the press of "${button.text}"`)), within);
    world.presses.set(id, {
      id,
      expires: world.clock.now() + world.callbackLifetime,
      answered: false,
      answer(answer) {
        clearTimeout(timer);
        resolve(answer);
      },
    });
    const value = {
      id,
      from: userJson(person),
      message: messageJson(message),
      chat_instance: String(chat.id),
      data: button.callback_data,
    };
    world.updates.add('callback_query', value, `press ${person.id}`, KEPT);
  });
}

function find(world: World, chat: Chat, target: Target): { message: StoredMessage; button: Button } {
  if ('data' in target) {
    const message = chat.messages.get(target.message.id);
    if (!message) throw new Error(`there was no message ${target.message.id}`);
    return { message, button: { text: target.data, callback_data: target.data } };
  }
  const label = target instanceof RegExp ? target : target.label;
  const messages = standing(chat).filter((message) => target instanceof RegExp || message.id === target.message.id);
  for (const message of messages.reverse()) {
    const button = message.keyboard?.flat().find(({ text }) => label.test(text));
    if (button) return { message, button };
  }
  const view = standing(chat).map((message) => lineOf(message, world.me.id));
  throw new Error(`there is no button ${label}:\n${view.join('\n')}`);
}
