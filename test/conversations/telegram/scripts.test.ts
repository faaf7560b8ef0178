import iconv from 'iconv-lite';
import { afterEach, describe, expect, test } from 'vitest';
import { docx, paragraph, pdf } from '../../adapters/documents/files.ts';
import { type PrivateTalk, startPrivateTalk } from '../../rig/private-talk.ts';

let talk: PrivateTalk;
afterEach(() => talk.end());

describe('a script', () => {
  const chinese = '一只狐狸在雪地里醒来，走过结冰的湖面，远处的村庄亮起了灯。';
  const scripts: readonly (readonly [
    name: string,
    mime: string,
    bytes: () => Promise<Buffer> | Buffer,
    text: string,
  ])[] = [
    ['utf-16.txt', 'text/plain', () => iconv.encode(chinese, 'utf-16', { addBOM: true }), chinese],
    ['gb18030.txt', 'text/plain', () => iconv.encode(chinese, 'gb18030'), chinese],
    ['story.md', 'text/markdown', () => Buffer.from('# Fox\n\nA **fox** wakes.'), '# Fox\n\nA **fox** wakes.'],
    [
      'story.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      () => docx(paragraph('A fox wakes in the snow.') + paragraph('It crosses a lake.')),
      'A fox wakes in the snow.\nIt crosses a lake.',
    ],
    [
      'story.pdf',
      'application/pdf',
      () => pdf('BT /F1 12 Tf 72 700 Td (A fox wakes in the snow.) Tj ET'),
      'A fox wakes in the snow.',
    ],
  ];

  test.each(scripts)('%s: its text follows the caption, and the video comes', async (name, mime, bytes, text) => {
    talk = await startPrivateTalk();
    const words = await talk.sends(
      'document',
      { name, mime, bytes: await bytes() },
      { caption: 'make a 12 second video of this and then export it' },
    );
    expect(talk.posts()).toEqual([`make a 12 second video of this\n\n${text}`]);
    expect(words[0]).toBe(`📄 Script read (${[...text].length} characters).`);
    expect(words.at(-1)).toMatch(/^✅ Video ready!.*12s/);
    expect(talk.uploads()).toEqual([]);
  });

  test('one without a caption speaks for itself; a damaged one is refused with what to do', async () => {
    talk = await startPrivateTalk();
    await talk.sends('document', {
      name: 'clip.txt',
      mime: 'text/plain',
      bytes: Buffer.from('A 6 second clip of a fox.'),
    });
    expect(talk.posts()).toEqual(['A 6 second clip of a fox.']);
    expect(talk.last().text).toMatch(/Timeline \(4 tracks\)/);
    const damaged = {
      name: 'story.docx',
      mime: 'application/msword',
      bytes: Buffer.from('PK\u0003\u0004 and then nothing more of it'),
    };
    expect(await talk.sends('document', damaged, { caption: 'make a video of this' })).toEqual([
      expect.stringMatching(/^⚠️ story\.docx: The document is damaged/),
    ]);
    expect(talk.posts()).toHaveLength(1);
    await talk.presses(/Export/);
    expect(talk.last().video).toBeDefined();
  });
});

describe('a long text that the app cuts into pieces', () => {
  const lines = Array.from({ length: 250 }, (_, index) => `Scene ${index}: the fox walks on over the hill.`);
  const english = lines.join('\n').slice(0, 10_000).trim();
  const chinese = Array.from(
    { length: 300 },
    (_, index) => `镜头${index}：一只狐狸走过结冰的湖面，远处的村庄亮起了灯`,
  ).join('\n');

  test.each([
    ['10,000 characters', english],
    ['Chinese in lines', chinese],
    ['Chinese without a break', '狐狸在雪地里醒来，走过结冰的湖面。'.repeat(600)],
    ['words without a full stop', 'fox and lake '.repeat(800).trim()],
  ])('%s: one message to the agent, with the whole text', async (_, text) => {
    talk = await startPrivateTalk();
    const first = await talk.says(text);
    expect(talk.chat.messages.filter(({ from }) => from === talk.ann).length).toBeGreaterThan(1);
    expect(talk.posts()).toEqual([text]);
    expect(talk.since(first).filter(({ silent }) => !silent)).toHaveLength(1);
    await talk.presses(/Export/);
    expect(talk.last().video).toBeDefined();
  });

  test('behind /video it is one, too, and what is written next is a message of its own', async () => {
    talk = await startPrivateTalk();
    talk.chat.says(talk.ann, `/video ${english}`);
    talk.chat.says(talk.ann, 'add a title "Fox"');
    await talk.rest();
    expect(talk.posts()).toEqual([english, 'add a title "Fox"']);
    const videos = talk.chat.messages.filter(({ video }) => video);
    expect(videos).toHaveLength(1);
    expect(talk.last().text).toMatch(/"Fox"/);
  });

  test('paragraphs keep their words and their order', async () => {
    talk = await startPrivateTalk();
    const paragraphs = Array.from({ length: 40 }, (_, index) =>
      `Scene ${index}. ${'The fox walks on. '.repeat(14)}`.trim(),
    );
    await talk.says(paragraphs.join('\n\n'));
    expect(talk.posts()).toHaveLength(1);
    expect(talk.posts()[0]?.split(/\s+/)).toEqual(paragraphs.join(' ').split(/\s+/));
  });
});
