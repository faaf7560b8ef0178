import type { Flow } from '../flows/run.ts';
import type { Answering } from './answer.ts';
import { examplesToTry, introduction } from './help.ts';

/** `/skill` lists the skills, `/skill <name>` switches to one; the chat's session stays. */
export async function* skill(answering: Answering, name: string): Flow {
  const { world, chat, say } = answering;
  const wanted = name.trim().toLowerCase();
  const found = world.skills.list().find((candidate) => candidate.name.toLowerCase() === wanted);
  if (found) {
    await world.chats.update(chat, (record) => ({ ...record, skill: found.name }));
    const switched = { ...answering, skill: found };
    const text = [say('skill.switched', { title: found.title }), introduction(switched)].join('\n\n');
    yield { kind: 'text', key: 'skill', text, choices: examplesToTry(switched) };
    return;
  }
  const lines = world.skills
    .list()
    .map(
      (candidate) =>
        `${candidate.name === answering.skill.name ? '👉' : '•'} **${candidate.title}** — ${candidate.name}`,
    );
  const choices = await Promise.all(
    world.skills
      .list()
      .filter((candidate) => candidate.name !== answering.skill.name)
      .slice(0, 5)
      .map((candidate) =>
        world.offers.make(chat, candidate.title, { command: { name: 'skill', args: candidate.name } }),
      ),
  );
  const intro = wanted ? say('skill.unknown', { name: name.trim() }) : say('skill.list');
  yield { kind: 'text', key: 'skill', text: [intro, ...lines].join('\n'), choices };
}
