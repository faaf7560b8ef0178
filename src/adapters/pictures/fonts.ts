import type { CanvasModule } from './canvas.ts';
import { emojiFile, type FontFile, openFontPackage } from './font-package.ts';

/**
 * The project's own fonts. They come in hundreds of small files, of which only those are loaded whose letters somebody
 * uses: one or two ms each, once, and about 20 MB if it ever were all of them.
 */
export interface Fonts {
  /** The CSS font families, in their order, that have the letters of a text. What no font has is drawn as a box. */
  familiesFor(text: string): string;
}

/** Chinese, Japanese and Korean each have their own form of the letters that they share. */
const orders = {
  chinese: ['noto-sans-sc', 'noto-sans-jp', 'noto-sans-tc', 'noto-sans-kr'],
  japanese: ['noto-sans-jp', 'noto-sans-sc', 'noto-sans-tc', 'noto-sans-kr'],
} as const;
type Writing = keyof typeof orders;

/** The fonts of one script. Other fonts promise some of its letters, too, and do not have them. */
const homes: ReadonlyArray<readonly [script: RegExp, name: string]> = [
  [/\p{Script=Hangul}/u, 'noto-sans-kr'],
  [/\p{Script=Arabic}/u, 'noto-sans-arabic'],
  [/\p{Script=Hebrew}/u, 'noto-sans-hebrew'],
  [/\p{Script=Thai}/u, 'noto-sans-thai'],
];
const BASE = 'noto-sans';
const names = [BASE, ...orders.chinese, 'noto-sans-arabic', 'noto-sans-hebrew', 'noto-sans-thai'];

const ascii = /^[\x20-\x7e]*$/;
const emoji = /(?![\0-\xff])\p{Emoji}|\u20e3/u;
const partOfEmoji = /(?![\0-\xff])[\p{Emoji}\p{Emoji_Component}]/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Fonts promise more symbols than they have: whichever promises one is loaded. */
const symbol = /\p{Symbol}/u;

/** Throws where the fonts are not installed. */
export function openFonts({ GlobalFonts }: CanvasModule): Fonts {
  const packages = new Map(names.map((name) => [name, openFontPackage(name)]));
  const emojis = emojiFile();
  const loaded = new Set<string>();
  const known = { chinese: new Map<string, readonly string[]>(), japanese: new Map<string, readonly string[]>() };

  function load({ family, path }: FontFile): string {
    if (!loaded.has(family) && !GlobalFonts.registerFromPath(path, family)) {
      throw new Error(`the font ${family} cannot be read`);
    }
    loaded.add(family);
    return family;
  }

  function find(character: string, writing: Writing): readonly FontFile[] {
    const found: FontFile[] = [];
    const home = homes.find(([script]) => script.test(character))?.[1];
    for (const name of [...(home ? [home] : []), BASE, ...orders[writing]]) {
      found.push(...(packages.get(name)?.(character) ?? []));
      if (found.length > 0 && !symbol.test(character)) break;
    }
    return found;
  }

  function familiesOf(character: string, writing: Writing): readonly string[] {
    const cached = known[writing].get(character);
    if (cached) return cached;
    const families = find(character, writing).map(load);
    if (families.length > 0) known[writing].set(character, families);
    return families;
  }

  return {
    familiesFor(text) {
      const families = new Set(familiesOf('A', 'chinese'));
      if (!ascii.test(text)) {
        if (emoji.test(text)) families.add(load(emojis));
        const writing = kana.test(text) ? 'japanese' : 'chinese';
        for (const character of text) {
          if (partOfEmoji.test(character)) continue;
          for (const family of familiesOf(character, writing)) families.add(family);
        }
      }
      return [...families].map((family) => `"${family}"`).join(', ');
    },
  };
}
