import { hasPicture, lengthOf, type Project } from '../model/project.ts';
import type { Session } from '../model/sessions.ts';
import type { Manners } from '../options.ts';
import type { Random } from '../random.ts';
import type { Step, TurnPlan } from '../turns/steps.ts';
import { type Edit, editFor } from './edit.ts';
import { generationSteps } from './generation.ts';
import { callSteps, pause, say } from './plan-steps.ts';
import { understand } from './understand.ts';
import type { Wish } from './wish.ts';
import { secondsOf, type Words, wordsFor } from './words.ts';

/** What the protocol says of prices: about 100 a clip, about 50 for a session's edits. */
const generationCost = 100;
const editCost = 50;

/** What a test wants to be different about the agent's words. */
export interface Wording {
  readonly silent?: boolean;
  readonly text?: string;
}

/** What the agent does with a message: everything is decided here, before the first event is written. */
export function planTurn(text: string, session: Session, manners: Manners, random: Random, wording: Wording): TurnPlan {
  const words = wordsFor(text, session.language);
  const { project } = session.content;
  const understood = understand(text, project, session.media.length > 0);
  const last = (answer: string, silent = false): Step[] => closing(answer, silent, { manners, random, wording, words });
  if (understood.kind !== 'work') {
    const answer = { keep: words.kept, greeting: words.greeting, 'nothing-there': words.nothingThere };
    const said = understood.kind === 'question' ? describe(project, words) : answer[understood.kind];
    return { cost: 0, paysEdits: false, steps: [pause(random, 5_000, 15_000), ...last(said)] };
  }
  const [first, ...rest] = understood.wishes;
  const edits = (first?.kind === 'generate' ? rest : understood.wishes).filter(isEdit);
  const material = { media: session.media, newId: () => random.word(10, 'abcdefghijklmnopqrstuvwxyz0123456789') };
  const work = edits.map((wish) => editFor(wish, material));
  if (first?.kind === 'generate') {
    const made = generationSteps(first, work, { random, words, material, project });
    return { cost: generationCost, paysEdits: false, steps: [...made.steps, ...last(made.summary)] };
  }
  const silent = wording.silent ?? random.chance(manners.silentEdits);
  const { steps, summary } = editing(work, project, words, random, silent);
  const paysEdits = !session.editsPaid;
  return { cost: paysEdits ? editCost : 0, paysEdits, steps: [...steps, ...last(summary, silent)] };
}

function isEdit(wish: Wish): wish is Exclude<Wish, { kind: 'generate' }> {
  return wish.kind !== 'generate';
}

function editing(work: readonly Edit[], project: Project, words: Words, random: Random, silent: boolean) {
  const steps: Step[] = [say({ kind: 'thought', text: words.thought }), pause(random, 4_000, 8_000)];
  let after = project;
  const said = work.map((edit, index) => {
    after = edit.apply(after);
    const intro = index === 0 && !silent && random.chance(0.5) ? words.working : undefined;
    steps.push(...callSteps(edit, random, { takes: [6_000, 20_000], ...(intro ? { intro } : {}) }));
    return edit.said(after, words);
  });
  return { steps, summary: said.join(' ') };
}

interface Closing {
  readonly manners: Manners;
  readonly random: Random;
  readonly wording: Wording;
  readonly words: Words;
}

/** The last words of a turn, with the agent's bad habits; nothing at all where it stays silent. */
function closing(answer: string, silent: boolean, { manners, random, wording, words }: Closing): Step[] {
  if (wording.text !== undefined) return [say({ kind: 'text', text: wording.text, last: true })];
  if (silent) return [];
  const advice = random.chance(manners.guiTalk) ? ` ${random.pick(words.guiTalk)}` : '';
  const troubled = random.chance(manners.temporaryIssue);
  const steps = [say({ kind: 'text', text: answer + advice, last: !troubled })];
  return troubled ? [...steps, say({ kind: 'text', text: words.temporaryIssue, last: true })] : steps;
}

function describe(project: Project, words: Words): string {
  if (!hasPicture(project)) return words.noVideoYet;
  const tracks = words.list(project.tracks.map(({ kind }) => words.tracks[kind]));
  return words.about(secondsOf(lengthOf(project)), `${project.width}×${project.height}`, tracks);
}
