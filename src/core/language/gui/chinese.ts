import { simplifyText } from '../routing/traditional.ts';
import type { Cut, Direction, Findings } from './direction.ts';
import { NOTHING_FOUND } from './direction.ts';
import { CODE, LINK, QUOTED } from './mask.ts';
import { TOPIC_NAMES } from './talk.ts';
import { CHOOSING, DEPENDENT, FOLLOWING, LABELS, OTHERS, PLACES, STRONG, TOPICS } from './talk-zh.ts';

interface Segment extends Cut {
  readonly is: 'direction' | 'dependent' | 'following' | 'content';
  readonly kind?: Direction['kind'];
}

const patterns = STRONG.map(([kind, source]) => [kind, new RegExp(source, 'u')] as const);
const place = new RegExp(PLACES, 'u');
const label = new RegExp(
  `^(?:\\s|一下|下方的?|上方的?|右上角的?|的)*(?:${LABELS}|(?:Export|Download|Save|Render|Share|Apply|Confirm|Generate|Play|Preview)(?![a-z]))`,
  'u',
);
/** A button's name in quotes, which are not masked here. */
const chosen = new RegExp(`^\\s*[“"「『【](?:${LABELS}|Export|Download|Save)`, 'u');
/** "手指滑过屏幕，打开相册页面": somebody in the picture goes on doing things. */
const other = new RegExp(OTHERS, 'u');
const addressed = /请|您|你|可/u;
const trigger = new RegExp(`${PLACES}|点|拖|按|选|打开|单击|双击|前往|进入`, 'u');
const SEPARATOR = /[，,；;：。！？!?…]+|——+|\s[—–-]\s|(?<![\d])[:](?!\d)/gu;
const BRACKETS = /\s*[(（]([^()（）]*)[)）]/gu;

/** Finds directions in a Chinese sentence. `masked` as `mask` makes it of `text`. */
export function findInChinese(text: string, masked: string): Findings {
  const plain = simplifyText(masked);
  if (!trigger.test(plain)) return NOTHING_FOUND;
  const directions: Direction[] = [];
  const cuts: Cut[] = [];
  const outer = plain.replace(BRACKETS, (whole: string, inner: string, start: number) => {
    const written = text.slice(start + whole.length - 1 - inner.length, start + whole.length - 1);
    const segments = segmentsOf(inner, written);
    if (segments.some(isDirection) && segments.every(({ is }) => is !== 'content')) {
      cuts.push({ start, end: start + whole.length });
      directions.push(...directionsOf(segments, written));
    }
    return CODE.repeat(whole.length);
  });
  const segments = segmentsOf(outer, text);
  for (let i = 0; i < segments.length; i += 1) {
    if (segments[i]?.is !== 'direction') continue;
    const [first, last] = runAround(segments, i);
    const run = segments.slice(first, last + 1);
    const end = run.at(-1)?.end ?? 0;
    const before = segments[first - 1];
    cuts.push(before ? { start: before.end, end } : { start: 0, end: segments[last + 1]?.start ?? outer.length });
    directions.push(...directionsOf(run, text));
    i = last;
  }
  const follows = directions.length === 0 && segments.length > 0 && segments.every(({ is }) => is === 'following');
  return { directions, cuts, follows };
}

function isDirection({ is }: Segment): boolean {
  return is === 'direction';
}

/** The segments that go with a direction: dependent ones before it, following ones behind it. */
function runAround(segments: readonly Segment[], at: number): [first: number, last: number] {
  let first = at;
  while (segments[first - 1]?.is === 'dependent') first -= 1;
  let last = at;
  while (segments[last + 1]?.is === 'direction' || segments[last + 1]?.is === 'following') last += 1;
  return [first, last];
}

function directionsOf(run: readonly Segment[], text: string): Direction[] {
  let from = run[0]?.start ?? 0;
  return run.flatMap((one) => {
    if (!one.kind) return [];
    const found = directionOf(one.kind, text, one, from);
    from = one.end;
    return [found];
  });
}

/** `from`: where the clauses begin that tell what the direction is for. */
function directionOf(kind: Direction['kind'], text: string, { start, end }: Cut, from: number): Direction {
  const written = text.slice(start, end).trim();
  const plain = simplifyText(written);
  const spoken = simplifyText(text.slice(from, end));
  const topics = new Set(TOPIC_NAMES.filter((topic) => TOPICS[topic].test(spoken)));
  if (/查看|看到|浏览/u.test(plain)) topics.delete('adjust');
  return { kind: kindIn(kind, plain), text: written, topics, opens: /选项卡|标签|面板|菜单/u.test(plain) };
}

/** "在编辑器里调整": looking and adjusting share their form. */
function kindIn(kind: Direction['kind'], plain: string): Direction['kind'] {
  if (kind !== 'look') return kind;
  if (/拖/u.test(plain)) return 'drag';
  if (/查看|看到|预览|观看|播放|试听|浏览/u.test(plain)) return 'look';
  if (/点击|单击|按下/u.test(plain)) return 'press';
  return TOPICS.adjust.test(plain) || TOPICS.reorder.test(plain) ? 'adjust' : 'look';
}

function segmentsOf(plain: string, text: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  const close = (end: number, next: number) => {
    if (/[\p{L}\p{N}\ue002-\ue004]/u.test(plain.slice(start, end)))
      segments.push(segment(plain, start, end, text, segments.at(-1)));
    start = next;
  };
  for (const match of plain.matchAll(SEPARATOR)) close(match.index, match.index + match[0].length);
  close(plain.length, plain.length);
  return segments;
}

function segment(plain: string, from: number, end: number, text: string, before: Segment | undefined): Segment {
  const words = plain.slice(from, end);
  const start = from + (words.length - words.trimStart().length);
  const body = words.trimStart();
  const told = before?.is === 'content' && other.test(plain.slice(before.start, before.end)) && !addressed.test(body);
  if (told) return { start, end, is: 'content' };
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(body);
    if (
      match &&
      (kind !== 'press' ||
        isPressed(match[0], body.slice(match[0].length), simplifyText(text.slice(start + match[0].length, end))))
    ) {
      return { start, end, is: 'direction', kind };
    }
  }
  if (FOLLOWING.test(body)) return { start, end, is: 'following' };
  return { start, end, is: DEPENDENT.test(body) ? 'dependent' : 'content' };
}

function isPressed(verb: string, object: string, written: string): boolean {
  if (place.test(object) || object.slice(0, 24).includes(LINK)) return true;
  if (CHOOSING.test(verb)) return chosen.test(written);
  return object.slice(0, 16).includes(QUOTED) || label.test(object);
}
