import { modalIds } from '../commands/modal.ts';

/** What was chosen in `/video` before the form opened. */
export interface Chosen {
  /** `9:16` … */
  readonly ratio?: string;
  /** Seconds. */
  readonly length?: number;
  /** A skill's name. */
  readonly quality?: string;
  readonly private?: true;
}

/** Characters of a custom id (platform-facts B19). */
const LONGEST = 100;

/** The `custom_id` of the form, which carries what was chosen already. A skill whose name does not fit is left out. */
export function modalId({ ratio = '', length, quality = '', private: hidden }: Chosen): string {
  const before = `${ratio}|${length ?? ''}|${hidden ? 'p' : ''}|`;
  const room = LONGEST - `${modalIds.form}|${before}`.length;
  const chosen = before + (quality.length <= room ? quality : '');
  return chosen === '|||' ? modalIds.form : `${modalIds.form}|${chosen}`;
}

/** Undefined where the form is none of ours. */
export function readModalId(id: string): Chosen | undefined {
  const [form, ratio, length, hidden, quality] = id.split('|');
  if (form !== modalIds.form) return undefined;
  return {
    ...(ratio ? { ratio } : {}),
    ...(Number(length) > 0 ? { length: Number(length) } : {}),
    ...(quality ? { quality } : {}),
    ...(hidden ? { private: true } : {}),
  };
}
