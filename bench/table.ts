/** One figure beside its floor. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** The same done by the barest means in the same run; absent where the goal is absolute. */
  readonly floor?: number;
  /** What `value / floor`, or `value` itself where there is no floor, should be. */
  readonly goal?: { readonly is: 'at least' | 'below'; readonly number: number };
}

const heading = ['', 'unit', 'measured', 'floor', 'ratio', 'goal', ''];

/** Prints the figures as a table; the last column says whether a goal is met. */
export function printTable(rows: readonly Row[]): void {
  const cells = [heading, ...rows.map(cellsOf)];
  const widths = heading.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells) {
    const line = row.map((cell, column) =>
      column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(line.join('  ').trimEnd());
  }
}

function cellsOf({ name, unit, value, floor, goal }: Row): string[] {
  const ratio = floor === undefined ? undefined : value / floor;
  const judged = ratio ?? value;
  const met = goal && (goal.is === 'below' ? judged < goal.number : judged >= goal.number);
  return [
    name,
    unit,
    shown(value),
    floor === undefined ? '–' : shown(floor),
    ratio === undefined ? '–' : ratio.toFixed(2),
    goal ? `${goal.is === 'below' ? '<' : '≥'} ${goal.number}` : '–',
    met === undefined ? '' : met ? 'met' : 'missed',
  ];
}

/** Three digits that matter. */
function shown(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
