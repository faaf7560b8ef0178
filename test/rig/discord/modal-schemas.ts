import { z } from 'zod';
import { channelSelect, stringSelect, textDisplay, userSelect } from './component-schemas.ts';

/** Shapes of modals (platform-facts B21; DSPEC). */

const id = z.int().min(0).nullish();
const customId = z.string().min(1).max(100);

const textInput = z.strictObject({
  type: z.literal(4),
  id,
  custom_id: customId,
  style: z.union([z.literal(1), z.literal(2)]),
  label: z.string().min(1).max(45).nullish(),
  value: z.string().max(4000).nullish(),
  placeholder: z.string().max(100).nullish(),
  required: z.boolean().nullish(),
  min_length: z.int().min(0).max(4000).nullish(),
  max_length: z.int().min(1).max(4000).nullish(),
});

const fileUpload = z.strictObject({
  type: z.literal(19),
  id,
  custom_id: customId,
  min_values: z.int().min(0).max(10).nullish(),
  max_values: z.int().min(1).max(10).nullish(),
  required: z.boolean().nullish(),
  file_types: z.array(z.string()).max(10).nullish(),
});

const choice = z.strictObject({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).nullish(),
  default: z.boolean().nullish(),
});

const radioGroup = z.strictObject({
  type: z.literal(21),
  id,
  custom_id: customId,
  required: z.boolean().nullish(),
  options: z.array(choice).min(2).max(10),
});

const checkboxGroup = z.strictObject({
  type: z.literal(22),
  id,
  custom_id: customId,
  min_values: z.int().min(0).max(10).nullish(),
  max_values: z.int().min(1).max(10).nullish(),
  required: z.boolean().nullish(),
  options: z.array(choice).min(1).max(10),
});

const checkbox = z.strictObject({
  type: z.literal(23),
  id,
  custom_id: customId,
  default: z.boolean().nullish(),
});

const field = z.discriminatedUnion('type', [
  textInput,
  stringSelect,
  userSelect,
  channelSelect,
  fileUpload,
  radioGroup,
  checkboxGroup,
  checkbox,
]);

const label = z.strictObject({
  type: z.literal(18),
  id,
  label: z.string().min(1).max(45),
  description: z.string().min(1).max(100).nullish(),
  component: field,
});

const row = z.strictObject({ type: z.literal(1), id, components: z.array(textInput).length(1) });

/** A window with fields. */
export const modal = z.strictObject({
  custom_id: customId,
  title: z.string().min(1).max(45),
  components: z
    .array(z.discriminatedUnion('type', [label, row, textDisplay]))
    .min(1)
    .max(5),
  // discord.js's builders know no more; the original takes no notice of it here.
  tts: z.boolean().nullish(),
});

/** A modal that was read. */
export type Modal = z.infer<typeof modal>;
/** What people fill in. */
export type ModalField = z.infer<typeof field>;
