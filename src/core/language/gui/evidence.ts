import { CODE, LINK, QUOTED } from './mask.ts';
import type { Patterns } from './pattern.ts';
import type { VerbKind } from './talk.ts';

/** What follows a verb, as far as its clause goes. */
export interface Reach {
  readonly raw: string;
  readonly masked: string;
}

const MARKED = new RegExp(`^\\s*(?:\\p{L}{1,8}\\s+){0,3}(?:\\*\\*|\\[|[${QUOTED}${LINK}${CODE}])`, 'u');
const OBJECT =
  /^\s+(?:and|the|it|its|them|your|any|a|an|these|this|that|either|each|one|both|clips?|files?|el|la|los|las|o|os|as|le|les|die|der|das|den|den|ihn|sie|\p{Lu}|[а-я]+|from|up|down|left|right|to)/u;
/** "File > Export". */
const PATH = /\s[>→›»]\s?\S/u;
/** "Open on a dark hallway" is a film's beginning. */
const FILMED = /^\s+(?:on|with)\s+(?:a|an|the)?\b/u;

/** More before the verb than words that join: "you can", "please", "if you like". */
const ADDRESSED = /(?!(?:and|or|so|then|now|next|first|also|finally|just|simply)(?!\p{L}))(?<!\p{L})\p{L}/iu;
/** Verbs that hardly describe a picture when they are imperatives. */
const OF_SCREENS = /^(?:double[- ]?|right[- ]?|left[- ]?)?(?:click|tap)/iu;
/** What an editor works on. */
const MATERIAL =
  /^\s+(?:on\s+)?(?:the|any|each|a|your|that|this)\s+(?:\p{L}+\s+)?(?:clips?|tracks?|layers?|segments?|scenes?|shots?)(?!\p{L})/iu;
const DEFINITE = new RegExp(
  `^\\s+(?:(?:up|back|over|out|down)\\s+)?(?:(?:to|into|in)\\s+)?(?:the|your|this|that|its|it\\b|them\\b|\\p{Lu}|[${QUOTED}${CODE}${LINK}]|\\s)`,
  'u',
);

/** The verb of what may be a direction. */
export interface Verb {
  readonly kind: VerbKind;
  readonly text: string;
  /** What stands before it in its clause. */
  readonly lead: string;
}

/** Whether what follows a verb shows that the editor is meant and not the picture. */
export function speaksOfEditor(verb: Verb, reach: Reach, patterns: Patterns): boolean {
  switch (verb.kind) {
    case 'press':
      return presses(verb, reach, patterns);
    case 'open':
      return opens(verb, reach, patterns);
    case 'drag':
      return OBJECT.test(reach.masked);
    case 'look':
    case 'adjust':
    case 'take':
      if (patterns.firmlyPlacedIn.test(reach.masked) || reach.masked.includes(LINK)) return true;
      return isSure(verb, reach, patterns) && patterns.placedIn.test(reach.masked);
    default:
      return false;
  }
}

function presses(verb: Verb, reach: Reach, patterns: Patterns): boolean {
  if (isMarked(reach) || patterns.label.test(reach.masked) || patterns.firmPlace.test(reach.masked)) return true;
  if (OF_SCREENS.test(verb.text) && MATERIAL.test(reach.masked)) return true;
  return (isSure(verb, reach, patterns) || OF_SCREENS.test(verb.text)) && patterns.place.test(reach.masked);
}

function opens(verb: Verb, reach: Reach, patterns: Patterns): boolean {
  const { masked } = reach;
  if (FILMED.test(masked)) return false;
  if (PATH.test(masked) || (masked.includes(LINK) && isMarked(reach))) return true;
  const definite = ADDRESSED.test(verb.lead) || !patterns.hasArticles || DEFINITE.test(masked);
  return definite && patterns.place.test(masked);
}

function isMarked({ raw, masked }: Reach): boolean {
  return MARKED.test(raw) || MARKED.test(masked);
}

/** Said to the reader, or of a place with a name. */
function isSure({ lead }: Verb, { masked }: Reach, { namedPlace }: Patterns): boolean {
  return ADDRESSED.test(lead) || namedPlace.test(masked);
}
