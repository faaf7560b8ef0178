/** Every kind of line break, tabs of lines and pages among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const LINE_BREAK = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/** Tab and line feed are the only control characters that a text has; U+202A–E turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNWANTED = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\ufeff]/g;

/**
 * A text without what Telegram refuses or drops: half a surrogate pair ("strings must be encoded in UTF-8"), control
 * characters, marks of direction; every kind of line break becomes `\n` (tdlib, `clean_input_string`).
 */
export function clean(text: string): string {
  return text
    .replace(LINE_BREAK, '\n')
    .replace(UNWANTED, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Those that occur in prose; others stay as they are written. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ensp: '\u2002',
    emsp: '\u2003',
    copy: '©',
    reg: '®',
    trade: '™',
    hellip: '…',
    mdash: '—',
    ndash: '–',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    bull: '•',
    middot: '·',
    times: '×',
    divide: '÷',
    plusmn: '±',
    deg: '°',
    euro: '€',
    pound: '£',
    yen: '¥',
    sect: '§',
    para: '¶',
    larr: '←',
    uarr: '↑',
    rarr: '→',
    darr: '↓',
    check: '✓',
    hearts: '♥',
  }),
);

/** Resolves HTML's character references (`&amp;`, `&#39;`, `&#x1F600;`). */
export function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? clean(String.fromCodePoint(code)) : '\uFFFD';
  });
}
