/** What the body of a published skill file says to people. */
export interface SkillBody {
  readonly greeting?: string;
  readonly examples: readonly string[];
}

/**
 * Published skills keep greeting and examples in their body, in one form: a block quote, then a line "Try saying:", then
 * a list of prompts in quotation marks.
 */
export function readSkillBody(body: string): SkillBody {
  const lines = body.split('\n').map((line) => line.trim());
  const heading = lines.findIndex((line) => /^\**try saying:?\**:?$/i.test(line));
  if (heading < 0) return { examples: [] };
  const greeting = quoteAbove(lines.slice(0, heading));
  const examples = listBelow(lines.slice(heading + 1));
  return greeting === '' ? { examples } : { greeting, examples };
}

function quoteAbove(lines: readonly string[]): string {
  const end = lines.findLastIndex((line) => line !== '') + 1;
  const start = lines.slice(0, end).findLastIndex((line) => !line.startsWith('>')) + 1;
  return lines
    .slice(start, end)
    .map((line) => line.slice(1).trim())
    .join(' ')
    .trim();
}

function listBelow(lines: readonly string[]): string[] {
  const items = lines.slice(lines.findIndex((line) => line !== ''));
  const end = items.findIndex((line) => !/^[-*] /.test(line));
  return items
    .slice(0, end < 0 ? items.length : end)
    .map((line) =>
      line
        .slice(2)
        .trim()
        .replace(/^["“「](.*)["”」]$/, '$1'),
    )
    .filter((example) => example !== '');
}
