import fc from 'fast-check';

/** Words in several scripts, none of which means anything to Markdown. */
export const word = fc.constantFrom(
  'waves',
  'Meer',
  '海浪',
  '日落时分',
  'नमस्ते',
  '👩‍👩‍👧‍👦',
  '🇩🇪',
  'é',
  'K7',
  'sea_side',
);

const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

/** What stands in a line, as a model writes it. */
const span = fc.oneof(
  { weight: 4, arbitrary: phrase },
  phrase.map((words) => `**${words}**`),
  phrase.map((words) => `**${words}：**`),
  phrase.map((words) => `*${words}*`),
  phrase.map((words) => `***${words}***`),
  phrase.map((words) => `~~${words}~~`),
  phrase.map((words) => `\`${words}\``),
  phrase.map((words) => `<u>${words}</u>`),
  fc.tuple(phrase, word, phrase).map(([a, b, c]) => `**${a} *${b}* \`${c}\`**`),
  fc.tuple(phrase, fc.constantFrom('https://a.example/b', '/c', 'mailto:d@e.example')).map(([a, b]) => `[${a}](${b})`),
  fc.constantFrom('https://a.example/some/where?x=1', '**', '*', '_', '`', '[', '<b>', '</b>', '. ', '。', '! '),
);
const line = fc.array(span, { minLength: 1, maxLength: 8 }).map((spans) => spans.join(' '));

const block: fc.Arbitrary<string> = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    line,
    fc.tuple(fc.integer({ min: 1, max: 4 }), line).map(([depth, words]) => `${'#'.repeat(depth)} ${words}`),
    fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => lines.map((one) => `- ${one}`).join('\n')),
    fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.map((one, n) => `${n + 1}. ${one}`).join('\n')),
    fc.array(line, { maxLength: 9 }).map((lines) => `\`\`\`ts\n  ${lines.join('\n    ')}\n\`\`\``),
    fc.array(fc.tuple(phrase, phrase), { minLength: 1, maxLength: 6 }).map(table),
    tie('block').map((inner) => inner.replace(/^/gm, '> ')),
    tie('block').map((inner) => `- ${inner.replaceAll('\n', '\n  ')}`),
    fc.constant('---'),
  ),
})).block;

/** Whole texts as a model writes them, some of them cut off. */
export const answer = fc
  .tuple(
    fc.array(block, { minLength: 1, maxLength: 12 }),
    fc.constantFrom('\n', '\n\n', '\n\n\n'),
    fc.option(fc.nat(400), { freq: 3 }),
  )
  .map(([blocks, joint, cut]) => blocks.join(joint).slice(0, cut ? -cut : undefined));

/** Nonsense in the characters that mean something to Markdown; its words are single letters. */
export const nonsense = fc
  .array(
    fc.constantFrom(
      ...['*', '**', '_', '~~', '`', '```', '[', ']', '(', ')', '!', '|', '-', '>', '#', '1.', '<', '\\', '=', ':'],
      ...[' ', '  ', '\n', '\n\n', '    ', '\t', 'q', 'w', '7', '海', '💥', '。'],
      ...['|-|-|\n', '- [ ] ', '[q](', '<u>', '</u>', 'https://a.example', '&amp;'],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, ['---', '---'], ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
