import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCollector } from '../../../../src/bots/telegram/requests/collector.ts';
import type { Part } from '../../../../src/bots/telegram/requests/read-message.ts';
import { requestOf } from '../../../../src/bots/telegram/requests/request-of.ts';
import type { Request } from '../../../../src/core/request.ts';
import { createManualClock } from '../../../rig/manual-clock.ts';
import { ann, bob, group, NEW_YEAR, partOf, photo } from './updates.ts';

type Fields = Readonly<Record<string, unknown>>;
const ALBUM_MS = 2_000;

/** People's messages through the collector into requests. */
function listen() {
  const clock = createManualClock();
  const delivered: (readonly Part[])[] = [];
  const collector = createCollector({ clock, albumMs: ALBUM_MS, deliver: (parts) => delivered.push(parts) });
  return {
    clock,
    collector,
    /** Whether it was wanted. */
    says(fields: Fields): boolean {
      const part = partOf({ date: Math.floor(clock.now() / 1000), ...fields });
      const wanted = collector.wants(part);
      collector.take(part);
      return wanted;
    },
    requests: (): (Request | undefined)[] => delivered.map((parts) => requestOf(parts, { stale: false })),
    /** What was asked for, as words or as the number of files with words. */
    asked(): string[] {
      return this.requests().map((request) => {
        if (!request) return 'nothing';
        const words = request.command ? `/${request.command.name} ${request.command.args}`.trim() : request.text;
        return request.files.length > 0 ? `${request.files.length} files: ${words}` : words;
      });
    },
  };
}

const item = (album: string, caption = '', more: Fields = {}): Fields => ({
  photo: photo('p'),
  media_group_id: album,
  ...(caption ? { caption } : {}),
  ...more,
});
const inGroup = { chat: group };
const words = (length: number) =>
  'word '
    .repeat(Math.ceil(length / 5))
    .slice(0, length - 1)
    .concat('x');

describe('what stands alone', () => {
  test('is delivered at once', () => {
    const chat = listen();
    chat.says({ text: 'make a video' });
    chat.says({ photo: photo('a'), caption: 'make it blue' });
    expect(chat.asked()).toEqual(['make a video', '1 files: make it blue']);
    expect(chat.clock.alarms).toBe(0);
  });

  test('talk in a group is not wanted and leaves nothing', () => {
    const chat = listen();
    expect(chat.says({ ...inGroup, text: 'nice weather' })).toBe(false);
    expect(chat.says({ ...inGroup, text: words(3_000) })).toBe(false);
    expect(chat.asked()).toEqual([]);
    expect(chat.clock.alarms).toBe(0);
  });
});

describe('an album', () => {
  test('of three with a caption is one request', async () => {
    const chat = listen();
    for (const caption of ['make a slideshow', '', '']) {
      chat.says(item('1', caption));
      await chat.clock.advance(300);
    }
    expect(chat.asked()).toEqual([]);
    await chat.clock.advance(ALBUM_MS);
    expect(chat.asked()).toEqual(['3 files: make a slideshow']);
  });

  test('waits on for items that lag, and is in the order in which it was sent', async () => {
    const chat = listen();
    chat.says(item('1', '', { message_id: 103 }));
    await chat.clock.advance(ALBUM_MS - 1);
    chat.says(item('1', 'slideshow', { message_id: 101 }));
    await chat.clock.advance(ALBUM_MS - 1);
    chat.says(item('1', '', { message_id: 102 }));
    await chat.clock.advance(ALBUM_MS - 1);
    expect(chat.asked()).toEqual([]);
    await chat.clock.advance(1);
    expect(chat.requests()).toMatchObject([{ id: 'm101', text: 'slideshow', files: [{}, {}, {}] }]);
  });

  test('that has its ten items does not wait', () => {
    const chat = listen();
    for (let i = 0; i < 10; i += 1) chat.says(item('1'));
    expect(chat.asked()).toEqual(['10 files: ']);
    expect(chat.clock.alarms).toBe(0);
  });

  test('an item that comes when the album is gone is a request of its own', async () => {
    const chat = listen();
    chat.says(item('1', 'make a slideshow'));
    await chat.clock.advance(ALBUM_MS);
    chat.says(item('1'));
    await chat.clock.advance(ALBUM_MS);
    expect(chat.asked()).toEqual(['1 files: make a slideshow', '1 files: ']);
  });

  test("two people's albums at once in a group stay apart, and only the one for us is a request", async () => {
    const chat = listen();
    chat.says({ ...inGroup, ...item('a', '@NemoVideoBot a slideshow') });
    chat.says({ ...inGroup, ...item('b', 'our dog', { from: bob }) });
    await chat.clock.advance(1_000);
    chat.says({ ...inGroup, ...item('b', '', { from: bob }) });
    chat.says({ ...inGroup, ...item('a') });
    await chat.clock.advance(ALBUM_MS);
    expect(chat.asked()).toEqual(['2 files: a slideshow', 'nothing']);
  });

  test('is followed by what came behind it, and holds up nobody elsewhere', async () => {
    const chat = listen();
    chat.says(item('1', 'make a slideshow'));
    chat.says({ text: '/export' });
    chat.says(item('1'));
    chat.says({ text: 'thanks' });
    chat.says({ ...inGroup, text: '/status' });
    expect(chat.asked()).toEqual(['/status']);
    await chat.clock.advance(ALBUM_MS);
    expect(chat.asked()).toEqual(['/status', '2 files: make a slideshow', '/export', 'thanks']);
    expect(chat.clock.alarms).toBe(0);
  });
});

describe('a long text', () => {
  const pasted = words(10_000);
  const pieces = [pasted.slice(0, 4_096), pasted.slice(4_096, 8_192), pasted.slice(8_192)];

  test('of 10,000 characters in three pieces is one request, and what is said next another', () => {
    const chat = listen();
    for (const text of [...pieces, 'export']) chat.says({ text });
    expect(chat.asked()).toEqual([pasted, 'export']);
    expect(chat.clock.alarms).toBe(0);
  });

  test("behind a command in a group takes its unaddressed pieces along, and nobody else's", async () => {
    const chat = listen();
    expect(chat.says({ ...inGroup, text: `/video@NemoVideoBot ${pasted.slice(0, 4_000)}` })).toBe(true);
    expect(chat.says({ ...inGroup, from: bob, text: words(3_000) })).toBe(false);
    expect(chat.says({ chat: { ...group, id: -9 }, text: words(3_000) })).toBe(false);
    expect(chat.says({ ...inGroup, from: ann, text: pasted.slice(4_000, 8_000) })).toBe(true);
    expect(chat.says({ ...inGroup, from: bob, text: 'what a text' })).toBe(false);
    expect(chat.says({ ...inGroup, from: ann, text: pasted.slice(8_000) })).toBe(true);
    expect(chat.requests()).toMatchObject([{ text: '', command: { name: 'video' } }]);
    expect(chat.asked()[0]?.replaceAll(' ', '')).toBe(`/video${pasted.replaceAll(' ', '')}`);
    expect(chat.says({ ...inGroup, from: ann, text: 'there it comes' })).toBe(false);
  });

  test('that was the whole text is delivered when nothing more comes', async () => {
    const chat = listen();
    chat.says({ text: words(2_048) });
    expect(chat.asked()).toEqual([]);
    await chat.clock.advance(ALBUM_MS);
    expect(chat.asked()).toEqual([words(2_048)]);
  });

  test('is delivered at once when it cannot be continued: one character less, a short text, a command, a file', () => {
    for (const [first, next] of [
      [words(2_047), { text: words(4_000) }],
      [words(3_000), { text: 'export' }],
      [words(4_096), { text: '/export' }],
      [words(4_096), { photo: photo('a') }],
    ] as const) {
      const chat = listen();
      chat.says({ text: first });
      chat.says(next);
      expect(chat.asked()[0]).toBe(first);
    }
  });

  test('is not continued by what was written more than five seconds later', () => {
    const chat = listen();
    chat.says({ text: words(4_096), date: NEW_YEAR });
    chat.says({ text: words(4_096), date: NEW_YEAR + 5 });
    chat.says({ text: words(1_000), date: NEW_YEAR + 11 });
    expect(chat.asked().map((text) => text.length)).toEqual([8_192, 1_000]);
  });
});

describe('a text that never ends', () => {
  test('is delivered in bounds', async () => {
    const chat = listen();
    for (let i = 0; i < 11; i += 1) {
      chat.says({ text: words(4_096) });
      await chat.clock.advance(ALBUM_MS - 100);
    }
    expect(chat.asked().map((text) => text.length)).toEqual([11 * 4_096]);
  });
});

describe('the end', () => {
  test('flush lets go of everything in order', () => {
    const chat = listen();
    chat.says(item('1', 'one'));
    chat.says({ text: words(3_000) });
    chat.says(item('2', 'two'));
    chat.collector.flush();
    expect(chat.asked()).toEqual(['1 files: one', words(3_000), '1 files: two']);
    expect(chat.clock.alarms).toBe(0);
  });

  test('stop forgets what is held and takes nothing more', async () => {
    const chat = listen();
    chat.says(item('1', 'one'));
    chat.says({ text: 'thanks' });
    chat.collector.stop();
    chat.says({ text: 'hello?' });
    await chat.clock.advance(60_000);
    expect(chat.asked()).toEqual([]);
  });
});

test('however places are interleaved, each wanted part is delivered once, in order, with its own kind', async () => {
  const sending = fc.oneof(
    fc.record({ kind: fc.constant('album'), size: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ kind: fc.constant('text'), size: fc.constantFrom(5, 2_047, 2_048, 4_096) }),
  );
  const step = fc.record({
    place: fc.nat(2),
    person: fc.constantFrom(ann, bob),
    sending,
    wait: fc.constantFrom(0, 0, 700, 2_100),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.infiniteStream(fc.nat(2)), async (steps, picks) => {
      const clock = createManualClock();
      const delivered: (readonly Part[])[] = [];
      const collector = createCollector({ clock, albumMs: ALBUM_MS, deliver: (parts) => delivered.push(parts) });
      const lines = [0, 1, 2].map((place) =>
        steps.flatMap((each, index) => {
          if (each.place !== place) return [];
          const chat = { ...group, id: -100 - place };
          const { kind, size } = each.sending;
          const messages =
            kind === 'album'
              ? Array.from({ length: size }, () => item(`${index}`, '@NemoVideoBot', { chat, from: each.person }))
              : [{ chat, from: each.person, text: `/video ${words(size - 7)}` }];
          return messages.map((fields) => ({ part: partOf(fields), wait: each.wait }));
        }),
      );
      const taken = lines.map((line) => line.map(({ part }) => part.messageId));
      while (lines.some((line) => line.length > 0)) {
        const next = lines[picks.next().value]?.shift();
        if (!next) continue;
        expect(collector.wants(next.part)).toBe(true);
        collector.take(next.part);
        if (next.wait > 0) await clock.advance(next.wait);
      }
      await clock.advance(10 * ALBUM_MS);
      const arrived = [0, 1, 2].map((place) =>
        delivered.flatMap((parts) =>
          parts.filter((part) => part.place.chat === -100 - place).map((part) => part.messageId),
        ),
      );
      expect(arrived).toEqual(taken);
      for (const parts of delivered) expect(new Set(parts.map((part) => part.album ?? part.messageId)).size).toBe(1);
      expect(clock.alarms).toBe(0);
    }),
    { numRuns: 30 },
  );
});
