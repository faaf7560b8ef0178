import { Locale, type LocalizationMap } from 'discord.js';
import { languageFor, type PhraseKey, phrases } from '../../../core/phrases/phrases.ts';

const english = phrases('en');

/**
 * Discord's locales that are served in another language than English (platform-facts B14). zh-TW gets the Simplified
 * catalogue: whoever has it set is answered from that one as well.
 */
const translated = Object.values(Locale)
  .map((locale) => ({ locale, language: languageFor(locale) }))
  .filter(({ language }) => language !== english.language);

function translations(key: PhraseKey): LocalizationMap {
  return Object.fromEntries(translated.map(({ locale, language }) => [locale, phrases(language)(key)]));
}

/** A description in every language; English is what Discord shows where there is no other. */
export function described(key: PhraseKey): { description: string; description_localizations: LocalizationMap } {
  return { description: english(key), description_localizations: translations(key) };
}

/** A name that people read, in every language. An interaction carries the English one. */
export function named(key: PhraseKey): { name: string; name_localizations: LocalizationMap } {
  return { name: english(key), name_localizations: translations(key) };
}
