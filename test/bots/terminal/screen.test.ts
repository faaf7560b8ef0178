import { createInterface, type Interface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { liveScreen, plainScreen, type Screen } from '../../../src/bots/terminal/screen.ts';
import { createEmulator, type Emulator } from './terminal-emulator.ts';

describe('a pipe', () => {
  let written = '';
  let screen: Screen;
  beforeEach(() => {
    written = '';
    screen = plainScreen({
      write: (text) => {
        written += text;
      },
    });
  });

  test('gets plain lines: no escape codes, no marks of emphasis', () => {
    screen.print('**Free Video**: 2 * 3 \\* 4 **\n海浪 🎬');
    expect(written).toBe('Free Video: 2 * 3 * 4 **\n海浪 🎬\n');
  });

  test('gets each stage of a request once, however far it comes', () => {
    screen.progress('Rendering 0%', 'rendering');
    screen.progress('Rendering 50%', 'rendering');
    screen.progress('Sending', 'sending');
    screen.progress('', '');
    screen.progress('Sending', 'sending');
    expect(written).toBe('Rendering 0%\nSending\nSending\n');
  });

  test('gets nothing that steers a terminal, whatever the agent or a file name says', () => {
    screen.print('a\x1b[2J\x1b]52;c;aGk=\x07b\x9b1A\r\tc');
    screen.progress('\x1b[31mred', 'x');
    expect(written).toBe('a[2J]52;c;aGk=b1A\tc\n[31mred\n');
  });
});

describe('a terminal', () => {
  let terminal: Emulator;
  let keys: PassThrough;
  let input: Interface;
  let screen: Screen;
  beforeEach(() => {
    vi.stubEnv('TERM', 'xterm');
    terminal = createEmulator(40);
    keys = new PassThrough();
    input = createInterface({ input: keys, output: terminal.output, prompt: '› ', terminal: true });
    screen = liveScreen(terminal.output, input);
  });
  afterEach(() => {
    input.close();
    vi.unstubAllEnvs();
  });

  async function types(text: string): Promise<void> {
    keys.write(text);
    await setImmediate();
  }

  test('what is said stands above the prompt', () => {
    screen.print('Hello');
    screen.print('**two**\nlines');
    expect(terminal.lines()).toEqual(['Hello', 'two', 'lines', '›']);
    expect(terminal.cursor).toEqual({ row: 3, column: 2 });
  });

  test('there is one living line; it changes in place and goes', () => {
    screen.print('Hello');
    for (const text of ['Connecting…', 'Generating… 1s', 'Generating… 2s']) screen.progress(text, 'x');
    expect(terminal.lines()).toEqual(['Hello', 'Generating… 2s', '›']);
    screen.print('The raw video is there.');
    expect(terminal.lines()).toEqual(['Hello', 'The raw video is there.', 'Generating… 2s', '›']);
    screen.progress('', '');
    expect(terminal.lines()).toEqual(['Hello', 'The raw video is there.', '›']);
  });

  test.each([
    ['key by key', (text: string) => [...text]],
    ['pasted', (text: string) => [text]],
  ])('what is being typed stays, also over several rows: %s', async (_, strokes) => {
    const typed = `› make it blue${' and long'.repeat(8)}`;
    const rows = [typed.slice(0, 40), typed.slice(40, 80), typed.slice(80)].map((row) => row.trimEnd());
    screen.print('Hello');
    for (const stroke of strokes(typed.slice(2, 20))) await types(stroke);
    screen.progress('Generating…', 'x');
    screen.print('Noted');
    expect(terminal.lines()).toEqual(['Hello', 'Noted', 'Generating…', typed.slice(0, 20).trimEnd()]);
    for (const stroke of strokes(typed.slice(20))) await types(stroke);
    for (const text of ['Adding music…', 'Adding titles…']) screen.progress(text, 'y');
    screen.print('Done');
    expect(terminal.lines()).toEqual(['Hello', 'Noted', 'Done', 'Adding titles…', ...rows]);
    expect(terminal.cursor).toEqual({ row: 6, column: typed.length - 80 });
    screen.progress('', '');
    screen.print('Really');
    expect(terminal.lines()).toEqual(['Hello', 'Noted', 'Done', 'Really', ...rows]);
  });

  test('the living line is one row, whatever it says', () => {
    screen.progress(`${'海'.repeat(60)}\nsecond\x1b[2J`, 'x');
    screen.progress(`First\n\n  second ${'x'.repeat(60)}`, 'x');
    const lines = terminal.lines();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^First second x+…$/);
    expect(lines[0]?.length).toBeLessThan(40);
  });

  test('the same progress is not drawn again', () => {
    screen.progress('Working', 'x');
    let drawn = 0;
    terminal.output.on('data', () => {
      drawn += 1;
    });
    screen.progress('Working', 'x');
    expect(drawn).toBe(0);
  });
});
