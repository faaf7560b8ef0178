import { expect, test } from 'vitest';
import { readAgentTexts } from '../../evaluation/agent-texts.ts';
import { judge } from '../../evaluation/translator-judge.ts';

const verdicts = readAgentTexts().map((row) => judge(row));
const share = (has: (verdict: (typeof verdicts)[number]) => boolean) => verdicts.filter(has).length / verdicts.length;

test('the shipped models read the labelled texts as they are labelled', () => {
  expect(share(({ right }) => right)).toBeGreaterThan(0.94);
  expect(share(({ lost }) => lost.length > 0)).toBeLessThan(0.01);
});
