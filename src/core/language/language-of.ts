import { variantOf } from './routing/traditional.ts';

/** Scripts that stand for one language, or nearly. */
const SCRIPTS: ReadonlyArray<readonly [script: RegExp, language: string]> = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
];

/** Letters by which a language differs from its script's first. */
const LETTERS: ReadonlyArray<readonly [letters: RegExp, language: string, script: string]> = [
  [/[іїєґ]/iu, 'uk', 'ru'],
  [/ў/iu, 'be', 'ru'],
  [/[јљњћђџ]/iu, 'sr', 'ru'],
  [/[پچژگی]/u, 'fa', 'ar'],
  [/[ٹڈڑےں]/u, 'ur', 'ar'],
];

/** Words that hardly a sentence does without; those of several languages count for each. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the a an of to and in is it for with on that this my your you i me please make can at as are be was what how do not add from but have its about show into then so we they want need where when which who would could should will just it s more over',
  es: 'el la los las un una de del y en que es por para con mi tu su se lo al como más este esta quiero haz pon por favor sobre pero muy hay dame cómo qué está son ya hola gracias vídeo crea hacer añade',
  pt: 'o a os as um uma de do da dos das e em no na que é por para com meu minha seu sua se ao como mais este esta quero faça não você sobre mas muito há me olá obrigado vídeo uma isso pra está são crie adicione',
  de: 'der die das ein eine einen und in ist es für mit auf dass dieses mein meine dein ich mir bitte mach kann an als sind war was wie nicht von aber zu zum über wir den dem im am auch noch sie einem füge erstelle',
  fr: 'le la les un une de du des et en est il pour avec sur que ce cette mon ma votre je me vous fais peux au aux dans pas qui plus mais mes son sa ne à où très bonjour merci vidéo fais ajoute une nous sont',
  it: 'il lo la i gli le un una di del della e in è per con su che questo questa mio mia tuo io mi fai puoi al come sono non ma più anche da dei nel sul crea aggiungi ciao grazie vorrei fammi',
  nl: 'de het een van en in is op voor met dat dit mijn jouw ik me maak kan aan als zijn was wat hoe niet maar naar over wij ook nog je er te graag alsjeblieft',
  pl: 'i w na z do że to jest nie się o jak mój moja proszę zrób dla po od ale czy ten ta tego co film jestem oraz przez',
  tr: 've bir bu için ile de da ne nasıl benim bana lütfen yap var mı mi çok daha ama gibi olarak video şu olan ben sen',
  vi: 'và của là một cho với trong này tôi bạn không có được video làm hãy về những các như để thì mà',
  id: 'dan yang di ke dari untuk dengan ini itu saya kamu tidak ada buat buatkan tolong bisa pada video sebuah seperti akan tentang',
  sv: 'och i att en ett det som på är för med av den till jag du kan inte om min gör skapa har',
};

const byWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS)) {
  for (const word of new Set(words.split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), language]);
}

const OPAQUE = /https?:\/\/\S+|```[\s\S]*?```|`[^`\n]*`|"[^"\n]*"|“[^”\n]*”|「[^」\n]*」|《[^》\n]*》/gu;
/** A text is judged by its beginning. UTF-16 units. */
const LONGEST = 2_000;

/**
 * The language that a text is written in, as a BCP 47 primary tag (`zh-Hant` where Chinese is written in traditional
 * characters): by its script, else by its function words. Undefined where there is too little to tell.
 */
export function languageOf(text: string): string | undefined {
  const start = text.slice(0, LONGEST);
  return judge(start.replaceAll(OPAQUE, ' ')) ?? judge(start.replaceAll(/https?:\/\/\S+/gu, ' '));
}

function judge(text: string): string | undefined {
  const latin = text.toLowerCase().match(/[\p{Script=Latin}\p{M}]+/gu) ?? [];
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(text, /\p{Script=Han}/gu);
  const scripts = SCRIPTS.map(([script, language]) => [language, count(text, script)] as const);
  const [other, most] = scripts.reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0] as const);
  const eastAsian = kana + han;
  if (most > eastAsian && most >= latin.length) return most >= 2 ? precise(other, text) : undefined;
  if (eastAsian > 0 && eastAsian * 2 >= latin.length) return kana > 0 ? 'ja' : chinese(text, han);
  return byFunctionWords(latin);
}

/** {@link languageOf} for a sentence in Latin letters; undefined where its words leave it open. */
export function latinLanguageOf(sentence: string): string | undefined {
  return byFunctionWords(sentence.toLowerCase().match(/[\p{Script=Latin}\p{M}]+/gu) ?? []);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function precise(language: string, text: string): string {
  return LETTERS.find(([letters, , script]) => script === language && letters.test(text))?.[1] ?? language;
}

function chinese(text: string, han: number): string | undefined {
  if (han === 0) return undefined;
  let traditional = 0;
  for (const character of text) traditional += variantOf(character);
  return traditional > 0 ? 'zh-Hant' : 'zh';
}

/** The language with clearly the most function words; rarer words weigh more. */
function byFunctionWords(words: readonly string[]): string | undefined {
  const scores = new Map<string, number>();
  for (const word of words) {
    const languages = byWord.get(word.normalize('NFC')) ?? [];
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 1 || (second && first[1] < second[1] * 1.25)) return undefined;
  return words.length >= 2 ? first[0] : undefined;
}
