/** A piece of a text, in order: a sentence of a line, a whole line that is not split, or the end of a line. */
export type Piece =
  /** `first`: it begins its line. `text` ends with the white space behind the sentence. */
  | { readonly kind: 'sentence'; readonly text: string; readonly first: boolean }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'newline' };

export interface Splitter {
  /** Takes in a fragment; calls back for every piece that is decided. Looks at every character once. */
  push(fragment: string): void;
  /** The text is over: hands out what is still open. */
  end(): void;
}

const OPENERS = '([（“„「『【';
const CLOSERS = ')]）”」』】';
const AFTER_END = '"\'’*_~`';
const FULL_WIDTH_END = '。！？';
const END = '.!?…';

/**
 * Splits a growing text into sentences, whatever fragments it comes in: the pieces depend on the text alone. A sentence
 * ends at a mark outside brackets, quotes and bold, followed by white space and something that can begin a sentence.
 */
export function createSplitter(emit: (piece: Piece) => void): Splitter {
  /** What is read and not handed out. */
  let pending: string[] = [];
  let line = startOfLine();

  function flush(): void {
    const text = pending.join('');
    pending = [];
    if (text !== '')
      emit(line.whole ? { kind: 'line', text } : { kind: 'sentence', text, first: line.sentences === 0 });
    line.sentences += 1;
    line.ended = false;
    line.spaced = false;
  }

  function read(character: string): void {
    if (character === '\n') {
      flush();
      emit({ kind: 'newline' });
      line = startOfLine();
      return;
    }
    if (!line.whole && line.ended && beginsSentence(character, line)) flush();
    pending.push(character);
    note(character, line);
  }

  return {
    push(fragment) {
      for (let i = 0; i < fragment.length; i += 1) read(fragment.charAt(i));
    },
    end: flush,
  };
}

interface Line {
  /** Handed out as one: code, tables. */
  whole: boolean;
  sentences: number;
  /** Nothing but white space, marks and digits of a list so far. */
  prefix: boolean;
  /** Digits so far, as those of a numbered item. */
  digits: boolean;
  depth: number;
  quoted: boolean;
  /** Inside a quote that began low, „as in German“: what opens quotes elsewhere closes it. */
  low: boolean;
  bold: boolean;
  /** A mark that ends a sentence was read, and nothing but closing marks and white space since. */
  ended: boolean;
  wide: boolean;
  exclaimed: boolean;
  spaced: boolean;
  last: string;
}

function startOfLine(): Line {
  return {
    whole: false,
    sentences: 0,
    prefix: true,
    digits: false,
    depth: 0,
    quoted: false,
    low: false,
    bold: false,
    ended: false,
    wide: false,
    exclaimed: false,
    spaced: false,
    last: '',
  };
}

function isSpace(character: string): boolean {
  return /\s/u.test(character);
}

/** Whether this character, behind the end of a sentence, belongs to the next one. */
function beginsSentence(character: string, line: Line): boolean {
  if (isSpace(character) || line.depth > 0 || line.quoted || line.bold) return false;
  const closes = CLOSERS.includes(character) || END.includes(character) || FULL_WIDTH_END.includes(character);
  if (closes) return false;
  if (line.wide) return line.spaced || !AFTER_END.includes(character);
  if (!line.spaced) return false;
  return !/\p{Ll}/u.test(character);
}

function note(character: string, line: Line): void {
  const { last } = line;
  line.last = character;
  if (line.prefix && notePrefix(character, last, line)) return;
  if (isSpace(character)) {
    if (line.ended) line.spaced = true;
    return;
  }
  if (character === '*' && last === '*') line.bold = !line.bold;
  if (character === '"')
    line.quoted = line.quoted ? false : last === '' || isSpace(last) || OPENERS.includes(last) || last === '*';
  if (character === '“' && line.low) {
    line.low = false;
    line.depth = Math.max(0, line.depth - 1);
    return;
  }
  if (OPENERS.includes(character)) {
    line.low ||= character === '„';
    line.depth += 1;
  } else if (CLOSERS.includes(character)) line.depth = Math.max(0, line.depth - 1);
  noteEnd(character, line);
}

/** White space, quote marks, bullets and numbers before the words of a line; whether this character still is of them. */
function notePrefix(character: string, last: string, line: Line): boolean {
  if (isSpace(character)) return true;
  if (!line.digits && (character === '`' || character === '~' || character === '|')) {
    line.whole = true;
    line.prefix = false;
    return true;
  }
  if (character >= '0' && character <= '9') {
    line.digits = true;
    return true;
  }
  if (line.digits && '.)、．'.includes(character)) {
    line.prefix = false;
    return true;
  }
  if (!line.digits && '>-*+•#'.includes(character)) return character !== '*' || last !== '*' ? true : bolds(line);
  line.prefix = false;
  return false;
}

function bolds(line: Line): boolean {
  line.bold = true;
  line.prefix = false;
  return true;
}

function noteEnd(character: string, line: Line): void {
  const wide = FULL_WIDTH_END.includes(character);
  if (wide || END.includes(character)) {
    line.ended = true;
    line.wide = wide;
    line.spaced = false;
  } else if (line.ended && !CLOSERS.includes(character) && !AFTER_END.includes(character)) {
    line.ended = false;
    line.spaced = false;
  }
}
