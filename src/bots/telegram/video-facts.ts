import { BufferSource, Input, MP4 } from 'mediabunny';

/** What Telegram must be told of a video so that it shows it right (platform-facts C6). */
export interface VideoFacts {
  /** Pixels, as displayed. */
  readonly width?: number;
  readonly height?: number;
  /** Seconds. */
  readonly duration?: number;
}

/** As much of a file as is looked at: where the index stands in front, it lies within this. */
export const HEAD_BYTES = 1024 * 1024;

/** Reads size and length from the beginning of an MP4 whose index stands in front; nothing where it does not. */
export async function readVideoFacts(head: Uint8Array): Promise<VideoFacts> {
  const input = new Input({ source: new BufferSource(head), formats: [MP4] });
  try {
    const track = await input.getPrimaryVideoTrack();
    if (!track) return {};
    const duration = await input.getDurationFromMetadata();
    return {
      width: await track.getDisplayWidth(),
      height: await track.getDisplayHeight(),
      ...(duration ? { duration } : {}),
    };
  } catch {
    return {};
  } finally {
    input.dispose();
  }
}
