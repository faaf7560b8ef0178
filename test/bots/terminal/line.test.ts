import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Line, readLine } from '../../../src/bots/terminal/line.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'line-'));
  for (const name of ['a.mp4', 'b.png', 'my clip.mp4', "it's.txt", '海浪.mov']) writeFileSync(join(folder, name), name);
  mkdirSync(join(folder, 'folder'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string) => join(folder, name);
const message = (text: string) => ({ kind: 'message', text, files: [] });

/** Names and words of a line that sends files. */
function sent(line: string): readonly [names: (string | undefined)[], words: string] | Line {
  const read = readLine(line, 0);
  return read.kind === 'message' ? [read.files.map((file) => file.name), read.text] : read;
}

describe('words and commands', () => {
  test.each([
    ['  make it blue ', message('make it blue')],
    ['', { kind: 'nothing' }],
    [' \t', { kind: 'nothing' }],
    ['/export', { ...message(''), command: { name: 'export', args: '' } }],
    ['/Video  a boat  ', { ...message(''), command: { name: 'video', args: 'a boat' } }],
    ['/quit', { kind: 'quit' }],
    ['/EXIT', { kind: 'quit' }],
    ['/home/ann/clip.mp4', message('/home/ann/clip.mp4')],
    ['/ slash', message('/ slash')],
    ['1/2 speed', message('1/2 speed')],
  ])('%j', (line, expected) => {
    expect(readLine(line, 0)).toEqual(expected);
  });
});

describe('a number', () => {
  test.each([
    ['1', 3, { kind: 'choice', number: 1 }],
    [' 3 ', 3, { kind: 'choice', number: 3 }],
    ['12', 12, { kind: 'choice', number: 12 }],
    ['4', 3, message('4')],
    ['0', 3, message('0')],
    ['1', 0, message('1')],
    ['1.', 3, message('1.')],
    ['-1', 3, message('-1')],
    ['2 times faster', 3, message('2 times faster')],
    ['100', 100, message('100')],
  ])('%j where %i choices are offered', (line, choices, expected) => {
    expect(readLine(line, choices)).toEqual(expected);
  });
});

describe('/file', () => {
  test('one file, with its size and where it lies', () => {
    expect(readLine(`/file ${path('a.mp4')}`, 0)).toEqual({
      ...message(''),
      files: [{ name: 'a.mp4', size: 5, handle: { path: path('a.mp4') } }],
    });
  });

  test('a path with spaces, as it stands or in quotes, and words behind it', () => {
    expect(sent(`/file ${path('my clip.mp4')}`)).toEqual([['my clip.mp4'], '']);
    expect(sent(`/file "${path('my clip.mp4')}" trim it to "5s"`)).toEqual([['my clip.mp4'], 'trim it to "5s"']);
    expect(sent(`/file '${path('my clip.mp4')}' trim`)).toEqual([['my clip.mp4'], 'trim']);
    expect(sent(`/file "${path("it's.txt")}"`)).toEqual([["it's.txt"], '']);
  });

  test('several files and words', () => {
    const line = `/file ${path('a.mp4')} "${path('my clip.mp4')}"  ${path('海浪.mov')} 1) trim 2) mute 3) ${path('b.png')}`;
    expect(sent(line)).toEqual([['a.mp4', 'my clip.mp4', '海浪.mov'], `1) trim 2) mute 3) ${path('b.png')}`]);
  });

  test('a relative path is found from where the program runs', () => {
    expect(sent(`/file ${relative('.', path('a.mp4'))} trim`)).toEqual([['a.mp4'], 'trim']);
    const line = readLine(`/file ${relative('.', path('a.mp4'))}`, 0);
    expect(line).toMatchObject({ files: [{ handle: { path: path('a.mp4') } }] });
  });

  test.each([
    ['a missing file', 'gone.mp4'],
    ['a missing file before words', 'gone.mp4 trim it'],
    ['a folder', 'folder'],
    ['quotes that are not closed', '"my clip.mp4'],
    ['a name that is too long for any file', 'x'.repeat(5_000)],
    ['a name that no file can have', 'a\0b'],
  ])('%s is told, and nothing is sent', (_, rest) => {
    expect(sent(`/file ${rest}`)).toEqual({ kind: 'no-file', path: rest });
  });

  test('without a path the person is told how', () => {
    expect(sent('/file')).toEqual({ kind: 'no-file', path: 'PATH' });
  });

  test.each(['https://example.org/a.mp4 trim it', 'HTTP://example.org/a.mp4'])(
    'the address %s is a message',
    (address) => {
      expect(readLine(`/file ${address}`, 0)).toEqual(message(address));
    },
  );
});
