import { expect, test } from 'vitest';
import { readRender } from '../../../src/adapters/nemo/render.ts';
import { memoryLog } from './backend.ts';

const read = (data: unknown) => readRender(data, { id: 'asked', apiUrl: 'https://api.example/base' }, memoryLog());

test.each([
  [
    { id: 'r', status: 'pending' },
    { id: 'r', status: 'pending' },
  ],
  [
    { taskId: 'r', status: 'processing', progress: 50 },
    { id: 'r', status: 'processing', progress: 50 },
  ],
  [
    { render_id: 12, status: 'Processing', progress: '7' },
    { id: '12', status: 'processing', progress: 7 },
  ],
  [
    { status: 'processing', progress: 140 },
    { id: 'asked', status: 'processing', progress: 100 },
  ],
  [
    { status: 'processing', progress: -1 },
    { id: 'asked', status: 'processing', progress: 0 },
  ],
  [
    { id: 'r', status: 'completed', output: { url: 'https://cdn.example/v.mp4', duration: 9.5, size: 1234 } },
    { id: 'r', status: 'completed', url: 'https://cdn.example/v.mp4', duration: 9.5, size: 1234 },
  ],
  [
    { id: 'r', status: 'completed', outputUrl: 'https://cdn.example/v.mp4' },
    { id: 'r', status: 'completed', url: 'https://cdn.example/v.mp4' },
  ],
  [
    { id: 'r', status: 'completed', output: { url: '/files/v.mp4' } },
    { id: 'r', status: 'completed', url: 'https://api.example/files/v.mp4' },
  ],
  [
    { id: 'r', status: 'completed', output: { url: 'javascript:alert(1)' } },
    { id: 'r', status: 'completed' },
  ],
  [
    { id: 'r', status: 'completed', output: null, error: null },
    { id: 'r', status: 'completed' },
  ],
  [
    { id: 'r', status: 'failed', progress: 80, error: 'boom' },
    { id: 'r', status: 'failed', progress: 80, error: 'boom' },
  ],
  [
    { id: 'r', status: 'failed', error: { message: 'boom' } },
    { id: 'r', status: 'failed', error: 'boom' },
  ],
  [{ id: 'r' }, { id: 'r', status: 'pending' }],
  [
    { id: 'r', error: 'boom' },
    { id: 'r', status: 'failed', error: 'boom' },
  ],
  [{ outputUrl: 'https://c.example/v' }, { id: 'asked', status: 'completed', url: 'https://c.example/v' }],
  [null, { id: 'asked', status: 'pending' }],
  [[], { id: 'asked', status: 'pending' }],
  ['odd', { id: 'asked', status: 'pending' }],
  [
    { id: {}, status: 7, progress: 'odd', output: 'odd', error: 7 },
    { id: 'asked', status: 'pending' },
  ],
])('%j', (data, render) => {
  expect(read(data)).toEqual(render);
});

test('a status that nobody has published counts as processing and is logged', () => {
  const log = memoryLog();
  const asked = { id: 'asked', apiUrl: 'https://api.example' };
  expect(readRender({ status: 'queued' }, asked, log)).toEqual({ id: 'asked', status: 'processing' });
  expect(log.lines).toEqual([
    { level: 'warn', fields: { status: 'queued' }, message: 'an export has a status that is not known' },
  ]);
  expect(readRender({ status: 'error', error: 'boom' }, asked, log)).toMatchObject({ status: 'failed' });
});
