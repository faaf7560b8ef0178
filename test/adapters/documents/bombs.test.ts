import { beforeAll, expect, test } from 'vitest';
import type { DocumentLimits } from '../../../src/adapters/documents/limits.ts';
import { createScripts } from '../../../src/adapters/documents/scripts.ts';
import { docx, docxBomb, opened, pdfBomb, understated } from './files.ts';

const reader = new URL('../../../dist/adapters/documents/reader.js', import.meta.url);
const never = new AbortController().signal;
const unlimited = 1e12;
let wordBomb: Buffer;
let pageBomb: Buffer;

beforeAll(async () => {
  wordBomb = await docxBomb(200);
  pageBomb = pdfBomb(100);
});

/** Reads a bomb; tells what stopped it, how long that took (ms) and how far this process grew meanwhile (MB). */
async function defuse(bytes: Buffer, name: string, limits: Partial<DocumentLimits>) {
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const begun = performance.now();
  const reading = createScripts({ reader, ...limits }).read(opened(bytes), name, never);
  const error = await reading.catch((reason: unknown) => reason);
  clearInterval(watch);
  expect(error).toMatchObject({ name: 'ScriptError', problem: 'too-complex' });
  const stoppedBy = error instanceof Error ? String(error.cause) : '';
  return { stoppedBy, took: performance.now() - begun, grown: (most - before) / 1024 / 1024 };
}

const killed = /^the reader ended with SIGKILL/;
const aborted = /^the reader ended with (SIGABRT|134)/;

test('a DOCX that declares 200 MB is refused unopened', async () => {
  const { stoppedBy, grown } = await defuse(wordBomb, 'script.docx', {});
  expect(stoppedBy).toMatch(/^\d+ bytes are declared/);
  expect(grown).toBeLessThan(60);
});

test('a DOCX that lies about its 200 MB is refused while it is inflated', async () => {
  const { stoppedBy, grown } = await defuse(understated(wordBomb), 'script.docx', {});
  expect(stoppedBy).toMatch(/^\d+ bytes are inflated/);
  expect(grown).toBeLessThan(60);
});

test('a DOCX of 200 MB that passed every check dies at the limit of memory', async () => {
  const limits = { maxInflatedBytes: unlimited, memoryMegabytes: 250 };
  const { stoppedBy, grown } = await defuse(wordBomb, 'script.docx', limits);
  expect(stoppedBy).toMatch(killed);
  expect(grown).toBeLessThan(60);
});

test('a DOCX that fits the memory but not the heap dies at the limit of the heap', async () => {
  const limits = { heapMegabytes: 48, memoryMegabytes: unlimited };
  const { stoppedBy } = await defuse(await docxBomb(8), 'script.docx', limits);
  expect(stoppedBy).toMatch(aborted);
});

test('a DOCX whose elements stand fifty thousand deep runs out of stack, and that is all', async () => {
  const deep = await docx('<w:sdt><w:sdtContent>'.repeat(25_000) + '</w:sdtContent></w:sdt>'.repeat(25_000));
  const { stoppedBy } = await defuse(deep, 'script.docx', {});
  expect(stoppedBy).toContain('RangeError');
});

test('a PDF of 1 KB that explodes dies at the limit of memory', async () => {
  const { stoppedBy, grown } = await defuse(pageBomb, 'script.pdf', { memoryMegabytes: 150 });
  expect(stoppedBy).toMatch(killed);
  expect(grown).toBeLessThan(60);
});

test('a PDF that takes for ever dies at the limit of time', async () => {
  const { stoppedBy, took } = await defuse(pageBomb, 'script.pdf', { timeoutMs: 400, memoryMegabytes: unlimited });
  expect(stoppedBy).toMatch(killed);
  expect(took).toBeGreaterThan(350);
  expect(took).toBeLessThan(2500);
});
