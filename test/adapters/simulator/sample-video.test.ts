import { createHash } from 'node:crypto';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import { describe, expect, it } from 'vitest';
import { sampleSize, sampleVideo } from '../../../src/adapters/simulator/sample/sample-video.ts';

async function inspect(video: Uint8Array) {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(video) });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('no video track');
  const keys: number[] = [];
  let packets = 0;
  const units: Uint8Array[] = [];
  for await (const packet of new EncodedPacketSink(track).packets()) {
    packets += 1;
    if (packet.type === 'key') keys.push(packet.timestamp);
    units.push(packet.data);
  }
  const { codec, displayWidth: width, displayHeight: height } = track;
  const config = await track.getDecoderConfig();
  return { codec, string: config?.codec, width, height, duration: await input.computeDuration(), packets, keys, units };
}

describe('a sample video', () => {
  it('is H.264 Constrained Baseline with a key picture every second', async () => {
    const video = await inspect(await sampleVideo({ seconds: 10, width: 1920, height: 1080 }));
    expect(video).toMatchObject({ codec: 'avc', string: 'avc1.42c01e', width: 320, height: 180, packets: 100 });
    expect(video.duration).toBeCloseTo(10);
    expect(video.keys).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('begins with its index, so that it plays while it arrives', async () => {
    const bytes = Buffer.from(await sampleVideo({ seconds: 2, width: 1080, height: 1920 }));
    expect(bytes.indexOf('ftyp')).toBe(4);
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
  });

  it.each([
    [1920, 1080, [320, 180]],
    [1080, 1920, [180, 320]],
    [1080, 1080, [320, 320]],
    [1080, 1350, [256, 320]],
    [9000, 90, [320, 106]],
    [0, 1080, [320, 180]],
    [Number.NaN, 5, [320, 180]],
  ])('has the shape of %d × %d', (width, height, size) => {
    expect(sampleSize(width, height)).toEqual(size);
  });

  it('is small: a minute takes less than 5 MB, and an hour is cut to ten minutes', async () => {
    expect((await sampleVideo({ seconds: 60, width: 1920, height: 1080 })).length).toBeLessThan(5_000_000);
    const video = await sampleVideo({ seconds: 3600, width: 1920, height: 1080 });
    expect(video.length).toBeLessThan(20_000_000);
    expect((await inspect(video)).duration).toBeCloseTo(600);
  });

  it('is never shorter than half a second', async () => {
    expect((await inspect(await sampleVideo({ seconds: 0, width: 16, height: 9 }))).duration).toBeCloseTo(0.5);
  });

  it('is drawn once for the same length and shape', async () => {
    const options = { seconds: 3, width: 1920, height: 1080 };
    expect(await sampleVideo(options)).toBe(await sampleVideo({ ...options, width: 1280, height: 720 }));
  });

  it('still holds the very pictures that a full decoder was seen to show as they were drawn', async () => {
    const { units } = await inspect(await sampleVideo({ seconds: 3, width: 1920, height: 1080 }));
    const hash = createHash('sha256');
    for (const unit of units) hash.update(unit);
    expect(hash.digest('hex')).toBe('1880c6ba081f4387d1c489dec82e0b5d40be6b9827513cd40bda89e70cf7230b');
  });

  it('holds no byte sequence that looks like a start code', async () => {
    const { units } = await inspect(await sampleVideo({ seconds: 5, width: 1080, height: 1920 }));
    for (const unit of units) {
      const body = Buffer.from(unit.subarray(4));
      expect(unit.length - 4).toBe(Buffer.from(unit).readUInt32BE(0));
      for (const code of [0, 1, 2]) expect(body.includes(Buffer.from([0, 0, code]))).toBe(false);
    }
  });
});
