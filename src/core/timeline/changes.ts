import type { PhraseKey, Say } from '../phrases/phrases.ts';
import type { Changed } from './consequences.ts';
import { type Change, difference, percentOf, type Size } from './difference.ts';
import { groupBy } from './group-by.ts';
import { labelText } from './label.ts';
import { listText } from './list.ts';
import type { Placed } from './pairs.ts';
import type { Timeline } from './timeline.ts';
import { lengthText, spanText } from './times.ts';

/** Sentences that are read; the rest is counted. */
const SENTENCES = 6;
/** From how many of one sort on, what was added or removed is told in one sentence. */
const MANY = 3;
/** UTF-16 units: several labels stand in one sentence. */
const LABEL_LENGTH = 40;

/**
 * What a person would say happened between two timelines, a sentence each, the picture first: `Title added: 'Sunrise'
 * (0–3s)`. At most seven, the last one counting those that are left out; empty where nobody would notice anything.
 */
export function describeChanges(before: Timeline, after: Timeline, say: Say): readonly string[] {
  const changes = difference(before, after);
  const grouped = groupBy(changes.entries(), ([index, change]) =>
    change.type === 'added' || change.type === 'removed' ? `${change.type} ${change.segment.thing}` : `${index}`,
  );
  const sentences = [...grouped.values()]
    .map((group) => group.map(([, change]) => change))
    .flatMap((group) =>
      group.length >= MANY ? [many(group, say)] : group.map((change) => sentence(change, after, say)),
    );
  const told = [...new Set(sentences)];
  if (told.length <= SENTENCES) return told;
  return [...told.slice(0, SENTENCES), say('timeline.moreChanges', { count: told.length - SENTENCES })];
}

/** Whether nobody would notice a difference: exactly where {@link describeChanges} has nothing to say. */
export function sameTimeline(a: Timeline, b: Timeline): boolean {
  return difference(a, b).length === 0;
}

function sentence(change: Change, after: Timeline, say: Say): string {
  switch (change.type) {
    case 'added':
    case 'removed': {
      const { segment } = change;
      const names = say('timeline.at', { name: nameOf(segment, say), span: spanOf(segment) });
      return say(`timeline.${change.type}`, { thing: thing(segment, say), names });
    }
    case 'split':
      return say('timeline.split', {
        thing: thing(change.segment, say),
        name: nameOf(change.segment, say),
        count: change.parts,
      });
    case 'changed':
      return changedSentence(change, after, say);
    case 'reordered':
      return say('timeline.reordered', {
        things: say('timeline.things', { thing: change.segments[0].thing }),
        names: nameList(change.segments, 2 * MANY, say),
      });
    case 'size':
      return sizeSentence(change.before, change.after, say);
    case 'length':
      return say('timeline.length', { before: lengthText(change.before), after: lengthText(change.after) });
    case 'title':
      return say('timeline.project', { name: labelText(change.after) });
  }
}

/** One sentence for one segment, whatever about it changed. */
function changedSentence(change: Changed, timeline: Timeline, say: Say): string {
  const { before, after, renamed, moved, resized, louder } = change;
  const times = moved || resized;
  const span = spanOf(after);
  const percent = percentOf(after);
  if (renamed || (louder && times)) {
    const facts = listText([times ? span : '', louder ? `${percent}%` : ''].filter(Boolean), say);
    const now = facts ? say('timeline.at', { name: nameOf(after, say), span: facts }) : nameOf(after, say);
    return renamed
      ? say('timeline.renamed', { thing: thing(after, say), before: nameOf(before, say), after: now })
      : say('timeline.changed', { thing: thing(after, say), name: now });
  }
  const subject = subjectOf(after, timeline, say);
  if (louder) return say('timeline.volume', { subject, before: percentOf(before), after: percent });
  if (moved) return say(resized ? 'timeline.retimed' : 'timeline.moved', { subject, span });
  const shorter = after.to - after.from < before.to - before.from;
  const key: PhraseKey = shorter ? 'timeline.shortened' : 'timeline.lengthened';
  return say(key, { subject, length: lengthText(after.to - after.from) });
}

function many(group: readonly Change[], say: Say): string {
  const segments = group.flatMap((change) => ('segment' in change ? [change.segment] : []));
  const things = say('timeline.things', { thing: segments[0]?.thing ?? 'other' });
  const key: PhraseKey = group[0]?.type === 'added' ? 'timeline.added' : 'timeline.removed';
  return say(key, { thing: things, names: nameList(segments, MANY, say) });
}

function nameList(segments: readonly Placed[], shown: number, say: Say): string {
  const names = segments.slice(0, shown).map((segment) => nameOf(segment, say));
  if (segments.length > shown) names.push(say('timeline.more', { count: segments.length - shown }));
  return listText(names, say);
}

function thing(segment: Placed, say: Say): string {
  return say('timeline.thing', { thing: segment.thing });
}

/** `Title`; with its name, or else its time, where there are several of the sort. */
function subjectOf(segment: Placed, timeline: Timeline, say: Say): string {
  const tracks = timeline.tracks.filter(({ kind }) => kind === segment.kind);
  const alone = tracks.reduce((sum, { segments }) => sum + segments.length, 0) === 1;
  if (alone) return thing(segment, say);
  const text = labelText(segment.label ?? '', LABEL_LENGTH);
  if (!text) return say('timeline.at', { name: thing(segment, say), span: spanOf(segment) });
  return say('timeline.subject', { thing: thing(segment, say), name: say('timeline.words', { text }) });
}

/** A title's words in quotation marks, any other name as it is. */
function nameOf(segment: Placed, say: Say): string {
  const text = labelText(segment.label ?? '', LABEL_LENGTH);
  if (!text) return say('timeline.unnamed', { kind: segment.kind });
  return segment.kind === 'title' ? say('timeline.words', { text }) : text;
}

function spanOf({ from, to }: Placed): string {
  return spanText(from, to, '–');
}

function sizeSentence(before: Size, after: Size, say: Say): string {
  const [was, is] = [ratioOf(before), ratioOf(after)];
  if (was !== is) return say('timeline.ratio', { before: was, after: is });
  return say('timeline.size', { before: `${before.width}×${before.height}`, after: `${after.width}×${after.height}` });
}

const commonRatios: ReadonlyArray<readonly [number, number]> = [
  [16, 9],
  [9, 16],
  [1, 1],
  [4, 3],
  [3, 4],
  [4, 5],
  [5, 4],
  [3, 2],
  [2, 3],
  [21, 9],
  [2, 1],
];

/** The usual ratio within 1%, since 854 × 480 is meant as 16:9; else the pixels. */
function ratioOf({ width, height }: Size): string {
  const ratio = commonRatios.find(([w, h]) => Math.abs((width * h) / (height * w) - 1) < 0.01);
  return ratio ? ratio.join(':') : `${width}×${height}`;
}
