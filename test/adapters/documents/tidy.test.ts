import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidy } from '../../../src/adapters/documents/tidy.ts';

test('every kind of line end becomes LF', () => {
  expect(tidy('a\r\nb\rc\u2028d\u2029e\u0085f\fg\vh')).toBe('a\nb\nc\nd\ne\nf\ng\nh');
});

test('byte order marks, NUL, escapes and halves of surrogate pairs are taken out, tabs and emoji stay', () => {
  expect(tidy('\ufeffa\0b\u001b[1m\tc\ud83dd 🎬 \ufeffe')).toBe('ab[1m\tcd 🎬 e');
});

test('blank lines are squeezed to one and blanks at line ends cut, indentation inside stays', () => {
  expect(tidy('\n\n  INT. CAFÉ  \n \t \n\u3000\n\n    ANNA\u00a0\nHello.\n\n')).toBe('INT. CAFÉ\n\n    ANNA\nHello.');
});

test('two million blanks in a line take no time', () => {
  const begun = performance.now();
  expect(tidy(`a${' '.repeat(2_000_000)}b`)).toHaveLength(2_000_002);
  expect(performance.now() - begun).toBeLessThan(1000);
});

test('whatever goes in, tidying twice changes nothing more and no control character is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const once = tidy(text);
      expect(tidy(once)).toBe(once);
      expect(once).not.toMatch(/[^\P{Cc}\n\t]|\p{Cs}|\n{3}|[^\S\n]\n/u);
    }),
  );
});
