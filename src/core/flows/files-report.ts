import { sizeText } from '../files/file-name.ts';
import type { FilesStep } from '../jobs/job.ts';
import type { Say } from '../phrases/phrases.ts';
import type { UploadedFile } from '../ports/backend.ts';
import type { Skill } from '../ports/skills.ts';
import { labelText } from '../timeline/label.ts';
import type { Run } from './run.ts';

/** How one file or address fared. */
export type FileResult = FilesStep['results'][number];

/** One message about all files of a request: what arrived, which scripts were read, what was refused and why. */
export function filesReport(run: Run, step: FilesStep): string {
  const uploaded = step.results.filter((result) => result.outcome === 'uploaded').map((result) => result.text);
  const scripts = step.results.filter((result) => result.outcome === 'script');
  const refused = step.results.filter((result) => result.outcome === 'refused').map((result) => result.text);
  const lines: string[] = [];
  if (uploaded.length > 0) {
    lines.push(run.say('files.uploaded', { count: uploaded.length, names: uploaded.join(', ') }));
  }
  if (scripts.length > 0) {
    const characters = scripts.reduce((sum, script) => sum + [...script.text].length, 0);
    lines.push(run.say('files.script', { count: scripts.length, characters }));
  }
  lines.push(...refused.map((text) => `⚠️ ${text}`));
  return lines.join('\n');
}

/** What the sentences about refused files mention. */
export function limits({ skill }: { readonly skill: Skill }): { readonly limit: string; readonly formats: string } {
  return { limit: sizeText(skill.files.maxBytes), formats: skill.files.extensions.join(', ') };
}

/** A file that the platform does not hand over, and how it gets here all the same (platform-facts C2, D6). */
export function tooLargeHere(
  { say, downloadBytes }: { readonly say: Say; readonly downloadBytes: number },
  file: { readonly name?: string; readonly size?: number },
): string {
  return say('files.tooLargeHere', {
    name: labelText(file.name ?? say('files.unnamed')),
    // Platforms count in binary megabytes here.
    limit: `${Math.round(downloadBytes / 2 ** 20)} MB`,
  });
}

/** `clip.mp4 (10s, 1920×1080)`, as far as the backend told. */
export function describeUpload(uploaded: readonly UploadedFile[], name: string): string {
  const file = uploaded[0];
  const facts = [
    file?.duration ? `${Math.round(file.duration * 10) / 10}s` : '',
    file?.width && file.height ? `${file.width}×${file.height}` : '',
  ].filter(Boolean);
  const label = labelText(name);
  return facts.length > 0 ? `${label} (${facts.join(', ')})` : label;
}
