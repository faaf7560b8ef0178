import { Agent } from 'undici';
import { promptFor } from '../backend/turn-plan.ts';
import { bareTurn, patient } from '../bare-turn.ts';
import { parameters, report } from '../report.ts';
import { sinceStamp } from '../stamp.ts';
import { relayParameters, runRelay } from './parameters.ts';

/** The floor: a bare loop of undici, eventsource-parser and `JSON.parse`. */
const relay = relayParameters.parse(parameters());
const agent = new Agent(patient);
const latencies: number[] = [];

function heard(text: string, partial: boolean): void {
  const latency = partial ? sinceStamp(text) : undefined;
  if (latency !== undefined) latencies.push(latency);
}

const result = await runRelay(relay, latencies, async (open, gap) => {
  const prompt = promptFor({ open, gap, hold: 0 });
  await Promise.all(Array.from({ length: open }, () => bareTurn(agent, relay.url, prompt, heard)));
});
await agent.destroy();
report(result);
