import { cpus } from 'node:os';
import { measureMemory } from './memory/memory.ts';
import { measurePicture } from './picture/picture.ts';
import { measureRelay } from './relay/relay.ts';
import { measureStart } from './start/start.ts';
import { printTable, type Row } from './table.ts';
import { measureUpload } from './upload/upload.ts';

/** Measures everything, or the figures named on the command line. Benchmarks are no tests: the exit code is always 0. */
const figures: Readonly<Record<string, () => Promise<Row[]>>> = {
  relay: measureRelay,
  upload: measureUpload,
  start: measureStart,
  memory: measureMemory,
  picture: measurePicture,
};

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const unknown = named.filter((name) => !(name in figures));
if (unknown.length > 0)
  console.error(`no such figure: ${unknown.join(', ')}; there are ${Object.keys(figures).join(', ')}`);

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
