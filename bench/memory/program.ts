import { promptFor } from '../backend/turn-plan.ts';
import { openProgram } from '../program.ts';
import { parameters, report } from '../report.ts';
import { allHolding, growthPer, HELD_AT, memoryParameters, release, sideBySide } from './parameters.ts';

/**
 * The whole program with many chats. A known chat made its session with `/new` and is idle since; an open turn is in
 * the middle of its answer.
 */
const { url, kind, count } = memoryParameters.parse(parameters());
const program = await openProgram(url, {}, 'free-video-generation-llm');
const { assistant, request } = program;

async function meet(chat: number): Promise<void> {
  await assistant.receive(request(chat, { command: { name: 'new', args: '' } }));
}

async function knownChats(): Promise<void> {
  await sideBySide(count, meet);
  await assistant.idle();
}

async function openTurns(): Promise<void> {
  const text = promptFor({ open: count, gap: 10, hold: HELD_AT });
  for (let chat = 0; chat < count; chat += 1) await assistant.receive(request(chat, { text }));
  await allHolding(url, count);
}

await sideBySide(500, (number) => meet(count + number));
await assistant.receive(request(count, { text: promptFor({ open: 1, gap: 0, hold: 0 }) }));
await assistant.idle();
const result = await growthPer(count, kind === 'known' ? knownChats : openTurns);
await release(url);
await assistant.idle();
await program.close();
report(result);
