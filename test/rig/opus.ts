import { BufferTarget, EncodedAudioPacketSource, EncodedPacket, OggOutputFormat, Output } from 'mediabunny';

/** 20 ms of silence, as Opus (RFC 6716) writes it. */
const SILENCE = Uint8Array.from([0xf8, 0xff, 0xfe]);
const FRAME_SECONDS = 0.02;
/** `OpusHead` (RFC 7845): version 1, one channel, no pre-skip, 48 kHz, no gain, mapping 0. */
const HEAD = Uint8Array.from([...Buffer.from('OpusHead'), 1, 1, 0, 0, 0x80, 0xbb, 0, 0, 0, 0, 0]);

/** A voice message as Telegram records it: Opus in Ogg, of so many seconds. */
export async function voiceMessage(seconds: number): Promise<Buffer> {
  const target = new BufferTarget();
  const output = new Output({ format: new OggOutputFormat(), target });
  const source = new EncodedAudioPacketSource('opus');
  output.addAudioTrack(source);
  await output.start();
  const meta = { decoderConfig: { codec: 'opus', numberOfChannels: 1, sampleRate: 48_000, description: HEAD } };
  for (let frame = 0; frame < seconds / FRAME_SECONDS; frame += 1) {
    await source.add(new EncodedPacket(SILENCE, 'key', frame * FRAME_SECONDS, FRAME_SECONDS), meta);
  }
  await output.finalize();
  return Buffer.from(target.buffer ?? new ArrayBuffer(0));
}
