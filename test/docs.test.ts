import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

const architecture = readFileSync('docs/architecture.md', 'utf8');
const readme = readFileSync('README.md', 'utf8');
const example = readFileSync('.env.example', 'utf8');

function folders(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${root}/${entry.name}`);
}

/** Every setting that the program knows: those that it does not refuse as unknown. */
function settingNames(): string[] {
  const source = readFileSync('src/config.ts', 'utf8');
  return [...source.matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map((match) => match[1] ?? '');
}

describe('the architecture page', () => {
  test('names every folder of the three floors', () => {
    const real = ['src/core', 'src/bots', 'src/adapters'].flatMap(folders);
    expect(real.length).toBeGreaterThan(10);
    expect(real.filter((folder) => !architecture.includes(`\`${folder}\``))).toEqual([]);
  });

  test('names nothing that does not exist', () => {
    const named = [...architecture.matchAll(/`(src\/[\w./-]+)`/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names the states of every step as the ledger has them', () => {
    const source = readFileSync('src/core/jobs/job.ts', 'utf8');
    const states = [...source.matchAll(/state: z\.enum\(\[([^\]]+)\]/g)].flatMap((match) =>
      [...(match[1] ?? '').matchAll(/'(\w+)'/g)].map((state) => state[1] ?? ''),
    );
    expect(states.length).toBeGreaterThan(10);
    expect(states.filter((state) => !architecture.includes(`\`${state}\``))).toEqual([]);
  });
});

describe('the settings', () => {
  const names = settingNames();

  test.each(names)('%s stands in the README and in .env.example', (name) => {
    expect(readme).toContain(`\`${name}\``);
    expect(example).toMatch(new RegExp(`^#${name}=`, 'm'));
  });

  test('and neither names one that the program does not know', () => {
    const listed = [...example.matchAll(/^#([A-Z][A-Z_]+)=/gm)].map((match) => match[1] ?? '');
    expect(listed.length).toBeGreaterThan(20);
    for (const name of listed) expect(names).toContain(name);
  });

  test('the defaults in .env.example are the defaults', () => {
    const listed = Object.fromEntries(
      [...example.matchAll(/^#([A-Z][A-Z_]+)=(.+)$/gm)]
        .map((match) => [match[1] ?? '', match[2] ?? ''])
        .filter(([name]) => !['NEMO_API_URL', 'LOG_LEVEL'].includes(name ?? '')),
    );
    const { telegram: _, ...rest } = readConfig(listed);
    expect(rest).toEqual(readConfig({}));
  });
});
