import type { Shape } from '../options.ts';
import { randomFor } from '../random.ts';
import { Refusal } from '../refusal.ts';
import { type SessionWire, wireFor } from '../turns/wire.ts';
import { type Dialect, dialectFor, writeDraft } from './draft.ts';
import { emptyProject, type Project } from './project.ts';
import type { StoredState } from './stored-state.ts';

/** A media file that a person put into a session. */
export interface Media {
  readonly name: string;
  readonly kind: 'video' | 'image' | 'audio';
  /** Of an upload its path at this service, of anything else its URL. */
  readonly address: string;
  readonly hash: string;
  /** Seconds; absent for pictures. */
  readonly duration?: number;
  readonly width?: number;
  readonly height?: number;
  readonly fps?: number;
}

/** What the agent's work changes about a session. */
export interface Content {
  readonly project: Project;
  /** A draft that a test put in the place of the project's; gone with the agent's next change. */
  readonly draftInstead?: { readonly draft?: unknown };
  /** What was asked for, one entry a generated clip. */
  readonly generated: readonly string[];
}

/** A conversation with the agent about one video. */
export interface Session {
  /** Digits, longer than a double holds exactly. */
  readonly id: string;
  readonly taskId: string;
  readonly taskName: string;
  /** As the client named it. */
  readonly language: string;
  readonly userId: string;
  readonly dialect: Dialect;
  readonly wire: SessionWire;
  content: Content;
  /** The draft as the state endpoint last gave it out, as JSON. */
  draftSeen?: string;
  readonly media: Media[];
  /** What was posted to the agent, in order. */
  readonly posts: string[];
  /** The turn that is running: what the session holds once it has ended, and whether it pays for edits. */
  turn?: { readonly ending: Content; readonly paysEdits: boolean };
  /** Editing is paid for once a session. */
  editsPaid: boolean;
}

export class Sessions {
  private readonly byId = new Map<string, Session>();
  private readonly settings: { readonly seed: number; readonly shape: Shape };
  private opened = 0;

  /** `stored`: what an earlier run left. */
  constructor(settings: Sessions['settings'], stored?: StoredState['sessions']) {
    this.settings = settings;
    this.opened = stored?.opened ?? 0;
    for (const session of stored?.list ?? []) this.byId.set(session.id, session);
  }

  /** What the next start needs: a session with a running turn as it is once the agent has finished. */
  stored(): StoredState['sessions'] {
    const list = this.all().map(({ turn, ...session }) => ({
      ...session,
      content: turn?.ending ?? session.content,
      editsPaid: session.editsPaid || turn?.paysEdits === true,
    }));
    return { opened: this.opened, list };
  }

  open(userId: string, taskName: string, language: string): Session {
    this.opened += 1;
    const random = randomFor(this.settings.seed, 'session', this.opened);
    const id = `1${random.word(18, '0123456789')}`;
    const session: Session = {
      id,
      taskId: `2${random.word(18, '0123456789')}`,
      taskName,
      language,
      userId,
      dialect: dialectFor(random),
      wire: wireFor(this.settings.shape, random),
      content: { project: emptyProject, generated: [] },
      media: [],
      posts: [],
      editsPaid: false,
    };
    this.byId.set(id, session);
    return session;
  }

  /** The session of that id that belongs to `userId`. Throws a 1002 refusal where there is none. */
  of(userId: string, id: string): Session {
    const session = this.byId.get(id);
    if (session?.userId !== userId) throw new Refusal(1002, 'session not found');
    return session;
  }

  get(id: string): Session | undefined {
    return this.byId.get(id);
  }

  forget(id: string): void {
    this.byId.delete(id);
  }

  all(): readonly Session[] {
    return [...this.byId.values()];
  }
}

/** What `state.draft` holds now. */
export function draftOf({ content: { project, draftInstead }, dialect }: Session): unknown {
  return draftInstead ? draftInstead.draft : writeDraft(project, dialect);
}
