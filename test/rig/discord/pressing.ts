import { sees } from './access.ts';
import type { RowComponent } from './component-schemas.ts';
import { controlsIn } from './component-tree.ts';
import type { Channel } from './guild.ts';
import { interact } from './interacting.ts';
import type { Interaction } from './interaction.ts';
import { type StoredMessage, standing } from './message.ts';
import type { Person } from './people.ts';
import type { World } from './world.ts';

/** Which button: by its label, or by its label under one message. */
export type Target =
  | RegExp
  | { readonly message: { readonly id: string }; readonly label: RegExp }
  /** A button that an app still shows although it is gone: what it carried. */
  | { readonly message: { readonly id: string }; readonly customId: string };

/** What stands on a button. */
export function labelOf(control: RowComponent): string {
  if (control.type !== 2) return control.placeholder ?? control.custom_id;
  return [control.emoji?.name, control.label].filter(Boolean).join(' ');
}

/** Messages that somebody has before them. */
function before(channel: Channel, person: Person): StoredMessage[] {
  if (!sees(channel, person.id)) throw new Error(`${person.username} does not see that channel`);
  return standing(channel).filter(({ onlyFor, notice }) => !notice && (!onlyFor || onlyFor.id === person.id));
}

function find(channel: Channel, person: Person, target: Target, wanted: (control: RowComponent) => boolean) {
  const label = target instanceof RegExp ? target : 'label' in target ? target.label : /$^/;
  const messages = before(channel, person).filter(
    (message) => target instanceof RegExp || message.id === target.message.id,
  );
  for (const message of messages.reverse()) {
    const control = controlsIn(message.components).find((one) => wanted(one) && label.test(labelOf(one)));
    if (control) return { message, control };
  }
  throw new Error(`${person.username} sees nothing like ${label} to press`);
}

/** Somebody presses the newest button that matches. */
export function press(world: World, channel: Channel, person: Person, target: Target): Interaction {
  if (!(target instanceof RegExp) && 'customId' in target) {
    const message = channel.messages.get(target.message.id);
    if (!message) throw new Error(`there was no message ${target.message.id}`);
    return begin(world, person, message, `[${target.customId}]`, { custom_id: target.customId, component_type: 2 });
  }
  const { message, control } = find(channel, person, target, ({ type }) => type === 2);
  if (control.type !== 2 || !control.custom_id)
    throw new Error(`"${labelOf(control)}" is not a button that the bot hears of`);
  if (control.disabled) throw new Error(`"${labelOf(control)}" cannot be pressed`);
  const data = { custom_id: control.custom_id, component_type: 2, id: control.id ?? 1 };
  return begin(world, person, message, `[${labelOf(control)}]`, data);
}

/** Somebody chooses in a menu, by the labels of its options. */
export function select(
  world: World,
  channel: Channel,
  person: Person,
  target: Target,
  labels: readonly string[],
): Interaction {
  const { message, control } = find(channel, person, target, ({ type }) => type === 3);
  if (control.type !== 3 || control.disabled) throw new Error(`"${labelOf(control)}" offers nothing`);
  const values = labels.map((label) => {
    const option = control.options.find((one) => one.label === label);
    if (!option) throw new Error(`"${labelOf(control)}" offers no ${label}`);
    return option.value;
  });
  if (values.length < (control.min_values ?? 1) || values.length > (control.max_values ?? 1)) {
    throw new Error(`"${labelOf(control)}" does not take ${values.length} options`);
  }
  const data = { custom_id: control.custom_id, component_type: 3, values, id: control.id ?? 1 };
  return begin(world, person, message, `[▾ ${labelOf(control)}]`, data);
}

function begin(
  world: World,
  person: Person,
  message: StoredMessage,
  title: string,
  data: Interaction['body'],
): Interaction {
  return interact(world, { kind: 'component', title, person, channel: message.channel, message, data });
}
