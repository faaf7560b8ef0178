import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, describe, expect, test } from 'vitest';
import { docx, paragraph, pdf } from '../../adapters/documents/files.ts';
import type { Sent } from '../../rig/http/sent-file.ts';
import { type PrivateTalk, startPrivateTalk } from '../../rig/private-talk.ts';
import { jpeg, mp4 } from '../../rig/samples.ts';
import type { MediaKind, MediaManner } from '../../rig/telegram/acts.ts';

let talk: PrivateTalk;
afterEach(() => talk.end());

const MB = 1024 * 1024;

/** Sends a file; resolves with what the bot says once everything is over. */
async function sends(kind: MediaKind, sent: Sent, manner: MediaManner = {}): Promise<string[]> {
  const message = talk.chat.sends(talk.ann, kind, sent, manner);
  await talk.rest();
  return said(message);
}

/** Sends an album; resolves likewise. */
async function sendsAlbum(
  ...album: Parameters<PrivateTalk['chat']['sendsAlbum']> extends [unknown, ...infer Rest] ? Rest : never
) {
  const before = { id: Math.max(0, ...talk.chat.messages.map(({ id }) => id)) };
  talk.chat.sendsAlbum(talk.ann, ...album);
  await talk.rest();
  return said(before);
}

function said(after: { readonly id: number }): string[] {
  return talk.since(after).map(({ text, caption }) => text || caption);
}

function posts(): readonly string[] {
  return talk.life.simulator.posts();
}

function uploads(): unknown[] {
  return talk.life.simulator.callsOf('upload').map(({ body }) => body);
}

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
    const words = await sends(
      'document',
      { name, mime, bytes: await bytes() },
      { caption: 'make a 12 second video of this and then export it' },
    );
    expect(posts()).toEqual([`make a 12 second video of this\n\n${text}`]);
    expect(words[0]).toBe(`📄 Script read (${[...text].length} characters).`);
    expect(words.at(-1)).toMatch(/^✅ Video ready!.*12s/);
    expect(uploads()).toEqual([]);
  });

  test('one without a caption speaks for itself; a damaged one is refused with what to do', async () => {
    talk = await startPrivateTalk();
    await sends('document', { name: 'clip.txt', mime: 'text/plain', bytes: Buffer.from('A 6 second clip of a fox.') });
    expect(posts()).toEqual(['A 6 second clip of a fox.']);
    expect(talk.last().text).toMatch(/Timeline \(4 tracks\)/);
    const damaged = {
      name: 'story.docx',
      mime: 'application/msword',
      bytes: Buffer.from('PK\u0003\u0004 and then nothing more of it'),
    };
    expect(await sends('document', damaged, { caption: 'make a video of this' })).toEqual([
      expect.stringMatching(/^⚠️ story\.docx: The document is damaged/),
    ]);
    expect(posts()).toHaveLength(1);
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
    expect(posts()).toEqual([text]);
    expect(talk.since(first).filter(({ silent }) => !silent)).toHaveLength(1);
    await talk.presses(/Export/);
    expect(talk.last().video).toBeDefined();
  });

  test('behind /video it is one, too, and what is written next is a message of its own', async () => {
    talk = await startPrivateTalk();
    talk.chat.says(talk.ann, `/video ${english}`);
    talk.chat.says(talk.ann, 'add a title "Fox"');
    await talk.rest();
    expect(posts()).toEqual([english, 'add a title "Fox"']);
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
    expect(posts()).toHaveLength(1);
    expect(posts()[0]?.split(/\s+/)).toEqual(paragraphs.join(' ').split(/\s+/));
  });
});

describe('media', () => {
  const webm = Buffer.concat([
    Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581 02'.replace(' ', ''), 'hex'),
    Buffer.alloc(500, 1),
  ]);
  const mp3 = Buffer.concat([
    Buffer.from('ID3\u0003\0\0\0\0\0\u0000', 'latin1'),
    Buffer.from([0xff, 0xfb, 0x90, 0x64]),
    Buffer.alloc(900, 2),
  ]);
  const webp = Buffer.concat([Buffer.from('RIFF\u0090\0\0\0WEBPVP8 ', 'latin1'), Buffer.alloc(300, 3)]);
  const ogg = Buffer.concat([
    Buffer.from('OggS\0\u0002'.padEnd(28, '\0'), 'latin1'),
    Buffer.from('OpusHead'),
    Buffer.alloc(300, 4),
  ]);
  const tgs = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), Buffer.alloc(200, 5)]);

  /** Every file's hash, as the backend keeps them. */
  async function kept(folder: string): Promise<string[]> {
    const names = await readdir(join(folder, 'simulator-uploads')).catch(() => []);
    return names.map((name) => name.split('.')[0] ?? '');
  }

  test('of every kind arrive byte for byte, and are then used', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'uploads-'));
    talk = await startPrivateTalk({ simulator: { dataDir: folder } });
    const kinds: readonly (readonly [MediaKind, Sent, name: string])[] = [
      ['photo', { bytes: jpeg(1280, 960, 30_000) }, 'photo.jpg'],
      ['video', { bytes: mp4(300_001), name: 'fox.mp4' }, 'fox.mp4'],
      ['video_note', { bytes: mp4(20_002) }, 'video-note.mp4'],
      ['animation', { bytes: mp4(20_003) }, 'animation.mp4'],
      ['audio', { bytes: mp3, name: 'song.mp3' }, 'song.mp3'],
      ['sticker', { bytes: webp }, 'sticker.webp'],
      ['sticker', { bytes: webm }, 'sticker.webm'],
      ['document', { bytes: mp4(20_004), name: 'wrong name.mov', mime: 'video/quicktime' }, 'wrong name.mp4'],
      ['document', { bytes: jpeg(10, 10, 2_000), name: 'no-ending' }, 'no-ending.jpg'],
    ];
    for (const [kind, sent, name] of kinds) {
      const words = await sends(kind, sent);
      expect(words).toEqual([
        expect.stringMatching(
          new RegExp(`^✅ File received: ${name.replace('.', '(-\\d+)?\\.')}[\\s\\S]*What should I do with it\\?$`),
        ),
      ]);
      const hash = createHash('sha256')
        .update(sent.bytes ?? '')
        .digest('hex');
      expect(await kept(folder)).toContain(hash.slice(0, 32));
    }
    await talk.says('make a slideshow of my pictures and then export it');
    expect(talk.last().video).toBeDefined();
    await rm(folder, { recursive: true, force: true });
  });

  test.each([
    ['a voice message', 'voice', { bytes: ogg }],
    ['an animated sticker', 'sticker', { bytes: tgs }],
    ['a program', 'document', { name: 'setup.exe', bytes: Buffer.from('MZ\u0090\0\u0003\0\0\0', 'latin1') }],
  ] as const)('%s is refused with what is accepted, and nothing is sent on', async (_, kind, sent) => {
    talk = await startPrivateTalk();
    expect(await sends(kind, sent)).toEqual([
      expect.stringMatching(/^⚠️ .* is not a type that I can use\. Accepted: mp4.*TXT, DOCX or PDF\.$/),
    ]);
    expect(uploads()).toEqual([]);
    expect(await sends('photo', { bytes: jpeg(10, 10) })).toEqual([expect.stringMatching(/File received/)]);
    expect(await sends(kind, sent, { caption: 'make a 5 second video of this' })).toEqual([
      expect.stringMatching(/^⚠️ /),
    ]);
    expect(posts()).toEqual([]);
  });

  test('a caption is what is done with it', async () => {
    talk = await startPrivateTalk();
    await sends('video', { bytes: mp4(20_000), name: 'fox.mp4' }, { caption: 'use my clip and then export it' });
    expect(posts()).toEqual(['use my clip']);
    expect(talk.last().video).toBeDefined();
    await sends('photo', { bytes: jpeg(10, 10) }, { caption: '/video make a 5 second video of my picture' });
    expect(posts().at(-1)).toBe('make a 5 second video of my picture');
    expect(talk.chat.messages.filter(({ from, video }) => from === 'bot' && video)).toHaveLength(2);
  });

  test('what cannot become a video gets a sentence on what can', async () => {
    talk = await startPrivateTalk();
    const { chat, ann } = talk;
    for (const [fields, line] of [
      [{ location: { latitude: 1, longitude: 2 } }, 'ann sent a place'],
      [{ contact: { phone_number: '+1', first_name: 'Bob' } }, 'ann sent a contact'],
      [{ poll: { id: '1', question: '?', options: [] } }, 'ann sent a poll'],
    ] as const) {
      const message = chat.service(ann, fields, line);
      await chat.sees(/Send the file right here in the chat, or a direct link to it\. Accepted: mp4/, {
        after: message,
      });
    }
    const pinned = chat.service(ann, { pinned_message: {} }, 'ann pinned a message');
    await talk.rest();
    expect(talk.since(pinned)).toEqual([]);
  });
});

describe('an album', () => {
  const photos = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ kind: 'photo' as const, bytes: jpeg(100 + index, 100) }));

  test('with one caption: one acknowledgement, one turn; the next one by itself', async () => {
    talk = await startPrivateTalk();
    const words = await sendsAlbum(photos(4), { caption: 'make a slideshow of my photos' });
    expect(words).toHaveLength(2);
    expect(words[0]).toMatch(
      /^✅ 4 files received: photo-\d+\.jpg.*, photo-\d+\.jpg.*, photo-\d+\.jpg.*, photo-\d+\.jpg/,
    );
    expect(posts()).toEqual(['make a slideshow of my photos']);
    expect(await sendsAlbum(photos(2))).toEqual([
      expect.stringMatching(/^✅ 2 files received[\s\S]*What should I do with them\?$/),
    ]);
    await talk.presses(/Export/);
    expect(talk.last().video).toBeDefined();
  });

  test('with a caption each: worked through one by one, a video each', async () => {
    talk = await startPrivateTalk();
    const [one, two] = photos(2);
    if (!one || !two) throw new Error('two photos');
    await sendsAlbum([
      { ...one, caption: 'make a 5 second video of my picture' },
      { ...two, caption: 'make a 6 second video of my picture' },
    ]);
    expect(posts()).toEqual(['make a 5 second video of my picture', 'make a 6 second video of my picture']);
    expect(talk.life.simulator.sessions()).toHaveLength(2);
    const videos = talk.chat.messages.filter(({ video }) => video);
    expect(videos.map(({ video }) => video?.duration)).toEqual([5, 6]);
  });

  test('one that straggles is still of it; one that is hours late is acknowledged by itself', async () => {
    talk = await startPrivateTalk();
    const words = await sendsAlbum(photos(3), { caption: 'make a slideshow of my photos', straggler: 3_000 });
    expect(words[0]).toMatch(/^✅ 3 files received/);
    expect(posts()).toHaveLength(1);
    const later = await sendsAlbum(photos(3), { caption: 'make a slideshow of my photos', straggler: 20_000 });
    expect(later.filter((text) => /files received/.test(text))).toHaveLength(1);
    await talk.chat.sees(/^✅ File received: photo-\d+\.jpg/);
    await talk.rest();
    expect(posts()).toHaveLength(2);
  });

  test('with one that Telegram does not hand over: the others are used, and it stands in the one report', async () => {
    talk = await startPrivateTalk();
    const items = [...photos(2), { kind: 'video' as const, size: 30 * MB, name: 'big.mp4' }];
    const words = await sendsAlbum(items, { caption: 'make a slideshow of my photos' });
    expect(words).toHaveLength(2);
    expect(words[0]).toMatch(
      /^✅ 2 files received: photo-\d+\.jpg.*\n⚠️ big\.mp4 is too large to be sent here: bots get files of up to 20 MB\. Send a direct link to it, or a smaller file\.$/,
    );
    expect(posts()).toEqual(['make a slideshow of my photos']);
  });
});

describe('a large file', () => {
  const tooLarge =
    /^(⚠️ )?big\.mp4 is too large to be sent here: bots get files of up to 20 MB\. Send a direct link to it, or a smaller file\.$/;
  const big = { name: 'big.mp4', size: 30 * MB };

  test('is refused at once in the cloud, also while a long turn runs; a link or a smaller one does it', async () => {
    talk = await startPrivateTalk();
    const { chat, ann, life } = talk;
    expect(await sends('video', big)).toEqual([expect.stringMatching(tooLarge)]);
    const turn = life.simulator.nextTurn({ holdAfter: 1 });
    chat.says(ann, 'a 10 second clip of waves at sunset');
    await turn.held;
    const sent = chat.sends(ann, 'video', big, { caption: 'use my clip' });
    await chat.sees(tooLarge, { after: sent });
    turn.release();
    await talk.rest();
    await talk.says('use https://media.example.com/big.mp4');
    expect(talk.last().text).toMatch(/big\.mp4/);
    expect(uploads()).toHaveLength(1);
    await sends('video', { name: 'small.mp4', bytes: mp4(20_000) });
    expect(uploads()).toHaveLength(2);
    expect(posts()).not.toContain('use my clip');
  });

  test('goes through from the disk of a local server, up to what the skill takes', async () => {
    talk = await startPrivateTalk({ api: { local: true } });
    const bytes = mp4(30 * MB);
    expect(await sends('video', { name: 'big.mp4', bytes })).toEqual([
      expect.stringMatching(/^✅ File received: big\.mp4/),
    ]);
    expect(uploads()).toEqual([{ files: [{ name: 'big.mp4', size: 30 * MB }] }]);
    expect(await sends('video', { name: 'huge.mp4', size: 201 * MB })).toEqual([
      '⚠️ huge.mp4 is too large: at most 200 MB. Compress or trim it and send it again.',
    ]);
    await talk.asks('/skill video-generation-4k', /4K/);
    expect(await sends('video', { name: 'other.mp4', bytes: mp4(MB) })).toEqual([
      expect.stringMatching(/^✅ File received: other\.mp4/),
    ]);
    expect(uploads()).toHaveLength(2);
  });

  test('whose size Telegram does not tell is told of when it is asked for', async () => {
    talk = await startPrivateTalk({ api: { limits: { downloadBytes: 10_000 } } });
    expect(await sends('video', { name: 'big.mp4', bytes: mp4(20_000) })).toEqual([expect.stringMatching(tooLarge)]);
    expect(await sends('video', { name: 'small.mp4', bytes: mp4(9_000) })).toEqual([
      expect.stringMatching(/File received/),
    ]);
    await talk.says('use my clip and then export it');
    expect(talk.last().video).toBeDefined();
  });
});
