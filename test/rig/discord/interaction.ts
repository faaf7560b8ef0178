import type { Command } from './command-schemas.ts';
import type { Fields } from './fields.ts';
import type { Channel, Guild } from './guild.ts';
import type { StoredMessage } from './message.ts';
import type { Modal } from './modal-schemas.ts';
import type { Person } from './people.ts';
import type { World } from './world.ts';

/** How an interaction was answered for the first time. */
export interface Acknowledgement {
  /** The callback's type: 4 message, 5 thinking, 6 later, 7 update, 8 choices, 9 modal (DD:interactions). */
  readonly type: number;
  /** From the event's leaving to the answer's coming, ms of real time. */
  readonly ms: number;
  /** The same, ms of the clock. */
  readonly clockMs: number;
}

/** Where the app is installed for this use. */
export interface Installed {
  readonly guild: boolean;
  readonly user: boolean;
}

/** Something that a person did and that the bot has to answer. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: 'command' | 'component' | 'autocomplete' | 'modal';
  /** `/video`, `[Export]`, `modal "New video"`: for views and traces. */
  readonly title: string;
  /** 1, 2, 3 … in order of their coming. */
  readonly number: number;
  readonly person: Person;
  readonly channel: Channel;
  readonly guild: Guild | undefined;
  readonly command?: Command;
  /** The message that the pressed component stands in, or whose button opened the modal. */
  readonly message?: StoredMessage;
  readonly installed: Installed;
  /** Bytes. */
  readonly attachmentBytes: number;
  /** Whether everybody may see the answers. */
  readonly mayBePublic: boolean;
  /** The whole `INTERACTION_CREATE`. */
  readonly body: Fields;
  /** Ms of the clock, since the epoch. */
  readonly at: number;
  /** When the event left, ms of `performance.now()`. */
  readonly leftAt: number;
  /** Stops waiting for the answer. */
  callOff: () => void;
  acknowledged?: Acknowledgement;
  /** The 3 seconds were over. */
  failed: boolean;
  /** What `@original` is. */
  original?: StoredMessage;
  modal?: Modal;
  choices?: readonly Fields[];
  followups: number;
  /** Calls with the token after its end. */
  deadCalls: number;
}

/** Whether its token still works. */
export function isAlive({ clock, limits }: Pick<World, 'clock' | 'limits'>, { at }: Interaction): boolean {
  return clock.now() - at < limits.tokenLifetime;
}
