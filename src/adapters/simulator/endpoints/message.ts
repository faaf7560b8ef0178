import { planTurn } from '../agent/plan-turn.ts';
import type { Answer, Sink } from '../http/answer.ts';
import { messageBody, readBody } from '../http/bodies.ts';
import { freeze, type Purse, settle } from '../model/identities.ts';
import type { Session } from '../model/sessions.ts';
import { randomFor } from '../random.ts';
import { Refusal } from '../refusal.ts';
import { callerOf, type Exchange, type Service, sessionOf, violationOf } from '../service.ts';
import type { ScriptedTurn, TurnScript } from '../turn-scripts.ts';
import { runTurn } from '../turns/run-turn.ts';
import { applied, type Step, type TurnPlan } from '../turns/steps.ts';

/** Words that are the program's own business and never a message (protocol, "The router's table"). */
const exportCommand =
  /^\s*(?:please\s+)?(?:export|download|导出|下载|send me the video|(?:export|download) (?:it|(?:the|my) video)|导出视频|下载视频)[\s.!。！]*$/i;

/**
 * `POST /run_sse`. A session has one turn at a time: another message meanwhile is refused with HTTP 409. Out of
 * credits, the answer is a 2001 envelope instead of events.
 */
export function message(exchange: Exchange): Answer {
  const { service, call } = exchange;
  const body = readBody(messageBody, call.body, violationOf(exchange));
  const text = body.new_message.parts.map((part) => part.text).join('\n');
  const session = sessionOf(exchange, body.session_id);
  const { purse } = callerOf(exchange);
  if (exportCommand.test(text)) violationOf(exchange)('an export command was sent to the agent');
  if (session.turn) throw new Refusal(409, 'a turn is running in this session');

  const random = randomFor(service.settings.seed, 'turn', session.id, session.posts.length);
  const scripted = service.turnScripts.next(session.id);
  const plan = scripted.script.events
    ? exactly(scripted.script.events, scripted.script.change)
    : planTurn(text, session, service.settings.manners, random, scripted.script);
  freeze(purse, plan.cost);
  session.posts.push(text);
  session.turn = { ending: plan.steps.reduce(applied, session.content), paysEdits: plan.paysEdits };
  service.turnScripts.begin(scripted, text);
  return {
    kind: 'events',
    start(sink) {
      const turn = take(plan, { service, session, purse, scripted, sink }).finally(() => service.turns.delete(turn));
      service.turns.add(turn);
      return turn;
    },
  };
}

interface Place {
  readonly service: Service;
  readonly session: Session;
  readonly purse: Purse;
  readonly scripted: ScriptedTurn;
  readonly sink: Sink;
}

async function take(plan: TurnPlan, { service, session, purse, scripted, sink }: Place): Promise<void> {
  const { clock, pace, seed } = service.settings;
  const random = randomFor(seed, 'wire', session.id, session.posts.length);
  const setting = { session, scripted, sink, clock, pace, signal: service.closing, random };
  let outcome = { done: false, events: 0 };
  try {
    outcome = await runTurn(plan.steps, setting);
    if (outcome.done && plan.paysEdits) session.editsPaid = true;
  } catch (error) {
    if (!service.closing.aborted) throw error;
  } finally {
    settle(purse, plan.cost, outcome.done ? 'paid' : 'returned');
    delete session.turn;
    scripted.end(outcome.events);
    await service.save();
  }
}

/** A scripted stream, and the draft that holds after some of it. */
function exactly(events: readonly (string | Uint8Array)[], changed: TurnScript['change']): TurnPlan {
  const steps: Step[] = events.map((event) => ({
    kind: 'raw',
    bytes: typeof event === 'string' ? `data: ${event}\n\n` : event,
  }));
  if (changed) steps.splice(changed.after, 0, { kind: 'draft', draft: changed.draft });
  return { cost: 0, paysEdits: false, steps };
}
