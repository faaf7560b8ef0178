import { parseDocument } from 'yaml';
import { z } from 'zod';

/** A Markdown file with a head of YAML. Every scalar is the string that was written: `1.10` stays `1.10`. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/**
 * Splits a file and parses its head, leniently: byte order mark, CRLF, blanks behind the fences, tabs as indentation,
 * duplicate keys (the last counts) and one-line values that ought to be quoted are all accepted. Throws an `Error`
 * whose message tells an operator what is wrong.
 */
export function readFrontMatter(file: string): FrontMatter {
  const text = file.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const fenced = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n([\s\S]*))?$/.exec(text.trimStart());
  if (!fenced) throw new Error('has no front matter between two lines of ---');
  const [, head = '', body = ''] = fenced;
  const indented = head.replace(/^[ \t]+/gm, (blanks) => blanks.replaceAll('\t', '  '));
  return { fields: parseHead(indented) ?? parseHead(quoted(indented)) ?? refuse(indented), body };
}

function parseHead(head: string): Record<string, unknown> | undefined {
  const document = parse(head);
  if (document.errors.length > 0) return undefined;
  return z.record(z.string(), z.unknown()).safeParse(document.toJS() ?? {}).data;
}

function parse(head: string) {
  return parseDocument(head, { schema: 'failsafe', strict: false, uniqueKeys: false, logLevel: 'silent' });
}

/** Values that are no valid YAML as they stand, such as `description: AI: make videos`, put into quotes. */
function quoted(head: string): string {
  return head.replace(
    /^([\w-]+):[ \t]+((?![ \t"'[{>|&!#]).*)$/gm,
    (_, key: string, value: string) => `${key}: ${JSON.stringify(value.trimEnd())}`,
  );
}

function refuse(head: string): never {
  const reason = parse(head).errors[0]?.message.split('\n')[0] ?? 'it is not a list of keys and values';
  throw new Error(`has no valid YAML in its front matter: ${reason}`);
}
