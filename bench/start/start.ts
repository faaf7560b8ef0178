import { fileURLToPath } from 'node:url';
import { median } from '../numbers.ts';
import type { Row } from '../table.ts';
import { timeStart } from './processes.ts';

const ROUNDS = 7;
const main = 'dist/main.js';
/** The line that asks for something. */
const prompt = /Write what the video should show/;

/** Time to the first prompt in the terminal, beside a process that only imports the same packages. */
export async function measureStart(): Promise<Row[]> {
  const packages = await packagesOfStart();
  const imports = packages.map((name) => `import ${JSON.stringify(name)};`).join('\n');
  const bare = ['--input-type=module', '--eval', `${imports}\nprocess.stdout.write('ready\\n');`];
  const programs: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    floors.push((await timeStart(bare, /ready/)).ms);
    programs.push((await timeStart([main], prompt)).ms);
  }
  return [
    {
      name: 'start to first prompt',
      unit: 'ms',
      value: median(programs),
      floor: median(floors),
      goal: { is: 'below', number: 1.3 },
    },
  ];
}

/** The packages that the program itself imports until its first prompt, in order. */
async function packagesOfStart(): Promise<readonly string[]> {
  const tracer = fileURLToPath(new URL('trace.mjs', import.meta.url));
  const { stderr } = await timeStart(['--import', tracer, main], prompt);
  const found = [...stderr.matchAll(/^import (\S+) \S*\/dist\/(?!.*node_modules)/gm)].flatMap((match) => {
    const [line, name = ''] = match;
    return line.includes('node_modules') ? [] : [name];
  });
  return [...new Set(found)];
}
