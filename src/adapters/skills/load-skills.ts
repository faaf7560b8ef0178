import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '../../core/errors.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Skill, Skills } from '../../core/ports/skills.ts';
import { readSkillFile, type SkillReading } from './skill-file.ts';

/** A skill file that was left out, or a part of one that was ignored. */
export interface SkillProblem {
  readonly file: string;
  readonly problem: string;
}

export interface LoadedSkills {
  readonly skills: Skills;
  readonly problems: readonly SkillProblem[];
}

/**
 * Reads every `<directory>/<folder>/SKILL.md`, once. Files that cannot be used are left out, logged and reported. Throws
 * an `OperatorError` that names the setting to change: `SKILLS_DIR` where there is no usable skill, `SKILL` where the default is
 * not among them.
 */
export async function loadSkills(directory: string, defaultName: string, log: Log): Promise<LoadedSkills> {
  const folders = (await listFolders(directory)).sort();
  const files = await Promise.all(folders.map((folder) => readFolder(directory, folder)));
  const byName = new Map<string, Skill>();
  const problems: SkillProblem[] = [];
  for (const { file, reading, problem } of files.filter((each) => each !== undefined)) {
    if (!reading) {
      problems.push({ file, problem });
      continue;
    }
    const { skill, remarks } = reading;
    problems.push(...remarks.map((remark) => ({ file, problem: remark })));
    if (byName.has(key(skill.name))) problems.push({ file, problem: `is a second skill named ${skill.name}` });
    else byName.set(key(skill.name), skill);
  }
  for (const problem of problems) log.warn(problem, 'a skill file has a problem');
  return { skills: makeSkills(directory, defaultName, byName, problems), problems };
}

async function listFolders(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    throw new OperatorError(`SKILLS_DIR is ${directory}, which cannot be read: ${messageOf(error)}`);
  }
}

type FolderReading =
  | { readonly file: string; readonly reading: SkillReading; readonly problem?: never }
  | { readonly file: string; readonly reading?: never; readonly problem: string };

/** Nothing for what is no folder or holds no skill file. */
async function readFolder(directory: string, folder: string): Promise<FolderReading | undefined> {
  const file = join(directory, folder, 'SKILL.md');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
    return { file, reading: readSkillFile(text, folder) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return;
    return { file, problem: messageOf(error) };
  }
}

function makeSkills(
  directory: string,
  defaultName: string,
  byName: ReadonlyMap<string, Skill>,
  problems: readonly SkillProblem[],
): Skills {
  const names = [...byName.values()].map((skill) => skill.name).sort();
  const trouble = problems.map(({ file, problem }) => `; ${file} ${problem}`).join('');
  if (names.length === 0)
    throw new OperatorError(`SKILLS_DIR is ${directory}, which holds no usable <name>/SKILL.md${trouble}`);
  const byDefault = byName.get(key(defaultName));
  if (!byDefault)
    throw new OperatorError(`SKILL is ${defaultName}, but ${directory} holds only ${names.join(', ')}${trouble}`);
  const others = names.flatMap((name) => byName.get(key(name)) ?? []).filter((skill) => skill !== byDefault);
  const inOrder = [byDefault, ...others];
  return {
    list: () => inOrder,
    get: (name) => byName.get(key(name ?? '')) ?? byDefault,
    has: (name) => byName.has(key(name)),
  };
}

/** People type names in any case. */
function key(name: string): string {
  return name.trim().toLowerCase();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
