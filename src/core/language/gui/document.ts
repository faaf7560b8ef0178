import { isTemporaryIssue, isTemporaryIssueFollowUp } from '../temporary-issue.ts';
import { actionsOf, distinct, type GuiAction } from './actions.ts';
import { isCaption } from './captions.ts';
import type { Direction } from './direction.ts';
import { type Prefix, prefixOf, renumbered } from './line.ts';
import { readSentence } from './sentence.ts';
import type { Piece } from './splitter.ts';
import type { Models } from './weights/weights.ts';

/** Puts a translated text together from the pieces of the original. */
export interface Document {
  take(piece: Piece): void;
  /** What is decided so far; only ever grows. */
  readonly text: string;
  finish(): { readonly text: string; readonly actions: readonly GuiAction[] };
}

/** A piece that waits for what comes after it. */
interface Held {
  /** `caption`: shown with what it announces; `step`: an item that may be part of directions; `issue`: see the module. */
  readonly why: 'caption' | 'step' | 'issue';
  readonly gap: string;
  readonly text: string;
  readonly heading: boolean;
  readonly prefix?: Prefix;
  /** Whether something that it announced was taken out, and, for a heading, whether its section is over. */
  emptied: boolean;
  over: boolean;
}

export function createDocument(models: Models): Document {
  let text = '';
  /** White space since what was shown, held or removed last, and the widest before that. */
  let gap = '';
  let earlier = '';
  let held: Held[] = [];
  const groups: Direction[][] = [];
  /** The marks of the current line, until something of it is kept. */
  let prefix: Prefix | undefined;
  let item: Prefix | undefined;
  let lineKind: Prefix['kind'] = 'plain';
  let fence: string | undefined;
  /** Whether the sentence or list item before was a direction. */
  let afterDirection = false;
  let numbering = new Map<number, { last: number; gone: number }>();

  function show(piece: string): void {
    text += text === '' ? piece : wider(earlier, gap) + piece;
    gap = '';
    earlier = '';
  }

  /** Decides what was held now that something is kept; `continues`: it is of the list that was announced. */
  function release(continues: boolean): void {
    const waiting = held;
    const after = wider(earlier, gap);
    held = [];
    for (const one of waiting) {
      const orphan = one.why === 'caption' && one.emptied && (one.heading ? one.over : !continues);
      gap = one.gap;
      if (orphan && isCaption(one.text)) earlier = wider(earlier, gap);
      else show((one.prefix ? marks(one.prefix) : '') + (orphan ? closed(one.text) : one.text));
    }
    if (waiting.length > 0) gap = after;
  }

  function marks(one: Prefix): string {
    if (one.number === undefined) return one.text;
    const list = numbering.get(one.indent);
    return list && list.gone > 0 ? renumbered(one, one.number - list.gone) : one.text;
  }

  function keep(piece: string): void {
    const continues = item !== undefined;
    release(continues);
    const { body, space } = splitEnd(piece);
    show((prefix ? marks(prefix) : '') + body);
    prefix = undefined;
    gap = space;
    afterDirection = false;
  }

  function hold(why: Held['why'], piece: string): void {
    const { body, space } = splitEnd(piece);
    const heading = prefix?.kind === 'heading' || isBoldLine(body);
    if (why === 'caption') settle(heading);
    held.push({
      why,
      gap: wider(earlier, gap),
      text: body,
      heading,
      emptied: false,
      over: false,
      ...(prefix && { prefix }),
    });
    prefix = undefined;
    earlier = '';
    gap = space;
  }

  /** A new caption decides the ones before it: a heading ends their sections, an introduction that of the last one. */
  function settle(heading: boolean): void {
    const last = held.at(-1);
    if (!last || held.some(({ why }) => why === 'issue')) return;
    if (heading) {
      for (const one of held) one.over = true;
      release(false);
    } else if (!last.heading && last.emptied && isCaption(last.text)) {
      held = held.slice(0, -1);
      earlier = wider(earlier, last.gap);
    } else if (!last.heading) release(!last.emptied);
  }

  function remove(directions: readonly Direction[], space: string): void {
    held = held.filter(({ why }) => why !== 'step');
    const open = groups.at(-1);
    if (afterDirection && open) open.push(...directions);
    else groups.push([...directions]);
    if (prefix?.number !== undefined) gone(prefix);
    earlier = wider(earlier, gap);
    gap = space;
    afterDirection = true;
    for (const one of held) if (!one.over) one.emptied = true;
  }

  function gone({ indent }: Prefix): void {
    const list = numbering.get(indent);
    if (list) list.gone += 1;
  }

  function beginLine(line: string): string {
    const found = prefixOf(line);
    if (found.kind === 'ordered' || found.kind === 'bullet') {
      if (found.number !== undefined) count(found, found.number);
      item = found;
    } else if (line.trim() !== '') {
      if (item && found.indent <= item.indent) {
        item = undefined;
        numbering = new Map();
      }
    }
    prefix = found;
    lineKind = found.kind;
    return line.slice(found.text.length);
  }

  function count({ indent }: Prefix, number: number): void {
    const list = numbering.get(indent);
    if (list && number > list.last) list.last = number;
    else numbering.set(indent, { last: number, gone: 0 });
  }

  function sentence(piece: string): void {
    const { body, space } = splitEnd(piece);
    if (body === '') {
      gap = wider(gap, space);
      return;
    }
    if (issue(body)) hold('issue', piece);
    else say(body, piece, space);
  }

  function say(body: string, piece: string, space: string): void {
    if (announces(body)) {
      hold('caption', piece);
      return;
    }
    const { kept, directions, follows } = readSentence(
      body,
      { afterDirection, prefix: prefix?.kind ?? lineKind },
      models,
    );
    const inSteps = follows && (afterDirection || prefix?.kind === 'ordered');
    if (directions.length > 0 && kept === '') remove(directions, space);
    else if (inSteps) {
      if (afterDirection) remove(asWeak(body), space);
      else hold('step', piece);
    } else {
      keep(kept + space);
      if (directions.length > 0) groups.push([...directions]);
      afterDirection = directions.length > 0;
    }
  }

  function issue(body: string): boolean {
    const last = held.at(-1);
    return isTemporaryIssue(body) || (last?.why === 'issue' && isTemporaryIssueFollowUp(body));
  }

  function announces(body: string): boolean {
    return /[:：][*_]*$/u.test(body) || prefix?.kind === 'heading' || (prefix?.kind === 'plain' && isBoldLine(body));
  }

  function wholeLine(line: string): void {
    const mark = /^\s*(`{3,}|~{3,})/u.exec(line)?.[1];
    const closes = fence !== undefined && mark?.startsWith(fence) && line.trim() === mark;
    if (fence !== undefined || mark !== undefined || line.trimStart().startsWith('|')) {
      const { body, space } = splitEnd(line);
      prefix = undefined;
      if (body !== '') {
        release(true);
        show(body);
      }
      gap += space;
      afterDirection = false;
      fence = closes ? undefined : (fence ?? mark);
    } else sentence(beginLine(line));
  }

  return {
    get text() {
      return text;
    },
    take(piece) {
      if (piece.kind === 'newline') {
        gap += '\n';
        prefix = undefined;
      } else if (fence !== undefined || piece.kind === 'line') wholeLine(piece.text);
      else sentence(piece.first ? beginLine(piece.text) : piece.text);
    },
    finish() {
      const open = held.findIndex(({ why }) => why === 'issue');
      const said = text !== '' || held.some(({ why }) => why !== 'issue');
      if (open >= 0 && said) held = held.slice(0, open);
      for (const one of held) one.over = true;
      release(false);
      return { text: text.trimEnd(), actions: distinct(groups.flatMap((group) => actionsOf(group, models))) };
    },
  };
}

function asWeak(text: string): Direction[] {
  const adjusts = /(?<!\p{L})(?:adjust|change|tweak|modify|edit|fine-?tune|resize)(?!\p{L})|调整|修改|更改/iu.test(
    text,
  );
  return adjusts ? [{ kind: 'weak', text, topics: new Set(['adjust']), opens: false, traits: [] }] : [];
}

/** A bold line of its own is a heading in all but name. */
function isBoldLine(text: string): boolean {
  return /^\*\*[^*.!?。！？]+\*\*[:：]?$/u.test(text.trim());
}

/** An introduction that has nothing left to introduce. */
function closed(text: string): string {
  return text.replace(/[:：]([*_]*)$/u, (found, marks: string) => (found.startsWith('：') ? '。' : '.') + marks);
}

function splitEnd(piece: string): { body: string; space: string } {
  const body = piece.trimEnd();
  return { body, space: piece.slice(body.length) };
}

/** Of two gaps the one with more line breaks. */
function wider(a: string, b: string): string {
  const breaks = (space: string) => space.split('\n').length;
  return breaks(b) > breaks(a) ? b : a === '' ? b : a;
}
