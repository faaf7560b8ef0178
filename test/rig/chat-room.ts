import { Readable } from 'node:stream';
import type { Capabilities, Message, Platform, Surface } from '../../src/core/ports/platform.ts';
import type { Choice, OpenedFile, Video } from '../../src/core/reply.ts';
import type { FileRef } from '../../src/core/request.ts';

/** A message as it stands in the room. */
export interface Seen {
  readonly role: Message['role'];
  text: string;
  readonly choices: readonly Choice[];
  readonly video?: { readonly fileName: string; readonly bytes: number; readonly video: Video };
}

/** A platform whose messages a test can read. It keeps what real ones keep: keys, limits, the files of people. */
export interface ChatRoom extends Platform {
  /** Every message that stays, in order; a status message is no message. */
  readonly messages: readonly Seen[];
  /** Every text that a status message showed, in order. */
  readonly statuses: readonly string[];
  readonly drafts: readonly string[];
  /** Resolves with the first message or status, from `from` on, that matches. */
  sees(pattern: RegExp, from?: number): Promise<Seen>;
  /** Makes the next deliveries fail like a broken upload. */
  failDeliveries(times: number): void;
}

const capabilities: Capabilities = {
  maxTextLength: 4096,
  maxCaptionLength: 1024,
  uploadBytes: 50_000_000,
  editEveryMs: 0,
  edits: true,
  drafts: 'own',
  pictures: false,
  labelLength: 38,
  links: false,
  downloadBytes: 500_000_000,
};

/** `files`: what people may send, by handle. */
export function createChatRoom(files: ReadonlyMap<string, Uint8Array>, limits: Partial<Capabilities> = {}): ChatRoom {
  const messages: Seen[] = [];
  const statuses: string[] = [];
  const drafts: string[] = [];
  const delivered = new Map<string, unknown>();
  const watchers = new Set<() => void>();
  let failing = 0;

  function changed(): void {
    for (const watcher of [...watchers]) watcher();
  }

  function status(message: Message): void {
    statuses.push(message.text);
    changed();
  }

  const surface: Surface = {
    capabilities: { ...capabilities, ...limits },
    async post(message) {
      if (message.role === 'status') {
        status(message);
        return { id: statuses.length };
      }
      messages.push({ role: message.role, text: message.text, choices: message.choices ?? [] });
      changed();
      return { id: messages.length };
    },
    async edit(ref, message) {
      status(message);
      return ref;
    },
    async retire() {},
    draft(text) {
      drafts.push(text);
    },
    async deliver(video, caption, key) {
      if (delivered.has(key)) return delivered.get(key);
      if (failing > 0) {
        failing -= 1;
        const { Failure } = await import('../../src/core/errors.ts');
        throw new Failure('interrupted', { landed: 'unknown' });
      }
      const { stream } = await video.open(new AbortController().signal);
      let bytes = 0;
      for await (const chunk of stream) bytes += (chunk as Uint8Array).length;
      const receipt = { file: `receipt-${delivered.size + 1}` };
      delivered.set(key, receipt);
      messages.push({
        role: 'video',
        text: caption.text,
        choices: caption.choices ?? [],
        video: { fileName: video.fileName, bytes, video },
      });
      changed();
      return receipt;
    },
  };

  return {
    messages,
    statuses,
    drafts,
    owns: () => true,
    surface: () => surface,
    async open(file: FileRef): Promise<OpenedFile> {
      const bytes = files.get(String(file.handle));
      if (!bytes) throw new Error('no such file');
      return { stream: Readable.from([bytes]), size: bytes.length };
    },
    sees(pattern, from = 0) {
      const find = (): Seen | undefined =>
        messages.slice(from).find((message) => pattern.test(message.text)) ??
        statuses
          .filter((text) => pattern.test(text))
          .map((text): Seen => ({ role: 'status', text, choices: [] }))
          .at(0);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          watchers.delete(look);
          const seen = messages.map((message) => `[${message.role}] ${message.text}`).join('\n');
          reject(new Error(`nobody saw ${pattern}; seen:\n${seen}\nstatus: ${statuses.join(' | ')}`));
        }, 10_000);
        function look(): void {
          const found = find();
          if (!found) return;
          clearTimeout(timer);
          watchers.delete(look);
          resolve(found);
        }
        watchers.add(look);
        look();
      });
    },
    failDeliveries(times) {
      failing = times;
    },
  };
}
