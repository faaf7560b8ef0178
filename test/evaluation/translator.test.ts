import { describe, expect, test } from 'vitest';
import { readAgentTexts } from '../../evaluation/translator/agent-texts.ts';
import { judge, type Verdict } from '../../evaluation/translator/judge.ts';
import { hashOfAgentTexts } from '../../evaluation/translator/learnt.ts';
import { TEXTS } from '../../src/core/language/gui/weights/texts.ts';

const verdicts = readAgentTexts().map((row) => judge(row));
const share = (some: readonly Verdict[], has: (verdict: Verdict) => boolean) => some.filter(has).length / some.length;

test('the models in the repository were learned from the texts in the repository; otherwise run `npm run train`', () => {
  expect(TEXTS).toBe(hashOfAgentTexts());
});

describe('the shipped models', () => {
  test('read the texts that they learned from as they are labelled', () => {
    const learned = verdicts.filter(({ row }) => row.half !== 'exam');
    expect(share(learned, ({ right }) => right)).toBeGreaterThan(0.92);
    expect(share(learned, ({ lost }) => lost.length > 0)).toBeLessThan(0.01);
  });

  test('read texts that nothing was learned from: no content is lost, hardly a direction stays', () => {
    const exam = verdicts.filter(({ row }) => row.half === 'exam');
    expect(exam.length).toBeGreaterThan(100);
    expect(share(exam, ({ right }) => right)).toBeGreaterThan(0.95);
    expect(share(exam, ({ left }) => left.length > 0)).toBeLessThan(0.02);
    expect(exam.filter(({ lost }) => lost.length > 0)).toEqual([]);
  });
});
