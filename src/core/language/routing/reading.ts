import type { Token } from './lexicon.ts';
import { BARRED, type Command, CREDIT_QUESTIONS, RULES, type Rule } from './rules.ts';
import type { WordClass } from './word-classes.ts';

/**
 * What a clause is: something for the program, small talk (`filler`), a remark that asks for nothing, or `content`:
 * words for the agent. `between` where a command has two readings.
 */
export type Reading =
  | { readonly kind: Command; readonly between?: readonly [Command, Command]; readonly alone?: true }
  | { readonly kind: 'filler' | 'remark' | 'content' }
  /** A command followed by a condition on the result: "export it, but without the music". */
  | { readonly kind: 'conditional'; readonly command: Command };

const CONTENT: Reading = { kind: 'content' };

/** Reads one clause; `question` is whether it ends with a question mark. */
export function read(tokens: readonly Token[], question: boolean): Reading {
  const words = tokens.filter((token) => token.kind !== 'mark');
  if (words.every((word) => isSmallTalk(word) || isBareQuestion(word)))
    return command(words, question) ?? { kind: 'filler' };
  const unknown = words.filter((token) => token.classes.size === 0);
  if (unknown.length === 0) {
    const whole = command(words, question);
    if (whole) return whole;
  } else {
    if (asksForCredits(words, unknown.length)) return { kind: 'credits' };
    if (asksAfterChange(words, unknown.length)) return { kind: 'state' };
    if (namesTheWork(words)) return { kind: 'export' };
  }
  if (words.every((word) => isSmallTalk(word) || isApproval(word))) return { kind: 'remark' };
  return withTail(words, question) ?? (isRemark(words) ? { kind: 'remark' } : CONTENT);
}

function isSmallTalk({ classes }: Token): boolean {
  return (
    classes.has('filler') ||
    classes.has('glue') ||
    classes.has('indefinite') ||
    classes.has('and') ||
    classes.has('next')
  );
}

function isApproval({ classes }: Token): boolean {
  return classes.has('praise') || classes.has('done') || classes.has('haste');
}

/** "…, how?" hangs on the clause beside it. */
function isBareQuestion({ classes }: Token): boolean {
  return (['how', 'howMuch', 'howI', 'what', 'when', 'isIt', 'where'] as const).some((name) => classes.has(name));
}

function command(words: readonly Token[], question: boolean): Reading | undefined {
  const rule = RULES.find((candidate) => fits(candidate, words, question));
  if (!rule) return undefined;
  if (typeof rule.means === 'string') return { kind: rule.means, ...(rule.alone && { alone: true }) };
  return { kind: rule.means[0], between: rule.means };
}

function fits(rule: Rule, words: readonly Token[], question: boolean): boolean {
  if (rule.question && !question) return false;
  const has = (wordClass: WordClass) => words.some(({ classes }) => classes.has(wordClass));
  if (!rule.all.every(has) || !(rule.any ?? []).every((group) => group.some(has))) return false;
  const serving = [...rule.all, ...(rule.any ?? []).flat(), ...(rule.also ?? [])];
  const barred = [...(rule.none ?? []), ...BARRED[typeof rule.means === 'string' ? rule.means : rule.means[0]]];
  return !words.some(
    (word) =>
      (barred.some((name) => word.classes.has(name)) || teaches(word)) &&
      !serving.some((name) => word.classes.has(name)) &&
      !(word.classes.has('filler') || word.classes.has('glue')),
  );
}

/** A video that teaches something is content, whatever it teaches. */
function teaches({ classes }: Token): boolean {
  return classes.has('procedure') && !classes.has('howI');
}

/** "How many credits does a two-minute clip take": the account is meant although a video is described. */
function asksForCredits(words: readonly Token[], unknown: number): boolean {
  if (
    unknown > 6 ||
    words.some(({ classes }) => (['edit', 'topic', 'export'] as const).some((name) => classes.has(name)))
  ) {
    return false;
  }
  return CREDIT_QUESTIONS.some(([a, b]) => {
    const first = words.findIndex(({ classes }) => classes.has(a));
    const second = words.findIndex(({ classes }) => classes.has(b));
    return first >= 0 && second >= 0 && Math.max(first, second) <= 6;
  });
}

/** "Did you add the drone shot yet": a yes-no question about a change to some part of the work. */
function asksAfterChange(words: readonly Token[], unknown: number): boolean {
  const [first] = words;
  return (
    unknown <= 2 &&
    words.length <= 9 &&
    first?.classes.has('isIt') === true &&
    words.some(({ classes }) => classes.has('added') || classes.has('inside')) &&
    !words.some(({ classes }) => classes.has('want') || classes.has('me') || classes.has('topic'))
  );
}

/** "Export the birthday clip": a definite thing with a name of its own stands between verb and noun. */
function namesTheWork(words: readonly Token[]): boolean {
  const first = words.findIndex(({ classes }) => !(classes.has('filler') && !classes.has('give')));
  const verb = words[first];
  const last = words.findLastIndex(({ classes }) => classes.has('video') || classes.has('file'));
  if (
    !verb ||
    last < 0 ||
    !(
      verb.classes.has('export') ||
      (verb.classes.has('give') && words.slice(first, first + 3).some(({ classes }) => classes.has('me')))
    )
  ) {
    return false;
  }
  const between = words.slice(first + 1, last);
  const definite = between.some(({ text, classes }) => classes.has('my') || DEFINITE.has(text));
  const names = between.filter(({ classes, kind }) => classes.size === 0 && kind === 'word');
  const rest = words.slice(last + 1);
  return (
    definite &&
    names.length <= 3 &&
    between.every(({ kind, classes }) => kind === 'word' && !(classes.has('edit') || classes.has('indefinite'))) &&
    rest.every((word) => isSmallTalk(word) || word.classes.has('quality') || word.classes.has('place'))
  );
}

const DEFINITE: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'me the',
  'el',
  'la',
  'das',
  'den',
  'die',
  'le',
  'o',
  'a',
  '这',
  '那',
  '这个',
]);

/** A command whose tail gives a reason ("so I can post it") or a condition ("but without the logo"). */
function withTail(words: readonly Token[], question: boolean): Reading | undefined {
  const at = words.findIndex(({ classes }, index) => index > 0 && (classes.has('reason') || classes.has('except')));
  if (at < 0) return undefined;
  const head = words.slice(0, at);
  if (head.some(({ classes }) => classes.size === 0) || head.every(isSmallTalk)) return undefined;
  const found = command(head, question);
  if (!found || found.kind === 'content') return undefined;
  if (words[at]?.classes.has('reason')) return found;
  return found.kind === 'export' ? { kind: 'conditional', command: 'export' } : undefined;
}

/** Approval or haste without a wish for a change. */
function isRemark(words: readonly Token[]): boolean {
  const has = (wordClass: WordClass) => words.some(({ classes }) => classes.has(wordClass));
  return (has('praise') || has('haste')) && !has('edit') && !has('except') && !has('indefinite') && !has('topic');
}
