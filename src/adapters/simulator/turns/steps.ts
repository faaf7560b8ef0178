import type { Project } from '../model/project.ts';
import type { Content } from '../model/sessions.ts';
import type { TurnEvent } from './wire.ts';

/** One step of what the agent does with a message, in order. */
export type Step =
  /** Thinks or works for that long (ms of the real service; the simulator's pace shortens it). */
  | { readonly kind: 'pause'; readonly ms: number }
  | { readonly kind: 'say'; readonly event: TurnEvent }
  /** Changes the project; `clip` where the change is a newly generated clip. */
  | { readonly kind: 'change'; readonly apply: (project: Project) => Project; readonly clip?: string }
  /** Writes exactly these bytes; counts as one event. */
  | { readonly kind: 'raw'; readonly bytes: string | Uint8Array }
  /** Puts a draft in the place of the project's. */
  | { readonly kind: 'draft'; readonly draft: unknown };

/** What a step makes of a session's content; most leave it as it is. */
export function applied(content: Content, step: Step): Content {
  const { project, generated } = content;
  switch (step.kind) {
    case 'change':
      return {
        project: step.apply(project),
        generated: step.clip === undefined ? generated : [...generated, step.clip],
      };
    case 'draft':
      return { ...content, draftInstead: { draft: step.draft } };
    default:
      return content;
  }
}

/** A whole turn: what it costs, and what happens. */
export interface TurnPlan {
  readonly cost: number;
  /** Whether `cost` is the session's one payment for edits. */
  readonly paysEdits: boolean;
  readonly steps: readonly Step[];
}
