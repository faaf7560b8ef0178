import { Agent, request } from 'undici';
import { promptFor } from '../backend/turn-plan.ts';
import { bareTurn, patient } from '../bare-turn.ts';
import { parameters, report } from '../report.ts';
import { allHolding, growthPer, HELD_AT, memoryParameters, release, sideBySide } from './parameters.ts';

/** The floor: a bare request for each known chat, a bare loop for each open turn, and nothing kept. */
const { url, kind, count } = memoryParameters.parse(parameters());
const agent = new Agent(patient);
const ignore = () => undefined;
const turns: Promise<void>[] = [];

async function knownChats(): Promise<void> {
  await sideBySide(count, bareRequest);
}

async function bareRequest(): Promise<void> {
  const { body } = await request(`${url}/api/credits/balance/simple`, { dispatcher: agent });
  await body.json();
}

async function openTurns(): Promise<void> {
  const prompt = promptFor({ open: count, gap: 10, hold: HELD_AT });
  for (let turn = 0; turn < count; turn += 1) turns.push(bareTurn(agent, url, prompt, ignore));
  await allHolding(url, count);
}

await sideBySide(500, bareRequest);
await bareTurn(agent, url, promptFor({ open: 1, gap: 0, hold: 0 }), ignore);
const result = await growthPer(count, kind === 'known' ? knownChats : openTurns);
await release(url);
await Promise.all(turns);
await agent.destroy();
report(result);
