import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readState } from '../../../src/adapters/nemo/state.ts';

const draft = { t: [{ tt: 0, sg: [] }] };

test.each<[string, unknown, object]>([
  ['nothing', {}, { media: [], generated: 0 }],
  ['null', null, { media: [], generated: 0 }],
  ['a state that is null', { state: null }, { media: [], generated: 0 }],
  ['an object', { state: { draft } }, { draft, media: [], generated: 0 }],
  ['a state without its wrapping', { draft }, { draft, media: [], generated: 0 }],
  ['a draft as a string', { state: { draft: JSON.stringify(draft) } }, { draft, media: [], generated: 0 }],
  ['a state as a string', { state: JSON.stringify({ draft }) }, { draft, media: [], generated: 0 }],
  ['a broken draft', { state: { draft: '{"t":' } }, { media: [], generated: 0 }],
  ['an empty draft', { state: { draft: '' } }, { media: [], generated: 0 }],
  ['no draft yet', { state: { draft: null } }, { media: [], generated: 0 }],
  [
    'lists',
    {
      state: {
        video_infos: [{ filename: 'a.mp4' }, { file_name: 'b.mp4' }],
        generated_media: [{ name: 'c' }, { title: 'd' }, {}],
      },
    },
    { media: ['a.mp4', 'b.mp4', 'c', 'd'], generated: 3 },
  ],
  [
    'maps by id and by name',
    {
      state: {
        video_infos: { x1: { filename: 'a.mp4' }, 'b.mov': { duration: 3 } },
        generated_media: { g1: {}, g2: null },
      },
    },
    { media: ['a.mp4', 'b.mov'], generated: 1 },
  ],
  [
    'a map of lists',
    { state: { generated_media: { videos: [{ name: 'v' }], images: [{ name: 'i' }, { name: 'j' }], count: 3 } } },
    { media: ['v', 'i', 'j'], generated: 3 },
  ],
  ['a single one', { state: { generated_media: { name: 'only', duration: 3 } } }, { media: ['only'], generated: 1 }],
  [
    'names and addresses',
    { state: { video_infos: ['a.mp4', 'https://cdn.example/x/b.webm?sig=1', 'no name'] } },
    { media: ['a.mp4', 'b.webm'], generated: 0 },
  ],
  ['JSON strings', { state: { video_infos: '[{"name":"a"}]', generated_media: '{}' } }, { media: ['a'], generated: 0 }],
  [
    'twins',
    { state: { video_infos: [{ name: 'a' }], generated_media: [{ name: 'a' }] } },
    { media: ['a'], generated: 1 },
  ],
  ['nonsense', { state: { draft: 7, video_infos: 7, generated_media: true } }, { media: [], generated: 0 }],
])('%s', (_, data, state) => {
  expect(readState(data)).toEqual(state);
});

test('nothing in a state makes it throw', () => {
  const media = fc.oneof(fc.jsonValue(), fc.json());
  const state = fc.record({ draft: media, video_infos: media, generated_media: media }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record({ state })), (data) => {
      expect(readState(data).generated).toBeGreaterThanOrEqual(0);
    }),
  );
});
