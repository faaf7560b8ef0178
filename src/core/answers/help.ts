import { limits } from '../flows/files-report.ts';
import type { Flow } from '../flows/run.ts';
import type { Choice } from '../reply.ts';
import type { Answering } from './answer.ts';

/** Who speaks here, what to try, in the voice of the active skill. */
export async function* greeting(answering: Answering): Flow {
  yield { kind: 'text', key: 'greeting', text: introduction(answering), choices: examplesToTry(answering) };
}

/** The skill's greeting, what to expect and what it takes. */
export function introduction({ skill, say }: Pick<Answering, 'skill' | 'say'>): string {
  const minutes = { from: skill.minutes.generate[0], to: skill.minutes.generate[1] };
  return [
    `**${skill.title}**`,
    skill.greeting[say.language] ?? skill.greeting.en,
    [say('help.expect', minutes), say('help.files', limits({ skill }))].join('\n'),
    say('help.more'),
  ].join('\n\n');
}

/** "Try saying": taken with one press. */
export function examplesToTry({ skill, say }: Pick<Answering, 'skill' | 'say'>): Choice[] {
  const examples = skill.examples[say.language] ?? skill.examples.en;
  return examples.slice(0, 3).map((example, index) => ({ label: example, action: `try:${index}` }));
}

/** `/help`: the commands, then what the active skill can do. */
export async function* help(answering: Answering): Flow {
  yield {
    kind: 'text',
    key: 'help',
    text: `${answering.say('help.commands')}\n\n${introduction(answering)}`,
    choices: examplesToTry(answering),
  };
}
