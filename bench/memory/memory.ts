import { measure, withBackend } from '../child.ts';
import type { Row } from '../table.ts';
import { memoryResult } from './parameters.ts';

const KNOWN = 10_000;
const OPEN = 1_000;

/** What a known chat and an open turn hold in memory, beside bare requests and bare loops of the same number. */
export async function measureMemory(): Promise<Row[]> {
  return [
    ...(await rowsOf(`each of ${KNOWN} known chats`, 'known', KNOWN)),
    ...(await rowsOf(`each of ${OPEN} open turns`, 'open', OPEN)),
  ];
}

async function rowsOf(name: string, kind: 'known' | 'open', count: number): Promise<Row[]> {
  const run = async (script: string) => {
    const { result } = await withBackend((url) => measure(script, { url, kind, count }, memoryResult));
    return result;
  };
  const floor = await run('memory/bare.ts');
  const program = await run('memory/program.ts');
  return [
    { name, unit: 'KB of heap', value: program.heap / 1e3, floor: floor.heap / 1e3 },
    { name, unit: 'KB of RSS', value: program.resident / 1e3, floor: floor.resident / 1e3 },
  ];
}
