import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Say } from '../../../core/phrases/phrases.ts';
import { mediaTypes, scriptTypes } from './file-types.ts';
import { ratios } from './ratios.ts';

/** Of the form itself and of its fields: what a submission is read by, also one that was opened before a restart. */
export const modalIds = { form: 'video', prompt: 'prompt', files: 'files', ratio: 'ratio' } as const;

/** Characters of a text input (platform-facts B21). */
const PROMPT_LENGTH = 4000;
const FILES = 10;

/**
 * The form "New video": what `/video` opens when nothing stands behind it. It has to be the first answer to an
 * interaction (platform-facts B11), so it is made of nothing but the person's language.
 */
export function modal(say: Say): APIModalInteractionResponseCallbackData {
  return {
    custom_id: modalIds.form,
    title: say('modal.title'),
    components: [promptField(say), filesField(say), ratioField(say)],
  };
}

function promptField(say: Say): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: say('modal.prompt'),
    component: {
      type: ComponentType.TextInput,
      custom_id: modalIds.prompt,
      style: TextInputStyle.Paragraph,
      placeholder: say('help.example'),
      min_length: 1,
      max_length: PROMPT_LENGTH,
      required: true,
    },
  };
}

function filesField(say: Say): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: say('modal.files'),
    description: say('modal.fileTypes', { count: FILES }),
    component: {
      type: ComponentType.FileUpload,
      custom_id: modalIds.files,
      min_values: 0,
      max_values: FILES,
      required: false,
      file_types: [...mediaTypes, ...scriptTypes],
    },
  };
}

function ratioField(say: Say): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: say('modal.ratio'),
    component: {
      type: ComponentType.StringSelect,
      custom_id: modalIds.ratio,
      placeholder: say('modal.anyRatio'),
      min_values: 0,
      max_values: 1,
      required: false,
      options: ratios.map(({ value, label }) => ({ label: say(label), value })),
    },
  };
}
