import type { Log } from '../../../src/core/ports/log.ts';
import type { Capabilities, Message, Surface } from '../../../src/core/ports/platform.ts';
import type { ManualClock } from '../../rig/manual-clock.ts';

/** One call of a primitive, and when it began, in ms since the recorder was made. */
export interface Act {
  readonly at: number;
  readonly name: 'post' | 'edit' | 'retire' | 'draft' | 'deliver';
  readonly text: string;
  readonly key?: string;
  readonly message?: Message;
}

/** A surface that writes down what it is asked to do. */
export interface Recorder extends Surface {
  readonly acts: readonly Act[];
  /** `post a`, `edit b` … in order. */
  readonly lines: string[];
  /** The most calls that were ever under way at once. */
  readonly atOnce: number;
  /** What the next calls do before they resolve. */
  before: (act: Act) => Promise<void>;
}

export function createRecorder(clock: ManualClock, limits: Partial<Capabilities> = {}): Recorder {
  const acts: Act[] = [];
  const start = clock.now();
  let underWay = 0;
  let atOnce = 0;

  async function act(parts: Omit<Act, 'at'>): Promise<{ readonly id: number }> {
    const done = { at: clock.now() - start, ...parts };
    acts.push(done);
    underWay += 1;
    atOnce = Math.max(atOnce, underWay);
    try {
      await recorder.before(done);
    } finally {
      underWay -= 1;
    }
    return { id: acts.length };
  }

  const recorder: Recorder = {
    capabilities: {
      maxTextLength: 200,
      maxCaptionLength: 100,
      uploadBytes: 1_000,
      editEveryMs: 1_000,
      edits: true,
      drafts: 'own',
      pictures: false,
      labelLength: 38,
      links: false,
      downloadBytes: 1_000,
      ...limits,
    },
    acts,
    get lines() {
      return acts.map(({ name, text }) => `${name} ${text}`.trim());
    },
    get atOnce() {
      return atOnce;
    },
    before: async () => undefined,
    post: (message, key) => act({ name: 'post', text: message.text, key, message }),
    edit: async (ref, message) => {
      await act({ name: 'edit', text: message.text, message });
      return ref;
    },
    retire: async () => {
      await act({ name: 'retire', text: '' });
    },
    draft: (text) => {
      void act({ name: 'draft', text });
    },
    deliver: (video, message, key) =>
      act({ name: 'deliver', text: message.text, key, message }).then((receipt) => ({
        ...receipt,
        file: video.fileName,
      })),
  };
  return recorder;
}

/** A log that keeps its lines. */
export function createListLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const at = (level: string) => (_: object, message: string) => lines.push(`${level}: ${message}`);
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
