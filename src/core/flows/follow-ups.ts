import type { Step } from '../jobs/job.ts';
import type { GuiAction } from '../language/gui-translator.ts';
import type { Say } from '../phrases/phrases.ts';
import { shortened } from '../presenter/labels.ts';
import type { Choice } from '../reply.ts';
import { hasVideo } from '../timeline/extras.ts';
import { nextSteps } from '../timeline/next-steps.ts';
import type { Timeline, TrackKind } from '../timeline/timeline.ts';
import type { Run } from './run.ts';
import { emptySnapshot } from './snapshot.ts';

/** A label that every platform's button shows whole (platform-facts B19), characters. */
const LABEL_LENGTH = 38;

/**
 * Keep or strip what the agent added by itself after the raw video. Keeping is free and needs nobody; stripping is an
 * edit and is sent to the agent when it is taken.
 */
export async function extrasChoices(run: Run, added: ReadonlyArray<{ readonly kind: TrackKind }>): Promise<Choice[]> {
  if (added.length === 0) return [];
  const { offers } = run.world;
  const chat = run.job.request.chat;
  const kinds = new Set(added.map((extra) => extra.kind));
  const choices = [{ label: run.say('choice.keep'), action: 'keep' }];
  if (kinds.has('audio') && kinds.size > 1) {
    choices.push(await offers.make(chat, run.say('choice.stripMusic'), { text: run.say('ask.stripMusic') }));
  }
  if (kinds.has('title') && kinds.size > 1) {
    choices.push(await offers.make(chat, run.say('choice.stripTitle'), { text: run.say('ask.stripTitle') }));
  }
  choices.push(await offers.make(chat, run.say('choice.stripAll'), { text: run.say('ask.stripAll') }));
  return choices;
}

const standing = {
  timeline: { label: 'choice.timeline', action: 'status' },
  credits: { label: 'choice.credits', action: 'credits' },
  new: { label: 'choice.new', action: 'new' },
} as const;

const nextPhrases = {
  music: { label: 'next.music', wish: 'wish.music' },
  title: { label: 'next.title', wish: 'wish.title' },
  shorter: { label: 'next.shorter', wish: 'wish.shorter' },
  voice: { label: 'next.voice', wish: 'wish.voice' },
  effect: { label: 'next.effect', wish: 'wish.effect' },
} as const;

/** How many things to do next are offered, exports and edits of the agent included. */
const NEXT = 3;

/** What fits the timeline, as far as there is room beside what is offered anyway; taken once, since it costs credits. */
export function nextChoices(run: Run, timeline: Timeline, offered: number): Promise<Choice[]> {
  const names = nextSteps(timeline).slice(0, Math.max(0, NEXT - offered));
  return Promise.all(
    names.map((name) => {
      const { label, wish } = nextPhrases[name];
      return run.world.offers.make(run.job.request.chat, run.say(label), { text: run.say(wish) });
    }),
  );
}

/**
 * The same once more, as another take: under what a video was made by, and under the video itself, where it goes all the
 * way again. Under edits there is none: twice the same edit is another edit.
 */
export async function takeChoice(run: Run, step: Step): Promise<Choice[]> {
  const { steps, request } = run.job;
  const made = steps.slice(0, steps.indexOf(step) + 1).findLast((one) => one.kind === 'turn');
  if (
    !made ||
    !(request.command?.name === 'video' || made.takeOf || !hasVideo((made.before ?? emptySnapshot).timeline))
  )
    return [];
  const takeOf = made.takeOf ?? made.text;
  const text = run.say('ask.another', { prompt: takeOf });
  const offer = { text, takeOf, ...(step.kind === 'deliver' ? { exported: true } : {}) };
  return [{ ...(await run.world.offers.make(request.chat, run.say('choice.another'), offer)), standing: true }];
}

/** What can be done under any result. */
export function standingChoices(say: Say, which: ReadonlyArray<keyof typeof standing>): Choice[] {
  return which.map((name) => ({
    label: say(standing[name].label),
    action: standing[name].action,
    standing: true,
  }));
}

/** Directions of the agent that would be edits: offered, since edits cost credits. At most three. */
export async function editChoices(run: Run, actions: readonly GuiAction[]): Promise<Choice[]> {
  const edits = actions.flatMap((action) => (action.kind === 'edit' ? [action.instruction] : []));
  const offered = [...new Set(edits)].slice(0, 3);
  return Promise.all(
    offered.map((instruction) =>
      run.world.offers.make(run.job.request.chat, shortened(run.say('choice.edit', { instruction }), LABEL_LENGTH), {
        text: run.say('ask.edit', { instruction }),
      }),
    ),
  );
}
