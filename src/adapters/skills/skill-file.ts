import { z } from 'zod';
import type { Localized, Skill } from '../../core/ports/skills.ts';
import { readFrontMatter } from './front-matter.ts';
import { readSkillBody } from './skill-body.ts';

const megabyte = 1_000_000;

/** What holds for a skill whose file does not say (protocol, Files and Usual lengths). */
const usual = {
  version: '0.0.0',
  files: {
    maxBytes: 200 * megabyte,
    extensions: ['mp4', 'mov', 'avi', 'webm', 'mkv', 'jpg', 'png', 'gif', 'webp', 'mp3', 'wav', 'm4a', 'aac'],
  },
  minutes: { generate: [2, 5], edit: [0.2, 0.5] },
} as const;

/** Name and version go into HTTP headers. */
const headerSafe = /^[\x21-\x7e]{1,64}$/;

const text = z.string().trim();
const number = z.coerce.number();
const texts = z.array(text.min(1));
const localizedText = z.union([text.transform((en) => ({ en })), byLanguage(text)]);
const localizedTexts = z.union([texts.transform((en) => ({ en })), byLanguage(texts)]);
const files = z.object({
  maxMegabytes: number.positive().optional(),
  extensions: z
    .array(text.transform((extension) => extension.toLowerCase().replace(/^\./, '')))
    .min(1)
    .optional(),
});
const span = z.tuple([number.nonnegative(), number.positive()]).refine(([least, most]) => least <= most);
const minutes = z.object({ generate: span.optional(), edit: span.optional() });

/** A skill, and what of its file was not understood and therefore left as usual. */
export interface SkillReading {
  readonly skill: Skill;
  readonly remarks: readonly string[];
}

/**
 * Reads a skill file. Only a name is needed, and the folder lends its own where there is none; everything else has a
 * usual value. Throws an `Error` that tells an operator what is wrong.
 */
export function readSkillFile(file: string, folder: string): SkillReading {
  const { fields, body } = readFrontMatter(file);
  const said = readSkillBody(body);
  const remarks: string[] = [];

  function field<T>(key: string, shape: z.ZodType<T>): T | undefined {
    const value = fields[key];
    if (value === undefined || value === '') return undefined;
    const parsed = shape.safeParse(value);
    if (parsed.success) return parsed.data;
    remarks.push(`${key} is not understood and ignored (${parsed.error.issues[0]?.message ?? 'wrong shape'})`);
    return undefined;
  }

  const name = headerField('name', field('name', text) || folder);
  const version = headerField('version', field('version', text) || usual.version);
  const title = field('title', text) || beforeDash(field('displayName', text) ?? '') || name;
  const limits = field('files', files);
  const lengths = field('minutes', minutes);
  const skill: Skill = {
    name,
    version,
    title,
    greeting: field('greeting', localizedText) ?? {
      en: said.greeting ?? introduction(title, field('description', text) ?? ''),
    },
    examples: field('examples', localizedTexts) ?? { en: said.examples },
    files: {
      maxBytes: limits?.maxMegabytes === undefined ? usual.files.maxBytes : Math.floor(limits.maxMegabytes * megabyte),
      extensions: limits?.extensions ?? usual.files.extensions,
    },
    minutes: { generate: lengths?.generate ?? usual.minutes.generate, edit: lengths?.edit ?? usual.minutes.edit },
  };
  return { skill, remarks };
}

function headerField(key: string, value: string): string {
  if (headerSafe.test(value)) return value;
  throw new Error(`has a ${key} that is not 1 to 64 visible ASCII characters without blanks: ${JSON.stringify(value)}`);
}

/** A value per language; where English is missing, the first language stands in for it. */
function byLanguage<T>(shape: z.ZodType<T>) {
  return z.record(z.string(), shape).transform((values, context): Localized<T> => {
    const en = values.en ?? Object.values(values)[0];
    if (en !== undefined) return { ...values, en };
    context.addIssue('names no language');
    return z.NEVER;
  });
}

/** Display names are often a title and a slogan behind a dash. */
function beforeDash(displayName: string): string {
  return displayName.split(/ [—–|-] /)[0]?.trim() ?? '';
}

const longestSentence = 300;

function introduction(title: string, description: string): string {
  const [first] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(description.replace(/\s+/g, ' '));
  const sentence = first?.segment.trim() ?? '';
  return sentence === '' || sentence.length > longestSentence ? title : `${title} — ${sentence}`;
}
