import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
} from 'discord.js';
import type { commands } from '../../../core/answers/commands.ts';
import { catalogues, languageFor, type PhraseKey, phrases } from '../../../core/phrases/phrases.ts';
import type { Skill } from '../../../core/ports/skills.ts';
import { shorten, squeeze } from '../../../core/timeline/shorten.ts';
import { mediaTypes, scriptTypes } from './file-types.ts';
import { described, named } from './localised.ts';
import { ratios } from './ratios.ts';

/** As much of a skill as people choose it by. */
export type SkillName = Pick<Skill, 'name' | 'title'>;

type Options = readonly APIApplicationCommandBasicOption[];
type OptionsBySkills = (skills: readonly SkillName[]) => Options;

/** Choices an option may have (platform-facts B12). */
const CHOICES = 25;
/** Characters of a choice's name and of its value. */
const CHOICE_LENGTH = 100;
/** Characters of a string option. */
const PROMPT_LENGTH = 6000;
/** Seconds. The backend names no limit; what its skills show people lasts 10 to 30, and longer can be asked for in words. */
const LENGTH = { min_value: 3, max_value: 60 };
/** As many exports as a chat's history keeps. */
const HISTORY = { min_value: 1, max_value: 50 };

const byCommand: Readonly<Record<string, OptionsBySkills>> = {
  video: videoOptions,
  history: () => [
    { type: ApplicationCommandOptionType.Integer, name: 'number', ...described('option.number'), ...HISTORY },
  ],
  skill: (skills) => [skillOption('name', 'option.skill', skills)],
  language: () => [languageOption()],
} satisfies Readonly<Partial<Record<keyof typeof commands, OptionsBySkills>>>;

/** The options of a command, none of them required: each command says by itself what it needs. */
export function optionsOf(command: string, skills: readonly SkillName[]): APIApplicationCommandBasicOption[] {
  return [...(byCommand[command]?.(skills) ?? [])];
}

function videoOptions(skills: readonly SkillName[]): Options {
  return [
    {
      type: ApplicationCommandOptionType.String,
      name: 'prompt',
      ...described('option.prompt'),
      max_length: PROMPT_LENGTH,
    },
    {
      type: ApplicationCommandOptionType.Attachment,
      name: 'script',
      ...described('option.script'),
      file_types: [...scriptTypes],
    },
    mediaOption('media', 'option.media'),
    {
      type: ApplicationCommandOptionType.String,
      name: 'ratio',
      ...described('option.ratio'),
      choices: ratios.map(({ value, label }) => ({ ...named(label), value })),
    },
    { type: ApplicationCommandOptionType.Integer, name: 'length', ...described('option.length'), ...LENGTH },
    skillOption('quality', 'option.quality', skills),
    { type: ApplicationCommandOptionType.Boolean, name: 'private', ...described('option.private') },
    ...['media2', 'media3', 'media4', 'media5'].map((name) => mediaOption(name, 'option.more')),
  ];
}

function mediaOption(name: string, description: PhraseKey): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.Attachment,
    name,
    ...described(description),
    file_types: [...mediaTypes],
  };
}

/** One of the skills; where there are more than an option has choices, the name is typed. */
function skillOption(
  name: string,
  description: PhraseKey,
  skills: readonly SkillName[],
): APIApplicationCommandStringOption {
  const option = { type: ApplicationCommandOptionType.String, name, ...described(description) } as const;
  if (skills.length > CHOICES) return { ...option, max_length: CHOICE_LENGTH };
  return { ...option, choices: skillChoices(skills) };
}

/** Skills that share a title are told apart by their names. */
function skillChoices(skills: readonly SkillName[]): APIApplicationCommandOptionChoice<string>[] {
  const labelled = skills.map(({ name, title }) => ({ name, label: shorten(squeeze(title), CHOICE_LENGTH) || name }));
  return labelled.map(({ name, label }) => {
    const shared = labelled.filter((other) => other.label === label).length > 1;
    return { name: shared ? name : label, value: name };
  });
}

/** Each language by its own name, and the person's own settings. */
function languageOption(): APIApplicationCommandBasicOption {
  const languages = Object.keys(catalogues).map((code) => ({
    name: phrases(languageFor(code))('language.name'),
    value: code,
  }));
  return {
    type: ApplicationCommandOptionType.String,
    name: 'language',
    ...described('option.language'),
    choices: [...languages, { ...named('option.auto'), value: 'auto' }],
  };
}
