import { describe, expect, it } from 'vitest';
import { translate } from '../../../src/core/language/gui-translator.ts';
import { isTemporaryIssue } from '../../../src/core/language/temporary-issue.ts';

describe('a temporary issue', () => {
  it.each([
    'I encountered a temporary issue.',
    "I'm sorry, but I encountered a temporary issue while processing your request.",
    'Sorry, I ran into a temporary problem.',
    'It seems I have encountered a temporary error!',
    '⚠️ I hit a brief technical hiccup.',
    '抱歉，我遇到了一个临时问题。',
    '我刚才遇到了暂时性的错误。',
    '系统出现了一点技术故障。',
    '抱歉，我遇到了暫時的問題。',
  ])('is known: %s', (sentence) => {
    expect(isTemporaryIssue(sentence)).toBe(true);
  });

  it.each([
    'The hero encounters a temporary setback in scene two.',
    'The temporary bridge collapses.',
    'I encountered no problems.',
    'I had a temporary title card placed at 0:03.',
    '主角遇到了一个老朋友。',
    '我遇到了你，故事开始了。',
  ])('is something else: %s', (sentence) => {
    expect(isTemporaryIssue(sentence)).toBe(false);
  });

  it.each([
    ['Fog added. I encountered a temporary issue.', 'Fog added.'],
    ['Fog added.\n\nI encountered a temporary issue. Please try again later.', 'Fog added.'],
    ['- Fog\n- Rain\n\nSorry, I ran into a temporary problem. Try again in a moment!', '- Fog\n- Rain'],
    ['雾已加上。抱歉，我遇到了一个临时问题，请稍后再试。', '雾已加上。'],
    ['雾已加上。我遇到了一个临时问题。请稍后重试。', '雾已加上。'],
  ])('is dropped at the end: %s', (text, seen) => {
    expect(translate(text)).toEqual({ text: seen, actions: [] });
  });

  it.each([
    'I encountered a temporary issue.',
    'I encountered a temporary issue. Please try again later.',
    'I encountered a temporary issue. The fog is in all the same.',
    '抱歉，我遇到了一个临时问题。',
  ])('stays where nothing else was said before it or something is said after it: %s', (text) => {
    expect(translate(text).text).toBe(text);
  });
});
