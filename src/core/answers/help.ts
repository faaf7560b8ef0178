import { limits } from '../flows/files-report.ts';
import type { Flow } from '../flows/run.ts';
import type { Choice } from '../reply.ts';
import type { Answering } from './answer.ts';
import { commandList } from './commands.ts';

/**
 * Who speaks here, what to try, in the voice of the active skill. `wanted`: what came with the link that led here; a
 * skill of that name becomes the chat's.
 */
export async function* greeting(asked: Answering, wanted: string): Flow {
  const answering = await withSkill(asked, wanted);
  yield { kind: 'text', key: 'greeting', text: introduction(answering), choices: examplesToTry(answering) };
}

async function withSkill(answering: Answering, name: string): Promise<Answering> {
  const { skills, chats } = answering.world;
  if (!name || !skills.has(name)) return answering;
  const skill = skills.get(name);
  await chats.update(answering.chat, (record) => ({ ...record, skill: skill.name }));
  return { ...answering, skill };
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
    text: `${commandList(answering.say)}\n\n${introduction(answering)}`,
    choices: examplesToTry(answering),
  };
}
