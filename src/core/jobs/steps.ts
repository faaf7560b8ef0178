import type { FileRef } from '../request.ts';
import type { DeliverStep, ExportStep, FilesStep, SessionStep, ShowStep, TurnStep } from './job.ts';

/** Steps as they stand before anything was done. */

export function turnStep(text: string, takeOf?: string): TurnStep {
  return { kind: 'turn', text, ...(takeOf === undefined ? {} : { takeOf }), state: 'waiting', looks: 0 };
}

export function exportStep(): ExportStep {
  return { kind: 'export', state: 'waiting', failures: 0, polls: 0 };
}

export function deliverStep(renderId: string): DeliverStep {
  return { kind: 'deliver', renderId, state: 'waiting' };
}

export function filesStep(files: readonly FileRef[], urls: readonly string[], instruction: string): FilesStep {
  return {
    kind: 'files',
    files: files.map((file) => ({ ...file })),
    urls: [...urls],
    instruction,
    through: 0,
    sending: false,
    results: [],
    state: 'waiting',
  };
}

export function showStep(what: ShowStep['what']): ShowStep {
  return { kind: 'show', what, state: 'waiting' };
}

/** `quiet`: between the items of a batch nobody needs to be told. */
export function sessionStep(quiet: boolean): SessionStep {
  return { kind: 'session', quiet, state: 'waiting' };
}
