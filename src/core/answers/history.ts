import type { ExportRecord } from '../chats/history.ts';
import { durationText, sizeText } from '../files/file-name.ts';
import type { Flow } from '../flows/run.ts';
import { labelText } from '../timeline/label.ts';
import type { Answering } from './answer.ts';

/** As many as one message and one row of buttons hold well. */
const SHOWN = 10;

/** `/history`: the chat's exports, newest first, each to be had again. */
export async function* history({ world, chat, say }: Answering): Flow {
  const exports = (await world.history.list(chat)).slice(0, SHOWN);
  if (exports.length === 0) {
    yield { kind: 'notice', key: 'history', level: 'info', text: say('history.empty') };
    return;
  }
  const lines = exports.map((record, index) => `${index + 1}. ${lineOf(record, say)}`);
  const choices = exports.slice(0, 5).map((record, index) => ({
    label: say('history.choice', { number: index + 1 }),
    action: `get:${record.renderId}`,
  }));
  yield { kind: 'text', key: 'history', text: [say('history.title'), ...lines].join('\n'), choices };
}

function lineOf(record: ExportRecord, say: Answering['say']): string {
  const at = new Intl.DateTimeFormat(say.language, { dateStyle: 'medium', timeStyle: 'short' }).format(record.at);
  return [
    record.title ? labelText(record.title) : say('video.untitled'),
    record.state === 'rendering' ? say('history.rendering') : undefined,
    record.duration === undefined ? undefined : durationText(record.duration),
    record.size === undefined ? undefined : sizeText(record.size),
    at,
  ]
    .filter(Boolean)
    .join(' · ');
}
