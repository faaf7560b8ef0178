/** A way of working that the backend offers, described by a file that is read at run time (`skills/<name>/SKILL.md`). */
export interface Skill {
  /** Attribution header `X-Skill-Source`, and the name that people type. */
  readonly name: string;
  /** Attribution header `X-Skill-Version`. */
  readonly version: string;
  readonly title: string;
  /** By catalogue language; `en` where the file does not say. */
  readonly greeting: Localized<string>;
  /** "Try saying": prompts that work. */
  readonly examples: Localized<readonly string[]>;
  /** What a file may be. */
  readonly files: {
    /** Bytes. */
    readonly maxBytes: number;
    /** Lower case, without dot. */
    readonly extensions: readonly string[];
  };
  /** What to expect, in minutes. */
  readonly minutes: { readonly generate: readonly [number, number]; readonly edit: readonly [number, number] };
}

/** A value per language, with English as the one that is always there. */
export type Localized<T> = { readonly en: T } & { readonly [language: string]: T };

export interface Skills {
  /** In the order in which people see them. */
  list(): readonly Skill[];
  /** The skill of that name, else the configured default. */
  get(name?: string): Skill;
  has(name: string): boolean;
}
