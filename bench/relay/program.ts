import { promptFor } from '../backend/turn-plan.ts';
import { openProgram } from '../program.ts';
import { parameters, report } from '../report.ts';
import { sinceStamp } from '../stamp.ts';
import { relayParameters, runRelay } from './parameters.ts';

/** The whole program, from the request to the answer in the chat; every chat has its session already. */
const relay = relayParameters.parse(parameters());
const latencies: number[] = [];
let answers = 0;

const program = await openProgram(
  relay.url,
  {
    draft(text) {
      const latency = sinceStamp(text);
      if (latency !== undefined) latencies.push(latency);
    },
    post(message) {
      if (message.role === 'answer') answers += 1;
    },
  },
  'free-video-generation-llm',
);
const { assistant, request } = program;

for (let chat = 0; chat < Math.max(relay.open, relay.warmup); chat += 1) {
  await assistant.receive(request(chat, { command: { name: 'new', args: '' } }));
}
await assistant.idle();

const result = await runRelay(relay, latencies, async (open, gap) => {
  answers = 0;
  const text = promptFor({ open, gap, hold: 0 });
  await Promise.all(Array.from({ length: open }, (_, chat) => assistant.receive(request(chat, { text }))));
  await assistant.idle();
  if (answers !== open) throw new Error(`${answers} answers to ${open} messages`);
});
await program.close();
report(result);
