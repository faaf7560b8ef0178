import { expect, test } from 'vitest';
import { attributionHeaders, skillPlatform } from '../../../src/adapters/nemo/attribution.ts';

test.each([
  ['/home/me/.clawhub/skills/video', undefined, 'clawhub'],
  ['/home/me/.clawhub', undefined, 'clawhub'],
  ['C:\\Users\\me\\.clawhub\\video', undefined, 'clawhub'],
  ['/home/me/.cursor/skills/video', undefined, 'cursor'],
  ['/home/me/.cursor/extensions/video', undefined, 'unknown'],
  ['/home/me/x.clawhub/video', undefined, 'unknown'],
  ['/opt/bot', undefined, 'unknown'],
  ['/home/me/.clawhub/video', 'own-shop', 'own-shop'],
  ['/home/me/.clawhub/video', '  ', 'clawhub'],
])('the platform of %s with SKILL_SOURCE %s is %s', (path, source, platform) => {
  expect(skillPlatform(path, source)).toBe(platform);
});

test('the headers name the skill, its version and the platform', () => {
  expect(attributionHeaders({ name: 'video-generation-4k', version: '1.0.2' }, 'cursor')).toEqual({
    'X-Skill-Source': 'video-generation-4k',
    'X-Skill-Version': '1.0.2',
    'X-Skill-Platform': 'cursor',
  });
});

test('no header is ever empty or forged, whatever the skill file says', () => {
  expect(attributionHeaders({ name: '视频\r\nX-Evil: 1', version: '' }, ' ')).toEqual({
    'X-Skill-Source': '????X-Evil: 1',
    'X-Skill-Version': 'unknown',
    'X-Skill-Platform': 'unknown',
  });
});
