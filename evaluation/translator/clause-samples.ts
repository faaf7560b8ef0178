import type { Link } from '../../src/core/language/gui/chain.ts';
import { prefixOf } from '../../src/core/language/gui/line.ts';
import { type Reading, readClauses } from '../../src/core/language/gui/reading.ts';
import { createSplitter } from '../../src/core/language/gui/splitter.ts';
import type { Setting } from '../../src/core/language/gui/traits.ts';
import type { AgentText } from './agent-texts.ts';

/** A sentence of a labelled text: its clauses, and which of them are directions. */
export interface Sample {
  readonly row: AgentText;
  readonly sentence: string;
  readonly chain: readonly Link[];
  readonly reading: Reading;
  readonly directions: readonly boolean[];
  /** Shares of letters that are directions. */
  readonly shares: readonly number[];
  /** Whether the sentence before was a direction. */
  readonly afterDirection: boolean;
}

/** Headings and introductions go with what they announce. */
function announces(body: string, prefix: Setting['prefix']): boolean {
  return /[:：][*_]*$/u.test(body) || prefix === 'heading' || /^\*\*[^*.!?。！？]+\*\*[:：]?$/u.test(body);
}

/** Cuts a text into sentences and clauses as the translator does, and labels them by what is to be kept. */
export function samplesOf(row: AgentText): Sample[] {
  const kept = keptIn(row.text, row.keep);
  const samples: Sample[] = [];
  let at = 0;
  let prefix: Setting['prefix'] = 'plain';
  let afterDirection = false;
  const splitter = createSplitter((piece) => {
    if (piece.kind === 'newline') {
      at += 1;
      return;
    }
    let start = at;
    at += piece.text.length;
    if (piece.kind === 'line') return;
    let body = piece.text;
    if (piece.first) {
      const found = prefixOf(body);
      prefix = found.kind;
      body = body.slice(found.text.length);
      start += found.text.length;
    }
    body = body.trimEnd();
    if (body === '' || !/[\p{L}\p{N}]/u.test(body)) return;
    if (announces(body, prefix)) return;
    const reading = readClauses(body, { afterDirection, prefix });
    if (!reading) {
      afterDirection = false;
      return;
    }
    const { clauses, chain } = reading;
    const shares = clauses.map((clause) => shareCut(row.text, start + clause.start, start + clause.end, kept));
    const directions = shares.map((share) => share > 0.5);
    samples.push({ row, sentence: body, chain, reading, directions, shares, afterDirection });
    afterDirection = directions.length > 0 && directions.every(Boolean);
  });
  splitter.push(row.text);
  splitter.end();
  return samples;
}

function shareCut(text: string, from: number, to: number, kept: readonly boolean[]): number {
  let letters = 0;
  let cut = 0;
  for (let at = from; at < to; at += 1) {
    if (!/\p{L}/u.test(text.charAt(at))) continue;
    letters += 1;
    if (!kept[at]) cut += 1;
  }
  return letters === 0 ? 0 : cut / letters;
}

/** For each character whether it is in a passage to be kept; emphasis, white space and case aside. */
function keptIn(text: string, passages: readonly string[]): boolean[] {
  const offsets: number[] = [];
  let bare = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '*' || (/\s/u.test(character) && (bare.endsWith(' ') || bare === ''))) continue;
    bare += /\s/u.test(character) ? ' ' : character.toLowerCase();
    offsets.push(at);
  }
  const kept = Array.from(text, () => false);
  for (const passage of passages) {
    const wanted = passage.replaceAll('*', '').replace(/\s+/gu, ' ').trim().toLowerCase();
    for (let found = bare.indexOf(wanted); found >= 0 && wanted !== ''; found = bare.indexOf(wanted, found + 1))
      for (let i = found; i < found + wanted.length; i += 1) kept[offsets[i] ?? 0] = true;
  }
  return kept;
}
