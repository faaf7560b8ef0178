import { describe, expect, test } from 'vitest';
import { hashOfUtterances } from '../../evaluation/router/learnt.ts';
import { isRight } from '../../evaluation/router/report.ts';
import { allRows } from '../../evaluation/router/rows.ts';
import { route } from '../../src/core/language/router.ts';
import { LEARNT } from '../../src/core/language/routing/learnt.ts';

describe('the weights in the repository', () => {
  test('were learnt of the utterances in the repository; otherwise run `npm run train`', () => {
    expect(LEARNT.utterances).toBe(hashOfUtterances());
  });
});

describe('the router on what it learnt', () => {
  const verdicts = allRows().map((row) => ({ row, route: route(row.text) }));
  const shareOf = (some: typeof verdicts, right: (verdict: (typeof verdicts)[number]) => boolean) =>
    some.filter(right).length / some.length;

  test.each(['en', 'zh-Hans', 'zh-Hant', 'es', 'pt', 'fr', 'de', 'ja', 'ru'])('knows what is meant in %s', (lang) => {
    expect(
      shareOf(
        verdicts.filter(({ row }) => row.lang === lang),
        isRight,
      ),
    ).toBeGreaterThan(0.98);
  });

  test('hears what is to follow a change, and cuts it off', () => {
    const compounds = verdicts.filter(({ row }) => row.message !== undefined);
    const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    expect(
      shareOf(compounds, ({ row, route: { then, message } }) => {
        return then.join() === row.then.join() && bare(message) === bare(row.message ?? '');
      }),
    ).toBeGreaterThan(0.7);
  });
});
