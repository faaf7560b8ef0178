import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Screen } from '../../../src/bots/terminal/screen.ts';
import { createSurface, type Desk } from '../../../src/bots/terminal/surface.ts';
import { Failure } from '../../../src/core/errors.ts';
import { phrases } from '../../../src/core/phrases/phrases.ts';
import type { Message, Surface } from '../../../src/core/ports/platform.ts';
import type { Video } from '../../../src/core/reply.ts';

let dataDir = '';
let printed: string[];
let living: string[];
let ended: AbortController;
let desk: Desk;
let surface: Surface;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'surface-'));
  printed = [];
  living = [];
  ended = new AbortController();
  const screen: Screen = {
    live: true,
    print: (text) => printed.push(...text.trimEnd().split('\n')),
    progress: (text) => living.push(text),
  };
  desk = { screen, dataDir, say: () => phrases('en'), choices: [], signal: ended.signal };
  surface = createSurface(desk);
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const answer = (text: string, more: Partial<Message> = {}): Message => ({ role: 'answer', text, ...more });
const choices = (...labels: string[]) => labels.map((label) => ({ label, action: label.toLowerCase() }));

describe('choices', () => {
  test('are numbered, and a message without any leaves those before it', async () => {
    await surface.post(answer('What now?', { choices: choices('Export', 'Keep') }), 'k');
    expect(printed).toEqual(['What now?', '  1) Export', '  2) Keep']);
    await surface.post(answer('By the way.'), 'k2');
    expect(desk.choices).toEqual(choices('Export', 'Keep'));
    await createSurface(desk).post(answer('And now?', { choices: choices('Again') }), 'k3');
    expect(desk.choices).toEqual(choices('Again'));
  });
});

describe('the status', () => {
  test('is the living line and never stands in the chat', async () => {
    const ref = await surface.post({ role: 'status', stage: 'a', text: 'Connecting…' }, 'k');
    await surface.edit(ref, { role: 'status', stage: 'b', text: 'Generating…' });
    await surface.retire(ref);
    expect([living, printed]).toEqual([['Connecting…', 'Generating…', ''], []]);
  });
});

describe('an answer that is shown while it is written', () => {
  test('stands there once, whole lines first and then the rest', async () => {
    surface.draft('The boat');
    surface.draft('The boat is blue.\nThe sea');
    surface.draft('The boat is blue.\nThe sea is calm.\n\nDone');
    expect(printed).toEqual(['The boat is blue.', 'The sea is calm.']);
    expect(living).toEqual(['The boat', 'The sea', 'Done']);
    await surface.post(answer('The boat is blue.\nThe sea is calm.\n\nDone.', { choices: choices('Export') }), 'k');
    expect(printed).toEqual(['The boat is blue.', 'The sea is calm.', 'Done.', '  1) Export']);
  });

  test('is said anew where the agent contradicts itself', async () => {
    surface.draft('The bat is green.\n');
    surface.draft('The boat is blue, the sea is calm.\nAnd');
    await surface.post(answer('The boat is blue, the sea is calm.\nAnd the sun sets.'), 'k');
    expect(printed).toEqual(['The bat is green.', 'The boat is blue, the sea is calm.', 'And the sun sets.']);
  });

  test('is said whole where the last word differs from the draft', async () => {
    surface.draft('The bat is green.\n');
    await surface.post(answer('The boat is blue.'), 'k');
    expect(printed).toEqual(['The bat is green.', 'The boat is blue.']);
  });

  test('is not said again because something else was said in between', async () => {
    surface.draft('The boat is blue.\n');
    await surface.post({ role: 'notice', text: 'The raw video is there.' }, 'raw');
    surface.draft('The boat is blue.\nThe sea is calm.\n');
    await surface.post(answer('The boat is blue.\nThe sea is calm.\nDone.'), 'k');
    expect(printed).toEqual(['The boat is blue.', 'The raw video is there.', 'The sea is calm.', 'Done.']);
  });

  test('belongs to one request: another one’s answer is said whole', async () => {
    surface.draft('The boat is blue.\n');
    await createSurface(desk).post(answer('The boat is blue.\nDone.'), 'k');
    expect(printed).toEqual(['The boat is blue.', 'The boat is blue.', 'Done.']);
  });
});

describe('a video', () => {
  const video = (open: Video['open'] = async () => ({ stream: Readable.from(['bytes']) })): Video => ({
    fileName: 'boat.mp4',
    open,
  });

  test('is saved under the data folder, and the chat says where', async () => {
    const receipt = await surface.deliver(video(), { role: 'video', text: 'Ready!' }, 'k');
    const path = printed[1]?.replace('💾 Saved: ', '') ?? '';
    expect(printed[0]).toBe('Ready!');
    expect(path.startsWith(join(dataDir, 'videos', 'boat-'))).toBe(true);
    expect(await readFile(path, 'utf8')).toBe('bytes');
    expect(receipt).toEqual({ path });
  });

  test('that was saved before is pointed to; one that was deleted since is fetched again', async () => {
    const receipt = await surface.deliver(video(), { role: 'video', text: 'Ready!' }, 'k');
    const gone = video(() => Promise.reject(new Error('not to be opened')));
    expect(await surface.deliver({ ...gone, receipt }, { role: 'video', text: 'Again' }, 'other')).toEqual(receipt);
    expect(printed.slice(2)).toEqual(['Again', printed[1]]);
    await rm(join(dataDir, 'videos'), { recursive: true });
    const anew = await surface.deliver({ ...video(), receipt }, { role: 'video', text: 'Again' }, 'other');
    expect(anew).not.toEqual(receipt);
  });

  test('that cannot be fetched is a failure that may be tried again; a known one keeps its reason', async () => {
    const broken = surface.deliver(
      video(() => Promise.reject(new Error('EIO'))),
      answer('x'),
      'k',
    );
    await expect(broken).rejects.toMatchObject({ name: 'Failure', reason: 'interrupted', landed: 'no' });
    const known = new Failure('not-found', { landed: 'no' });
    await expect(
      surface.deliver(
        video(() => Promise.reject(known)),
        answer('x'),
        'k',
      ),
    ).rejects.toBe(known);
    expect(printed).toEqual([]);
  });

  test('that is under way when the program ends is left for the next start', async () => {
    const reason = new Error('the program ends');
    const delivery = surface.deliver(
      video(async () => {
        ended.abort(reason);
        throw new Error('aborted');
      }),
      answer('x'),
      'k',
    );
    await expect(delivery).rejects.toBe(reason);
  });
});
