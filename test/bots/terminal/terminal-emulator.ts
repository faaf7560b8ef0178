import { PassThrough } from 'node:stream';

/** A terminal that shows what is written to it: the few escape codes that a line editor uses, wrapping, line feeds. */
export interface Emulator {
  readonly output: PassThrough & { readonly columns: number; readonly isTTY: true };
  /** Every line from the first that was ever written to the last, without blanks at their ends. */
  lines(): string[];
  /** Where the cursor stands, from 0. */
  readonly cursor: { readonly row: number; readonly column: number };
}

/** An escape code, or a character. */
const piece = new RegExp(`${String.fromCharCode(27)}\\[([\\d;?]*)([A-Za-z])|([\\s\\S])`, 'gu');

export function createEmulator(columns: number): Emulator {
  const rows: string[][] = [[]];
  let row = 0;
  let column = 0;

  const current = (): string[] => {
    while (rows.length <= row) rows.push([]);
    return rows[row] ?? [];
  };

  function put(char: string): void {
    if (column >= columns) {
      row += 1;
      column = 0;
    }
    const line = current();
    while (line.length < column) line.push(' ');
    line[column] = char;
    column += 1;
  }

  const codes: Record<string, (count: number) => void> = {
    A: (count) => {
      row = Math.max(0, row - (count || 1));
    },
    B: (count) => {
      row += count || 1;
    },
    C: (count) => {
      column = Math.min(columns - 1, column + (count || 1));
    },
    D: (count) => {
      column = Math.max(0, column - (count || 1));
    },
    G: (count) => {
      column = Math.max(1, count) - 1;
    },
    K: () => {
      current().length = Math.min(current().length, column);
    },
    J: () => {
      current().length = Math.min(current().length, column);
      rows.length = row + 1;
    },
    m: () => undefined,
  };

  function write(text: string): void {
    for (const [, parameters = '', code, char = ''] of text.matchAll(piece)) {
      if (code) {
        const act = codes[code];
        if (!act) throw new Error(`the emulator knows no escape code ${code}`);
        act(Number.parseInt(parameters, 10) || 0);
      } else if (char === '\r') column = 0;
      else if (char === '\n') {
        row += 1;
        column = 0;
        current();
      } else put(char);
    }
  }

  const output = Object.assign(new PassThrough(), { columns, isTTY: true as const });
  output.setEncoding('utf8');
  output.on('data', (text: string) => write(text));
  return {
    output,
    lines: () => rows.map((line) => line.join('').trimEnd()),
    get cursor() {
      return { row, column };
    },
  };
}
