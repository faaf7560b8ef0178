import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { BufferSource, EncodedPacketSink, Input, MP4 } from 'mediabunny';
import { expect, test } from 'vitest';
import { rewrapVoice } from '../../../src/bots/telegram/voice.ts';
import { identify } from '../../../src/core/files/media-type.ts';
import { voiceMessage } from '../../rig/opus.ts';

async function rewrapped(bytes: Buffer, size = bytes.length): Promise<Buffer> {
  const { stream } = await rewrapVoice({ stream: Readable.from([bytes]), size });
  return buffer(stream);
}

test('a voice message becomes M4A with the same sound in it', async () => {
  const m4a = await rewrapped(await voiceMessage(3));
  expect(await identify(m4a.subarray(0, 4_100), 'voice-7.m4a', 'audio/mp4')).toMatchObject({ extension: 'm4a' });
  const input = new Input({ source: new BufferSource(m4a), formats: [MP4] });
  const track = await input.getPrimaryAudioTrack();
  if (!track) throw new Error('no sound');
  expect(await input.computeDuration()).toBeCloseTo(3, 1);
  const packets = [];
  for await (const packet of new EncodedPacketSink(track).packets())
    packets.push(Buffer.from(packet.data).toString('hex'));
  expect(packets).toHaveLength(150);
  expect(new Set(packets)).toEqual(new Set(['f8fffe']));
});

test.each([
  ['no sound at all', Buffer.from('this is no sound')],
  ['a sound that breaks off', Buffer.from('OggS\0\u0002garbage garbage')],
  ['nothing', Buffer.alloc(0)],
])('%s is passed on as it is', async (_, bytes) => {
  expect(await rewrapped(bytes)).toEqual(bytes);
});

test('what is too large to be held, or of unknown size, is passed on as it comes', async () => {
  const bytes = await voiceMessage(1);
  expect(await rewrapped(bytes, 30_000_000)).toEqual(bytes);
  const { stream, size } = await rewrapVoice({ stream: Readable.from([bytes]) });
  expect(size).toBeUndefined();
  expect(await buffer(stream)).toEqual(bytes);
});
