import type { Skill } from '../../core/ports/skills.ts';

/** The headers that every request carries (protocol, Headers); without one of them an export answers 402. */
export function attributionHeaders(
  skill: Pick<Skill, 'name' | 'version'>,
  platform: string,
): Record<'X-Skill-Source' | 'X-Skill-Version' | 'X-Skill-Platform', string> {
  return {
    'X-Skill-Source': headerValue(skill.name),
    'X-Skill-Version': headerValue(skill.version),
    'X-Skill-Platform': headerValue(platform),
  };
}

/**
 * The value of `X-Skill-Platform`: `SKILL_SOURCE` if it is set, else what the path tells that the skill is installed at.
 * Takes paths of every system.
 */
export function skillPlatform(installPath: string, skillSource?: string): string {
  const override = skillSource?.trim();
  if (override) return override;
  const path = `/${installPath.replaceAll('\\', '/')}/`;
  if (path.includes('/.clawhub/')) return 'clawhub';
  if (path.includes('/.cursor/skills/')) return 'cursor';
  return 'unknown';
}

/** Only what a header may hold: an empty or a forbidden value would cost the header, and with it the export. */
function headerValue(value: string): string {
  return value.replace(/[^\x20-\x7e]/g, '?').trim() || 'unknown';
}
