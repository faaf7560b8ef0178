import { type Random, randomFor } from '../random.ts';
import { Refusal } from '../refusal.ts';
import type { StoredState } from './stored-state.ts';

/** What is to be different about a render. */
export interface RenderScript {
  /** Only a render of this session; default: the next one of whichever. */
  readonly session?: string;
  /** It fails, with these words. */
  readonly fail?: string;
  /** It comes to that percentage and stays there. */
  readonly stuckAt?: number;
  /** What the first looks at it show, one a look: a percentage, 0 for `pending`. Afterwards it is done. */
  readonly looks?: readonly number[];
}

/** An export that was submitted. */
export interface Render {
  readonly id: string;
  readonly session: string;
  readonly userId: string;
  readonly submittedAt: number;
  /** Ms from the submit to the finished file. */
  readonly takes: number;
  readonly script: RenderScript;
  /** What the file holds. */
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  /** The file's name at the CDN, which nobody can guess from the id. */
  readonly fileName: string;
  looks: number;
  cancelled: boolean;
}

export type RenderStatus =
  | { readonly status: 'pending' | 'processing'; readonly progress: number }
  | { readonly status: 'completed'; readonly progress: 100 }
  | { readonly status: 'failed'; readonly error: string };

export class Renders {
  private readonly byId = new Map<string, Render>();
  private readonly scripts: RenderScript[] = [];
  private readonly settings: { readonly seed: number; readonly pace: number };

  /** `stored`: what an earlier run left; what was not done goes on by the clock. */
  constructor(settings: Renders['settings'], stored: StoredState['renders'] = []) {
    this.settings = settings;
    for (const render of stored) this.byId.set(render.id, render);
  }

  /** What the next start needs. */
  stored(): StoredState['renders'] {
    return [...this.byId.values()];
  }

  script(script: RenderScript): void {
    this.scripts.push(script);
  }

  /** Throws a refusal: 400 for an id that was used before, 409 while another export of the session runs. */
  submit(asked: Pick<Render, 'id' | 'session' | 'userId' | 'seconds' | 'width' | 'height'>, now: number): Render {
    if (this.byId.has(asked.id)) throw new Refusal(400, 'this render id was used before');
    const busy = [...this.byId.values()].some((other) => other.session === asked.session && running(other, now));
    if (busy) throw new Refusal(409, 'another export of this session is running');
    const random = randomFor(this.settings.seed, 'render', asked.id);
    const render: Render = {
      ...asked,
      submittedAt: now,
      takes: random.between(30_000, 90_000) * this.settings.pace,
      script: this.takeScript(asked.session),
      fileName: fileName(random),
      looks: 0,
      cancelled: false,
    };
    this.byId.set(render.id, render);
    return render;
  }

  /** The render of that id that belongs to `userId`. Throws a 404 refusal where there is none. */
  of(userId: string, id: string): Render {
    const render = this.byId.get(id);
    if (render?.userId !== userId) throw new Refusal(404, 'render not found');
    return render;
  }

  /** Whose file that is, if it is finished. */
  file(name: string, now: number): Render | undefined {
    const render = [...this.byId.values()].find((other) => other.fileName === name);
    return render && statusOf(render, now).status === 'completed' ? render : undefined;
  }

  private takeScript(session: string): RenderScript {
    const at = this.scripts.findIndex((script) => script.session === undefined || script.session === session);
    return (at < 0 ? undefined : this.scripts.splice(at, 1)[0]) ?? {};
  }
}

/** Counts as a look. */
export function lookAt(render: Render, now: number): RenderStatus {
  render.looks += 1;
  return statusOf(render, now);
}

/** How far a render is, by its script or by the clock. */
export function statusOf({ script, cancelled, looks, submittedAt, takes }: Render, now: number): RenderStatus {
  if (cancelled) return { status: 'failed', error: 'cancelled' };
  if (script.fail !== undefined) return { status: 'failed', error: script.fail };
  const byClock = takes > 0 ? Math.floor(((now - submittedAt) / takes) * 100) : 100;
  const byScript = script.stuckAt ?? (script.looks ? (script.looks[Math.max(0, looks - 1)] ?? 100) : undefined);
  const progress = byScript ?? byClock;
  if (progress >= 100) return { status: 'completed', progress: 100 };
  return { status: progress < 10 ? 'pending' : 'processing', progress };
}

function running(render: Render, now: number): boolean {
  const { status } = statusOf(render, now);
  return status === 'pending' || status === 'processing';
}

function fileName(random: Random): string {
  return `${random.word(24, 'abcdefghijklmnopqrstuvwxyz0123456789')}.mp4`;
}
