import { cpus } from 'node:os';
import { measureRelay } from './relay/relay.ts';
import { printTable, type Row } from './table.ts';

/** Measures everything, or the figures named on the command line. Benchmarks are no tests: the exit code is always 0. */
const figures: Readonly<Record<string, () => Promise<Row[]>>> = {
  relay: measureRelay,
};

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const unknown = named.filter((name) => !(name in figures));
if (unknown.length > 0) console.error(`no such figure: ${unknown.join(', ')}; there are ${Object.keys(figures).join(', ')}`);

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
const rows: Row[] = [];
for (const [name, measureFigure] of Object.entries(figures)) {
  if (named.length > 0 && !named.includes(name)) continue;
  try {
    rows.push(...(await measureFigure()));
  } catch (error) {
    console.error(`${name} could not be measured:`, error);
  }
}
printTable(rows);
