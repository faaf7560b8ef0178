/** What a word may stand for in talk about an editor, whatever the language. */
export const CONCEPTS = [
  /** Small things that are pressed or set: button, icon, checkbox. */
  'button',
  /** Things that hold a value: slider, field, picker, dropdown. */
  'control',
  /** What is opened to see what is in it: panel, tab, menu, dialog. */
  'panel',
  /** What shows the film: player, preview, timeline, playhead. */
  'player',
  /** What an editor works on: clip, track, handle, edge, layer. */
  'material',
  /** Where files lie: library, folder, bin. */
  'store',
  /** Account, billing, balance, plan. */
  'account',
  /** Places on a screen: top right, corner, below. */
  'place',
  /** The machine: screen, mouse, cursor, browser, page. */
  'screen',
  /** Keys and shortcuts. */
  'key',
  'press',
  'open',
  'drag',
  'see',
  'adjust',
  'export',
  'confirm',
  'undo',
  'buy',
  /** The reader. */
  'you',
  /** Leave, ease, request: can, may, please, simply. */
  'can',
  /** Opens a clause of condition or purpose: if, when, to. */
  'if',
  /** The agent. */
  'i',
  /** What the agent asks for or offers in words: tell me, would you like. */
  'offer',
  /** Who acts in a film. */
  'being',
  /** What a film is made of: scene, camera, narrator, music. */
  'film',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/**
 * A language's words for the concepts, apart by spaces; `_` stands for a space inside, a final `*` for any ending. Languages
 * without spaces: substrings.
 */
export type Lexicon = Readonly<Record<Concept, string>>;
