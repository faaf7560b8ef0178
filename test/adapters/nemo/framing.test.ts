import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEventReader } from '../../../src/adapters/nemo/stream.ts';
import { memoryLog } from './backend.ts';
import { read, readChunks } from './reading.ts';

describe('framing', () => {
  const hello = JSON.stringify({ type: 'text', content: 'héllo ✅' });
  const shown = { kind: 'fragment', text: 'héllo ✅' };

  test.each([
    ['LF', `data: ${hello}\n\n`],
    ['CRLF', `data: ${hello}\r\n\r\n`],
    ['CR', `data: ${hello}\r\r`],
    ['a byte order mark', `\ufeffdata: ${hello}\n\n`],
    ['no blank after the colon', `data:${hello}\n\n`],
    ['no blank line at the end', `data: ${hello}\n`],
    ['no line end at all', `data: ${hello}`],
    ['id, retry and unknown fields', `id: 1\nretry: 10\nfoo: bar\nevent: message\ndata: ${hello}\n\n`],
    ['two data lines', 'data: {"type":"text",\ndata: "content":"héllo ✅"}\n\n'],
    ['an envelope of success', `data: {"code":0,"data":${hello}}\n\n`],
    ['a list', `data: [${hello}]\n\n`],
  ])('%s', (_, stream) => {
    expect(read(stream).events).toEqual([shown]);
  });

  test.each([
    ['a comment', ': ping\n\n'],
    ['an event of that name', 'event: heartbeat\ndata: {"t":1}\n\n'],
    ['an empty payload', 'data:\n\n'],
    ['a blank payload', 'data:  \n\n'],
    ['a plain event', 'data: {"type":"heartbeat"}\n\n'],
  ])('heartbeat as %s', (_, stream) => {
    expect(read(stream).events).toEqual([{ kind: 'heartbeat' }]);
  });

  test.each([
    ['not JSON', 'data: {"type":"text","content":\n\n'],
    ['not JSON', 'data: [DONE]\n\n'],
    ['unknown shape', 'data: {"hello":1}\n\n'],
    ['unknown shape', 'data: {"type":"surprise"}\n\n'],
    ['unknown shape', 'data: 7\n\n'],
    ['unknown shape', 'data: null\n\n'],
  ])('a payload that is %s is skipped and logged without its content', (why, stream) => {
    const { events, log } = read(`${stream}data: ${hello}\n\n`);
    expect(events).toEqual([shown]);
    const loud = log.lines.filter(({ level }) => level !== 'debug');
    expect(loud).toMatchObject([{ level: 'warn', message: `skipped a payload of the event stream: ${why}` }]);
    expect(JSON.stringify(loud)).not.toMatch(/content|DONE|hello|surprise/);
  });

  test('zero bytes are a silent turn', () => {
    expect(read('').events).toEqual([]);
  });

  test.each(['\n', '\r\n', '\r'])(
    'a payload beyond the limit costs itself alone, however it is cut (lines end in %j)',
    (end) => {
      const giant = JSON.stringify({ type: 'text', content: 'x'.repeat(500) });
      const lines = [`data: ${hello}`, '', `data: ${giant}`, `data: ${hello}`, '', `data: ${hello}`, '', ''];
      const stream = Buffer.from(lines.join(end));
      for (let size = 1; size <= stream.length; size += 1) {
        const chunks = Array.from({ length: Math.ceil(stream.length / size) }, (_, index) =>
          stream.subarray(index * size, (index + 1) * size),
        );
        const { events, log } = readChunks(chunks, 100);
        expect(events).toEqual([shown, shown]);
        expect(log.lines.some(({ message }) => message.endsWith('too long'))).toBe(true);
      }
    },
  );

  test('a line is over with its last byte, also where it ends in CR', () => {
    const reader = createEventReader({ log: memoryLog() });
    expect(reader.read(Buffer.from(`data: ${hello}\r\r`))).toEqual([shown]);
    expect(reader.read(Buffer.from('\n'))).toEqual([]);
  });

  test('a payload of exactly the limit is read', () => {
    expect(read(`data: ${hello}\n\n`, hello.length).events).toEqual([shown]);
    expect(read(`data: ${hello}\n\n`, hello.length - 1).events).toEqual([]);
  });
});

describe('any bytes', () => {
  const cut = (bytes: Uint8Array, at: readonly number[]) => {
    const borders = [0, ...at.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
    return borders.slice(1).map((border, index) => bytes.subarray(borders[index], border));
  };
  const places = fc.array(fc.nat(), { maxLength: 40 });
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Done.', 'Next', '- a', '好。', ' '));
  const payload = fc.oneof(
    fc.record({ type: fc.constantFrom('text', 'error', 'heartbeat', 'tool_call', 'x'), content: text, name: text }),
    fc.record(
      {
        content: fc.record({
          role: fc.constantFrom('model', 'user'),
          parts: fc.array(
            fc.oneof(
              fc.record({ text, thought: fc.boolean() }, { requiredKeys: ['text'] }),
              fc.record({ functionCall: fc.record({ name: text }) }),
              fc.jsonValue(),
            ),
            { maxLength: 3 },
          ),
        }),
        partial: fc.boolean(),
        error_code: fc.oneof(text, fc.integer()),
      },
      { requiredKeys: [] },
    ),
    fc.record({ code: fc.integer({ min: -1, max: 5_000 }), message: text, data: fc.jsonValue() }),
    fc.jsonValue(),
  );
  const line = fc.oneof(
    payload.map((value) => `data: ${JSON.stringify(value)}`),
    payload.map((value) => `data: ${JSON.stringify(value, null, 1).replaceAll('\n', '\ndata: ')}`),
    fc.constantFrom(
      '',
      '',
      ': ping',
      'event: heartbeat',
      'data:',
      'data',
      'event: x',
      'id: 1',
      'retry: x',
      '{"code":1002}',
    ),
  );
  const stream = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
    .map(([lines, end, bom]) =>
      Buffer.from(`${bom ? '\ufeff' : ''}${lines.map((one) => one.replaceAll('\n', end) + end + end).join('')}`),
    );

  test('never make the reader throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), stream), places, (bytes, at) => {
        readChunks(cut(bytes, at), 64);
      }),
    );
  });

  test('give the same events however they are cut', () => {
    fc.assert(
      fc.property(stream, places, fc.constantFrom(30, 1_000), (bytes, at, maxPayload) => {
        expect(readChunks(cut(bytes, at), maxPayload).events).toEqual(readChunks([bytes], maxPayload).events);
      }),
      { numRuns: 300 },
    );
  });
});
