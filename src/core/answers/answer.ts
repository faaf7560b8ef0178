import type { Answer } from '../assistant/plan.ts';
import { limits, tooLargeHere } from '../flows/files-report.ts';
import type { Flow, World } from '../flows/run.ts';
import { showCredits, showState } from '../flows/show.ts';
import type { Queue } from '../jobs/queue.ts';
import type { Intent } from '../language/router.ts';
import type { Say } from '../phrases/phrases.ts';
import type { Call } from '../ports/backend.ts';
import type { Skill } from '../ports/skills.ts';
import type { Choice } from '../reply.ts';
import type { ChatId, Request } from '../request.ts';
import { cancel } from './cancel.ts';
import { forget } from './forget.ts';
import { greeting, help } from './help.ts';
import { history } from './history.ts';
import { language } from './language.ts';
import { skill } from './skill.ts';
import { workInWords } from './work.ts';

/** What answering at once needs to know. */
export interface Answering {
  readonly world: World;
  readonly queue: Queue;
  readonly request: Request;
  readonly chat: ChatId;
  /** The largest file that the platform hands over, bytes. */
  readonly downloadBytes: number;
  readonly skill: Skill;
  readonly say: Say;
  readonly call: Call;
}

/** Everything that is answered without waiting for the chat's work, and without a word to the agent. */
export async function* answer(answering: Answering, what: Answer): Flow {
  const { say } = answering;
  switch (what.name) {
    case 'start':
      return yield* greeting(answering, what.args);
    case 'help':
      return yield* help(answering);
    case 'status':
      return yield* showState(answering, workInWords(answering));
    case 'credits':
      return yield* showCredits(answering);
    case 'cancel':
      return yield* cancel(answering);
    case 'history':
      return yield* history(answering);
    case 'skill':
      return yield* skill(answering, what.args);
    case 'language':
      return yield* language(answering, what.args);
    case 'forgotten':
      return yield* forget(answering);
    case 'forget':
      yield {
        kind: 'notice',
        key: 'forget',
        level: 'info',
        text: say('forget.confirm'),
        choices: [
          { label: say('choice.forget'), action: 'forget:yes' },
          { label: say('choice.keepData'), action: 'forget:no' },
        ],
      };
      return;
    case 'question':
      yield { kind: 'text', key: 'question', text: say('ask.which'), choices: await readings(answering, what) };
      return;
    case 'unsupported':
      yield notice(say('links.unsupported', { services: what.services.join(', ') }));
      return;
    case 'unknown':
      yield notice(say('command.unknown', { name: what.args }));
      return;
    case 'tooLarge':
      yield notice(what.files.map((file) => tooLargeHere(answering, file)).join('\n'));
      return;
    case 'upload':
      yield notice(say('upload.how', limits(answering)));
      return;
    default:
      yield notice(say(sentences[what.name]));
  }
}

const sentences = {
  privacy: 'privacy.text',
  kept: 'extras.kept',
  expired: 'choice.expired',
  stale: 'stale.apology',
  describe: 'video.describe',
  unforgotten: 'forget.kept',
  historyGap: 'history.gone',
} as const;

function notice(text: string) {
  return { kind: 'notice', key: 'notice', level: 'info', text, aside: true } as const;
}

const labels = {
  message: 'reading.message',
  export: 'reading.export',
  credits: 'reading.credits',
  state: 'reading.state',
  upload: 'reading.upload',
} as const;

/** The readings of a text that can be meant in two ways, each to be taken with one press. */
function readings(answering: Answering, question: Answer & { readonly name: 'question' }): Promise<Choice[]> {
  return Promise.all(question.between.map((intent) => reading(answering, question.text, intent)));
}

async function reading({ world, chat, say }: Answering, text: string, intent: Intent): Promise<Choice> {
  if (intent === 'ask' || intent === 'message') return world.offers.make(chat, say(labels.message), { text });
  if (intent === 'state') return { label: say(labels.state), action: 'status' };
  return { label: say(labels[intent]), action: intent };
}
