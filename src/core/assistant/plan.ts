import type { Chat } from '../chats/chats.ts';
import type { History } from '../chats/history.ts';
import type { Offers } from '../chats/offers.ts';
import type { Step } from '../jobs/job.ts';
import { deliverStep, exportStep, filesStep, sessionStep, showStep, turnStep } from '../jobs/steps.ts';
import { mediaLinks } from '../language/media-links.ts';
import { type Intent, route } from '../language/router.ts';
import type { ChatId, Command, FileRef, Request } from '../request.ts';
import { batchSteps } from './batch.ts';

/** Something that is answered at once and costs nothing. */
export type Answer =
  | { readonly name: 'help' | 'status' | 'credits' | 'cancel' | 'history' | 'privacy' | 'kept' | 'expired' | 'stale' }
  | { readonly name: 'upload' | 'describe' | 'forget' | 'forgotten' | 'unforgotten' | 'historyGap' }
  | { readonly name: 'start' | 'skill' | 'language' | 'unknown'; readonly args: string }
  | { readonly name: 'tooLarge'; readonly files: readonly FileRef[] }
  | { readonly name: 'unsupported'; readonly services: readonly string[] }
  | { readonly name: 'question'; readonly text: string; readonly between: readonly Intent[] };

/** What a request amounts to: work that is written down and waits its turn, or an answer. */
export type Plan = { readonly work: readonly Step[] } | { readonly answer: Answer };

/** What planning looks things up in. */
export interface Known {
  readonly offers: Offers;
  readonly history: History;
  readonly chat: Chat;
  /** The active skill's examples in the person's language. */
  readonly examples: readonly string[];
  /** The largest file that the platform hands over, bytes. */
  readonly downloadBytes: number;
}

/** Decides what a request asks for: a pressed button first, then a command, files, links, and last the words. */
export async function planFor(request: Request, known: Known): Promise<Plan> {
  if (request.action) return planAction(request.chat, request.action, known);
  if (request.stale) return { answer: { name: 'stale' } };
  const tooLarge = request.files.filter((file) => (file.size ?? 0) > known.downloadBytes);
  // Said at once and not when its turn comes; beside files that can be had it stands in their report.
  if (tooLarge.length > 0 && tooLarge.length === request.files.length) {
    return { answer: { name: 'tooLarge', files: tooLarge } };
  }
  if (request.command) return planCommand(request, request.command, known);
  if (request.files.length > 0) return { work: batchSteps(request) ?? filesWork(request.files, [], request.text) };
  return planText(request.text);
}

const plainAnswers = ['help', 'status', 'credits', 'cancel', 'privacy', 'forget', 'kept', 'upload'] as const;
const commandOfAction: Readonly<Record<string, string>> = { keep: 'kept' };

async function planAction(chat: ChatId, action: string, known: Known): Promise<Plan> {
  const [name = '', argument = ''] = action.split(/:(.*)/s);
  if (name === 'do') return planOffer(chat, action, known);
  if (name === 'get') return { work: [deliverStep(argument)] };
  if (name === 'forget') return { answer: { name: argument === 'yes' ? 'forgotten' : 'unforgotten' } };
  if (name === 'try') {
    const example = known.examples[Number(argument)];
    return example ? { work: [turnStep(example)] } : { answer: { name: 'expired' } };
  }
  return (
    planNamed({ name: commandOfAction[name] ?? name, args: argument }, known, chat) ?? { answer: { name: 'expired' } }
  );
}

async function planOffer(chat: ChatId, action: string, known: Known): Promise<Plan> {
  const offer = await known.offers.take(chat, action);
  if (offer?.text) {
    return { work: [turnStep(offer.text, offer.takeOf), ...(offer.exported ? [exportStep()] : [])] };
  }
  const plan = offer?.command && planNamed(offer.command, known, chat);
  return plan ?? { answer: { name: 'expired' } };
}

async function planCommand(request: Request, command: Command, known: Known): Promise<Plan> {
  if (command.name !== 'video') {
    const plan = await planNamed(command, known, request.chat);
    return plan ?? { answer: { name: 'unknown', args: command.name } };
  }
  const prompt = command.args || request.text;
  if (request.files.length > 0) return { work: withExport(filesWork(request.files, [], prompt)) };
  if (!prompt) return { answer: { name: 'describe' } };
  const links = mediaLinks(prompt);
  if (links.uploads.length > 0) return { work: withExport(filesWork([], links.uploads, links.rest)) };
  if (links.unsupported.length > 0) return { answer: { name: 'unsupported', services: links.unsupported } };
  const { intent, message, then } = route(prompt);
  const text = intent === 'message' ? message : prompt;
  return { work: withExport([turnStep(text), ...(intent === 'message' ? then.map(stepFor) : [])]) };
}

function planNamed({ name, args }: Command, known: Known, chat: ChatId): Plan | Promise<Plan> | undefined {
  if (name === 'export') return { work: [exportStep()] };
  if (name === 'new') return { work: [sessionStep(false)] };
  if (name === 'history') return args ? planFromHistory(chat, args, known) : { answer: { name: 'history' } };
  if (name === 'start' || name === 'skill' || name === 'language') return { answer: { name, args } };
  const plain = plainAnswers.find((candidate) => candidate === name);
  return plain && { answer: { name: plain } };
}

/** `/history 2`: the second export of the list, again. */
async function planFromHistory(chat: ChatId, args: string, known: Known): Promise<Plan> {
  const exports = await known.history.list(chat);
  const record = exports[Number.parseInt(args, 10) - 1];
  return record ? { work: [deliverStep(record.renderId)] } : { answer: { name: 'historyGap' } };
}

function planText(text: string): Plan {
  if (!text.trim()) return { answer: { name: 'help' } };
  const links = mediaLinks(text);
  if (links.uploads.length > 0) return { work: filesWork([], links.uploads, links.rest) };
  if (links.unsupported.length > 0) return { answer: { name: 'unsupported', services: links.unsupported } };
  const { intent, then, message, between } = route(text);
  switch (intent) {
    case 'message':
      return { work: [turnStep(message), ...then.map(stepFor)] };
    case 'export':
      return { work: [exportStep(), ...then.filter((next) => next !== 'export').map(stepFor)] };
    case 'credits':
    case 'state':
      if (then.length > 0) return { work: [showStep(intent), ...then.map(stepFor)] };
      return { answer: { name: intent === 'state' ? 'status' : 'credits' } };
    case 'upload':
      return { answer: { name: 'upload' } };
    case 'ask':
      return { answer: { name: 'question', text, between: between ?? ['message', 'export'] } };
  }
}

/**
 * Files with the words beside them. An export or a look that the words ask for at their end is not sent to the agent
 * with the rest of them, but done afterwards.
 */
function filesWork(files: readonly FileRef[], urls: readonly string[], text: string): Step[] {
  const { intent, message, then } = route(text);
  if (intent === 'export') return [filesStep(files, urls, ''), exportStep()];
  if (intent === 'upload') return [filesStep(files, urls, '')];
  return [filesStep(files, urls, intent === 'message' ? message : text), ...then.map(stepFor)];
}

/** With the export at the end that `/video` promises, once. */
function withExport(steps: readonly Step[]): Step[] {
  return [...steps.filter((step) => step.kind !== 'export'), exportStep()];
}

function stepFor(next: 'export' | 'state' | 'credits'): Step {
  return next === 'export' ? exportStep() : showStep(next);
}
