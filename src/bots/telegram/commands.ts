import { createHash } from 'node:crypto';
import type { Api } from 'grammy';
import type { BotCommand, LanguageCode } from 'grammy/types';
import { commands } from '../../core/answers/commands.ts';
import { catalogues, type Language, phrases } from '../../core/phrases/phrases.ts';
import type { Store } from '../../core/ports/store.ts';

const KEY = 'telegram:commands';

/** How Telegram calls the languages that have a menu of their own. */
const codes: Readonly<Record<Language, LanguageCode | undefined>> = { en: undefined, 'zh-CN': 'zh' };

/** The menu of commands in one language, most used first. */
function menu(language: Language): BotCommand[] {
  const say = phrases(language);
  return Object.entries(commands).map(([command, description]) => ({ command, description: say(description) }));
}

/**
 * Registers the menu of commands in every language, when it is another one than last time (platform-facts C20). English
 * is for everybody whose language has no menu.
 */
export async function registerCommands(api: Api, store: Store, bot: number): Promise<void> {
  const menus = Object.keys(catalogues).flatMap((name) => {
    if (!isLanguage(name)) return [];
    return [{ code: codes[name], menu: menu(name) }];
  });
  const mark = createHash('sha256')
    .update(JSON.stringify([bot, menus]))
    .digest('base64url');
  if ((await store.get('platform', KEY)) === mark) return;
  for (const { code, menu } of menus) {
    await api.raw.setMyCommands({ commands: menu, ...(code ? { language_code: code } : {}) });
  }
  await store.set('platform', KEY, mark);
}

function isLanguage(name: string): name is Language {
  return Object.hasOwn(catalogues, name);
}
