import type { PhraseKey, Say } from '../phrases/phrases.ts';

/** The commands that people are told of, in the order in which every platform lists them, and what each does. */
export const commands = {
  video: 'command.video',
  export: 'command.export',
  status: 'command.status',
  credits: 'command.credits',
  new: 'command.new',
  cancel: 'command.cancel',
  history: 'command.history',
  skill: 'command.skill',
  language: 'command.language',
  privacy: 'command.privacy',
  forget: 'command.forget',
  help: 'command.help',
} as const satisfies Readonly<Record<string, PhraseKey>>;

/** All commands, a line each. */
export function commandList(say: Say): string {
  return Object.entries(commands)
    .map(([name, description]) => `/${name} – ${say(description)}`)
    .join('\n');
}
