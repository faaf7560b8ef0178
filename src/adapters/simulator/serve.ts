import { SIMULATOR_NOTICE, startSimulator, WATCHABLE_PACE } from './simulator.ts';

/** For developers: `npx tsx src/adapters/simulator/serve.ts [port]` serves until interrupted and prints the address. */
const port = Number(process.argv[2] ?? 0);
const simulator = await startSimulator({ port, pace: WATCHABLE_PACE });
process.stdout.write(`${simulator.url} (${SIMULATOR_NOTICE})\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void simulator.close());
