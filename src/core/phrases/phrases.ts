import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

/** The name of a sentence. English is complete by definition, the others by the compiler and a test. */
export type PhraseKey = keyof typeof en;
export type Catalogue = Readonly<Record<PhraseKey, string>>;
export type PhraseArguments = Readonly<Record<string, string | number>>;

/** Says a sentence of the catalogue in one language; ICU messages with plurals. */
export interface Say {
  (key: PhraseKey, values?: PhraseArguments): string;
  /** The catalogue's language, BCP 47. */
  readonly language: Language;
}

/** Every language that has a catalogue, in the order in which `/language` lists them. */
export const catalogues = { en, 'zh-CN': zhCN } as const satisfies Readonly<Record<string, Catalogue>>;
export type Language = keyof typeof catalogues;

/** The catalogue that serves a locale best: exact, else by its primary tag, else English. */
export function languageFor(locale: string | undefined): Language {
  const primary = locale?.toLowerCase().split(/[-_]/)[0];
  return primary === 'zh' ? 'zh-CN' : 'en';
}

const compiled = new Map<string, IntlMessageFormat>();

function format(language: Language, key: PhraseKey): IntlMessageFormat {
  const name = `${language} ${key}`;
  let message = compiled.get(name);
  if (!message) {
    message = new IntlMessageFormat(catalogues[language][key], language, undefined, { ignoreTag: true });
    compiled.set(name, message);
  }
  return message;
}

function makeSay(language: Language): Say {
  const say = (key: PhraseKey, values?: PhraseArguments) => String(format(language, key).format(values));
  return Object.assign(say, { language });
}

const voices = new Map<Language, Say>();

/** The voice of a language; the same object each time. */
export function phrases(language: Language): Say {
  let say = voices.get(language);
  if (!say) {
    say = makeSay(language);
    voices.set(language, say);
  }
  return say;
}
