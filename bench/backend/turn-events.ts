/**
 * One event of a turn as it goes over the wire, cut where a moment belongs: `parts[0]`, stamp `stamps[0]`, `parts[1]` …
 * Stamps are numbered; the first use of a number decides its moment, later ones repeat it.
 */
export interface WireTemplate {
  readonly parts: readonly string[];
  readonly stamps: readonly number[];
}

const BLOCKS = 5;
const SENTENCES_PER_BLOCK = 8;
const openings = ['The first light touches', 'A slow pan follows', 'Soft waves carry', 'Two gulls cross'];
const middles = ['the wide and quiet bay', 'the old wooden pier', 'a small boat at anchor', 'the wet sand'];
const endings = ['while the music stays low', 'under a pale pink sky', 'with a gentle fade', 'in warm, even tones'];

/**
 * A turn of 200 events in the shape of the Agent Development Kit (protocol, The event stream), as a busy turn looks:
 * five blocks of a thought, two tools with their results, two heartbeats, eight sentences in four partial fragments each,
 * and the aggregate that repeats them. Every sentence is a line that ends with a stamp.
 */
export function turnEvents(): readonly WireTemplate[] {
  return Array.from({ length: BLOCKS }, (_, block) => blockEvents(block)).flat();
}

function blockEvents(block: number): WireTemplate[] {
  const sentences = Array.from({ length: SENTENCES_PER_BLOCK }, (_, index) =>
    sentenceFragments(block * SENTENCES_PER_BLOCK + index),
  );
  const heartbeat = { parts: [': ping\n\n'], stamps: [] };
  return [
    adk([{ text: 'Weighing the length of the opening shot against the music.', thought: true }]),
    ...['generate_video', 'add_background_music'].flatMap((name, index) => [
      adk([{ functionCall: { id: `call-${block}-${index}`, name, args: { prompt: 'sea at dawn', seconds: 8 } } }]),
      heartbeat,
      adk([{ functionResponse: { id: `call-${block}-${index}`, name, response: { status: 'ok', segment: block } } }]),
    ]),
    ...sentences.flat().map((text) => adk([{ text }], { partial: true })),
    adk([{ text: sentences.flat().join('') }], { partial: false, finishReason: 'STOP' }),
  ];
}

/** `§3§` stands for stamp 3. */
function sentenceFragments(number: number): string[] {
  const pick = (words: readonly string[]) => words[number % words.length] ?? '';
  return [pick(openings), ` ${pick(middles)}`, ` ${pick(endings)}, take`, ` §${number}§.\n`];
}

function adk(parts: readonly object[], more: object = {}): WireTemplate {
  const event = {
    content: { role: 'model', parts },
    ...more,
    usageMetadata: { promptTokenCount: 812, candidatesTokenCount: 24, totalTokenCount: 836 },
    invocationId: 'e-5b7f0a4c-2f7e-4d0f-9c59-0d8f6a1f2b3c',
    author: 'nemo_agent',
    actions: { stateDelta: {}, artifactDelta: {}, requestedAuthConfigs: {} },
    id: 'Wq3kV9Zt',
    timestamp: 1_790_000_000.123456,
  };
  const pieces = `data: ${JSON.stringify(event)}\n\n`.split(/§(\d+)§/);
  return {
    parts: pieces.filter((_, index) => index % 2 === 0),
    stamps: pieces.filter((_, index) => index % 2 === 1).map(Number),
  };
}
