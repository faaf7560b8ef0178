import { isRecord, numberAt, numberOf, recordAt, textAt, wordsAt } from './fields.ts';
import { shorten } from './shorten.ts';
import type { TrackKind } from './timeline.ts';

/** What a segment of the draft tells about itself; times in ms, not yet put in order. */
export interface LooseSegment {
  readonly label: string | undefined;
  readonly start: number | undefined;
  readonly length: number | undefined;
  /** 0–1. */
  readonly volume: number | undefined;
}

/** UTF-16 units. */
const LABEL_LENGTH = 200;

const targetStartNames = ['target_start', 'targetStart', 'timeline_start', 'timelineStart'];
const startNames = [
  ...['st', 'start', 'start_time', 'startTime', 'start_ms', 'startMs', 'start_at', 'startAt'],
  ...['begin', 'begin_time', 'beginTime', 'offset', 'from', 'position', 'pos', 'at', 's'],
];
const lengthNames = ['d', 'duration', 'duration_ms', 'durationMs', 'dur', 'length', 'len'];
const endNames = ['end', 'et', 'end_time', 'endTime', 'end_ms', 'endMs', 'target_end', 'targetEnd', 'to'];
/** Where on the timeline, as an object of its own; what was cut from the source stands under other names. */
const rangeNames = [
  ...['tr', 'target_timerange', 'targetTimerange', 'target_time_range', 'targetTimeRange', 'timeline_range'],
  ...['timelineRange', 'time_range', 'timeRange', 'timerange', 'range', 'target'],
];

const wordNames = ['text', 'content', 'words', 'caption', 'subtitle', 'txt'];
const nameNames = [
  ...['name', 'title', 'label', 'file_name', 'fileName', 'filename', 'display_name', 'displayName'],
  ...['material_name', 'materialName', 'clip_name', 'clipName', 'asset_name', 'assetName', 'effect_name'],
];
/** Used where there is no proper name. */
const descriptionNames = ['n', 'prompt', 'description', 'desc', 'source', 'src', 'url', 'uri', 'path', 'file'];

const volumeNames = ['volume', 'vol', 'volume_percent', 'volumePercent', 'gain', 'loudness', 'v'];
const muteNames = ['muted', 'mute', 'is_muted', 'isMuted'];

export function readLoose(segment: Readonly<Record<string, unknown>>, kind: TrackKind): LooseSegment {
  const meta = typeof segment.m === 'string' ? { name: segment.m } : segment.m;
  return { label: labelOf(segment, meta, kind), ...timesOf(segment, meta), volume: volumeOf(segment, meta) };
}

/** Metadata are asked before the segment itself, proper names before descriptions; of a title its words count. */
function labelOf(segment: unknown, meta: unknown, kind: TrackKind): string | undefined {
  const proper = kind === 'title' ? [...wordNames, ...nameNames] : [...nameNames, ...wordNames];
  const label =
    wordsAt(meta, proper) ??
    wordsAt(segment, proper) ??
    textAt(meta, descriptionNames) ??
    textAt(segment, descriptionNames);
  if (label === undefined) return undefined;
  return shorten(kind === 'title' ? label : withoutPath(label), LABEL_LENGTH);
}

/** Of a path or an address only the file's name: the rest may be internal. */
function withoutPath(label: string): string {
  if (!/^([a-z][a-z\d+.-]*:\/\/|\/|\.{1,2}\/|[a-z]:\\)/i.test(label)) return label;
  const name =
    label
      .replace(/[?#].*$/, '')
      .split(/[/\\]/)
      .findLast(Boolean) ?? label;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function timesOf(segment: Readonly<Record<string, unknown>>, meta: unknown): Pick<LooseSegment, 'start' | 'length'> {
  const range = recordAt(segment, rangeNames) ?? recordAt(meta, rangeNames);
  const said = numberAt(segment, lengthNames);
  const inRange = numberAt(range, lengthNames);
  const unit = unitOf(said, inRange);
  const inner = numberAt(range, startNames);
  const start =
    numberAt(segment, targetStartNames) ??
    (inner === undefined ? undefined : inner * unit) ??
    numberAt(segment, startNames) ??
    numberAt(meta, [...targetStartNames, ...startNames]);
  const length = said ?? inRange;
  const end = numberAt(segment, endNames) ?? numberAt(range, endNames);
  if (length === undefined) {
    return { start, length: start === undefined || end === undefined ? undefined : end - start };
  }
  return { start: start ?? (end === undefined ? undefined : end - length), length };
}

/** Ms of one unit of a range: editors keep microseconds or seconds there, which the length in ms beside it gives away. */
function unitOf(ms: number | undefined, inRange: number | undefined): number {
  if (!ms || !inRange) return 1;
  const ratio = inRange / ms;
  if (ratio > 500) return 0.001;
  return ratio < 0.002 ? 1000 : 1;
}

/**
 * Read as 0–1 or 0–100, as text or with a percent sign. Up to 2 it is the former, amplified; what is negative
 * (decibels) tells nothing.
 */
function volumeOf(segment: unknown, meta: unknown): number | undefined {
  for (const record of [meta, segment]) {
    if (!isRecord(record)) continue;
    if (muteNames.some((name) => record[name] === true)) return 0;
    for (const name of volumeNames) {
      const volume = loudness(record[name]);
      if (volume !== undefined) return volume;
    }
  }
  return undefined;
}

function loudness(value: unknown): number | undefined {
  const percent = typeof value === 'string' && value.trimEnd().endsWith('%');
  const number = numberOf(percent ? value.trimEnd().slice(0, -1) : value);
  if (number === undefined || number < 0) return undefined;
  return Math.min(1, percent || number > 2 ? number / 100 : number);
}
