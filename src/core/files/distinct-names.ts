import { extname } from 'node:path';

/** The names of files that came together, those that occur more than once numbered: `photo-1.jpg`, `photo-2.jpg`. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set(names);
  return names.map((name) => {
    if (!name || names.indexOf(name) === names.lastIndexOf(name)) return name;
    const free = freeName(name, taken);
    taken.add(free);
    return free;
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length);
  for (let number = 1; ; number += 1) {
    const candidate = `${stem}-${number}${ending}`;
    if (!taken.has(candidate)) return candidate;
  }
}
