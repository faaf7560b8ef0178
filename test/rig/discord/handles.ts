import type { Fields } from './fields.ts';
import type { Acknowledgement, Interaction } from './interaction.ts';
import { type ModalValue, type SeenModal, seenModal, submit } from './submitting.ts';
import { type SeenMessage, seen } from './view.ts';
import { PATIENCE, type World, waitFor } from './world.ts';

/** Something that a person has done with the app, and what becomes of it. */
export interface Handle {
  /** `/video`, `[Export]`. */
  readonly title: string;
  /** Resolves with the first answer; rejects when none comes within 10 s of real time, or `within` ms. */
  acknowledged(within?: number): Promise<Acknowledgement>;
  /** Whether the app has shown that no answer came in 3 s. */
  readonly failed: boolean;
  /** `@original` as it stands now. */
  readonly answer: SeenMessage | undefined;
  /** The window that the bot opens as an answer. */
  opens(within?: number): Promise<SeenModal>;
  /** Sends that window; `values` by the fields' labels or ids. */
  submits(values: Readonly<Record<string, ModalValue>>): Handle;
  /** The suggestions that the bot answers with. */
  suggestions(within?: number): Promise<readonly Fields[]>;
  /** What the bot got. */
  readonly body: Fields;
}

/** A handle on an interaction. */
export function handleOf(world: World, interaction: Interaction): Handle {
  const late = (what: string) => (): string => `${interaction.title}: ${what}`;
  return {
    title: interaction.title,
    acknowledged: (within = PATIENCE) =>
      waitFor(world, () => interaction.acknowledged, within, late('nobody has answered')),
    get failed() {
      return interaction.failed;
    },
    get answer() {
      return interaction.original && seen(world, interaction.original);
    },
    async opens(within = PATIENCE) {
      const modal = await waitFor(world, () => interaction.modal, within, late('no window has opened'));
      return seenModal(modal);
    },
    submits: (values) => handleOf(world, submit(world, interaction, values)),
    suggestions: (within = PATIENCE) => waitFor(world, () => interaction.choices, within, late('no suggestions came')),
    body: interaction.body,
  };
}
