import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Sent } from '../../rig/http/sent-file.ts';
import { type PrivateTalk, startPrivateTalk } from '../../rig/private-talk.ts';
import { jpeg, mp4 } from '../../rig/samples.ts';
import type { MediaKind } from '../../rig/telegram/acts.ts';

let talk: PrivateTalk;
afterEach(() => talk.end());

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
      const words = await talk.sends(kind, sent);
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
    expect(await talk.sends(kind, sent)).toEqual([
      expect.stringMatching(/^⚠️ .* is not a type that I can use\. Accepted: mp4.*TXT, DOCX or PDF\.$/),
    ]);
    expect(talk.uploads()).toEqual([]);
    expect(await talk.sends('photo', { bytes: jpeg(10, 10) })).toEqual([expect.stringMatching(/File received/)]);
    expect(await talk.sends(kind, sent, { caption: 'make a 5 second video of this' })).toEqual([
      expect.stringMatching(/^⚠️ /),
    ]);
    expect(talk.posts()).toEqual([]);
  });

  test('a caption is what is done with it', async () => {
    talk = await startPrivateTalk();
    await talk.sends('video', { bytes: mp4(20_000), name: 'fox.mp4' }, { caption: 'use my clip and then export it' });
    expect(talk.posts()).toEqual(['use my clip']);
    expect(talk.last().video).toBeDefined();
    await talk.sends('photo', { bytes: jpeg(10, 10) }, { caption: '/video make a 5 second video of my picture' });
    expect(talk.posts().at(-1)).toBe('make a 5 second video of my picture');
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
