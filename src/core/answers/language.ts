import type { Flow } from '../flows/run.ts';
import { catalogues, languageFor, phrases } from '../phrases/phrases.ts';
import type { Answering } from './answer.ts';

/** `/language` lists what the program speaks, `/language <code>` switches, `/language auto` goes by the person again. */
export async function* language(answering: Answering, wanted: string): Flow {
  const { world, chat, say } = answering;
  const code = wanted.trim().toLowerCase();
  if (code === 'auto') {
    await world.chats.update(chat, ({ language: _, spoken: __, ...rest }) => rest);
    yield { kind: 'notice', key: 'language', level: 'info', text: say('language.auto') };
    return;
  }
  const known = Object.keys(catalogues).find((name) => languageFor(name) === languageFor(code));
  if (code && known && known.toLowerCase().split('-')[0] === code.split(/[-_]/)[0]) {
    await world.chats.update(chat, (record) => ({ ...record, language: known }));
    yield { kind: 'notice', key: 'language', level: 'info', text: phrases(languageFor(known))('language.switched') };
    return;
  }
  const choices = Object.keys(catalogues).map((name) => ({
    label: phrases(languageFor(name))('language.name'),
    action: `language:${name}`,
  }));
  yield { kind: 'notice', key: 'language', level: 'info', text: say('language.choose'), choices };
}
