import { expect, test } from 'vitest';
import { between, joinPieces } from '../../../src/adapters/nemo/text-pieces.ts';

test.each([
  ['Done.', 'Next I add music.', ' '],
  ['Is it good?', 'I can change it.', ' '],
  ['It took 30.', 'Then it ended.', ' '],
  ['**Ready!**', 'Have a look.', ' '],
  ['He said "yes."', '"Fine."', ' '],
  ['Tracks:', '- video', '\n'],
  ['All done.', '• music', '\n'],
  ['Steps:', '2. titles', '\n'],
  ['Ready.', '## Next', '\n'],
  ['轨道：', '- 视频', '\n'],
])('%j and %j are put apart', (earlier, later, gap) => {
  expect(between(earlier, later)).toBe(gap);
});

test.each([
  ['Rend', 'ering'],
  ['Done. ', 'Next'],
  ['Done.', ' Next'],
  ['Done.', '\nNext'],
  ['Done.', 'next'],
  ['clip.', 'MP4'],
  ['U.', 'S. flag'],
  ['version 2.', '5'],
  ['好了。', '接下来'],
  ['Nemo', 'Video'],
  ['five', '- three'],
  ['', 'Hello'],
  ['Hello.', ''],
])('%j and %j stay together', (earlier, later) => {
  expect(between(earlier, later)).toBe('');
});

test('several pieces become one text', () => {
  expect(joinPieces(['I cut the clip.', '', 'Now there are two tracks:', '- video', '\n- music'])).toBe(
    'I cut the clip. Now there are two tracks:\n- video\n- music',
  );
});
