import type { Clause } from './clauses.ts';
import { type Reading, read } from './reading.ts';
import type { Command } from './rules.ts';
import type { WordClass } from './word-classes.ts';

/** What the clauses of a text come to. */
export interface Decision {
  readonly intent: Command | 'message' | 'ask';
  readonly afterwards: readonly Exclude<Command, 'upload'>[];
  readonly between?: readonly [Command, Command | 'message'];
  /** Where the words for the agent end, where commands follow them. */
  readonly contentEnd?: number;
}

interface Read {
  readonly clause: Clause;
  readonly reading: Reading;
}

/** A clause that asks for something of the program. */
interface Wish extends Read {
  readonly command: Command;
}

const MESSAGE: Decision = { intent: 'message', afterwards: [] };

/** Decides over all clauses; `continued`: other words for the agent stand before the first one. */
export function decide(clauses: readonly Clause[], continued: boolean): Decision {
  const all = clauses.map((clause) => withCommand(clause, read(clause.tokens, clause.question)));
  const asking = all.filter(({ reading }) => reading.kind !== 'filler' && reading.kind !== 'remark');
  const telling = asking.length > 1 || continued ? asking.filter(({ reading }) => !('alone' in reading)) : asking;
  const conditional = telling.find(({ reading }) => reading.kind === 'conditional');
  if (conditional && telling.length === 1 && !continued) return askBetween('export');
  const firstCommand = telling.findIndex(isCommand);
  if (firstCommand < 0) return continued ? MESSAGE : (togetherOne(clauses) ?? MESSAGE);
  const commands = telling.filter(isCommand);
  if (commands.length === telling.length && !continued) return onlyCommands(commands);
  if (telling.slice(firstCommand).every(isCommand)) {
    return contentFirst(telling.slice(0, firstCommand), commands, continued);
  }
  const lastContent = telling.findLastIndex((one) => !isCommand(one));
  const commandsFirst = telling.slice(0, commands.length).every(isCommand) && !continued;
  if (!commandsFirst || lastContent < commands.length) return MESSAGE;
  return contentLast(commands, telling.slice(commands.length));
}

function withCommand(clause: Clause, reading: Reading): Read | Wish {
  switch (reading.kind) {
    case 'export':
    case 'credits':
    case 'state':
    case 'upload':
      return { clause, reading, command: reading.kind };
    default:
      return { clause, reading };
  }
}

function isCommand(one: Read | Wish): one is Wish {
  return 'command' in one;
}

function askBetween(command: Command): Decision {
  return { intent: 'ask', afterwards: [], between: [command, 'message'] };
}

/** A wish that punctuation tore apart: "my credits, how many?" */
function togetherOne(clauses: readonly Clause[]): Decision | undefined {
  if (clauses.length < 2) return undefined;
  const tokens = clauses.flatMap((clause) => clause.tokens);
  const question = clauses.some((clause) => clause.question);
  const whole = withCommand({ tokens, joint: 'none', question }, read(tokens, question));
  return isCommand(whole) ? onlyCommands([whole]) : undefined;
}

function onlyCommands(commands: readonly Wish[]): Decision {
  const clear = commands.filter(({ reading }) => !('between' in reading));
  const [first, ...others] = new Set(clear.map(({ command }) => command));
  if (first !== undefined) return { intent: first, afterwards: others.filter((kind) => kind !== 'upload') };
  const [only] = commands;
  if (only && 'between' in only.reading && only.reading.between) {
    return { intent: 'ask', afterwards: [], between: only.reading.between };
  }
  return MESSAGE;
}

/** Words for the agent, then commands: "add a title and export it". */
function contentFirst(contents: readonly Read[], commands: readonly Wish[], continued: boolean): Decision {
  const kinds = [...new Set(commands.map(({ command }) => command))];
  const [first] = commands;
  if (!first) return MESSAGE;
  if (kinds.includes('upload'))
    return contents.some(({ clause }) => has(clause, 'edit')) ? MESSAGE : { intent: 'upload', afterwards: [] };
  if (!commands.every((command) => standsAlone(command)) || isListed(contents, first)) return MESSAGE;
  const only = kinds.length === 1 ? kinds[0] : undefined;
  if (only && only !== 'export' && !continued && contents.every(({ clause }) => isContext(clause))) {
    return { intent: only, afterwards: [] };
  }
  const afterwards = kinds.filter((kind) => kind !== 'upload');
  return { intent: 'message', afterwards, contentEnd: contents.at(-1)?.clause.tokens.at(-1)?.end ?? 0 };
}

const VERBS: Readonly<Record<Command, readonly WordClass[]>> = {
  export: ['export', 'give', 'get', 'save', 'want', 'where', 'finish', 'iWant'],
  credits: ['show', 'what', 'howMuch', 'left', 'isIt', 'how', 'enough', 'spend'],
  state: ['show', 'what', 'howMuch', 'isIt', 'when', 'how', 'give'],
  upload: [],
};

/** Whether a clause asks by itself: in "add a logo and credits" the credits are one more thing to add. */
function standsAlone({ clause, command }: Wish): boolean {
  if (VERBS[command].some((name) => has(clause, name))) return true;
  return clause.joint === 'sentence' && (clause.question || command === 'export');
}

/** Whether the command is a member of what the content speaks of: "a video about import and export". */
function isListed(contents: readonly Read[], { clause }: Read): boolean {
  const telling = clause.tokens.filter(({ classes }) => !classes.has('filler') && !classes.has('glue')).length;
  const spokenOf = (name: WordClass) => contents.some((content) => has(content.clause, name));
  if (clause.joint === 'sentence') return false;
  if (spokenOf('procedure')) return true;
  return telling < 2 && clause.joint !== 'next' && spokenOf('topic');
}

/** "I made two clips yesterday": tells about the speaker and asks for no change. */
function isContext(clause: Clause): boolean {
  const [first] = clause.tokens;
  return (
    first !== undefined &&
    (first.classes.has('i') || first.classes.has('my') || first.classes.has('own')) &&
    !has(clause, 'edit') &&
    !has(clause, 'iWant')
  );
}

const PERSONAL: readonly WordClass[] = ['i', 'iWant', 'my', 'it', 'me', 'isIt', 'reason', 'haste'];

/** Commands, then other words: a remark about them, or a wish for a change that might come first. */
function contentLast(commands: readonly Wish[], contents: readonly Read[]): Decision {
  const first = commands[0];
  if (!first) return MESSAGE;
  const edits = contents.some(
    ({ clause, reading }) => has(clause, 'edit') || has(clause, 'except') || reading.kind === 'conditional',
  );
  if (edits) return askBetween(first.command);
  const opensPersonally = contents.every(({ clause: { tokens } }) =>
    PERSONAL.some((name) => tokens[0]?.classes.has(name)),
  );
  return opensPersonally ? onlyCommands(commands) : MESSAGE;
}

function has({ tokens }: Clause, wordClass: WordClass): boolean {
  return tokens.some(({ classes }) => classes.has(wordClass));
}
