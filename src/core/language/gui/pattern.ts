import { PICTURE } from './mask.ts';
import { type Talk, TOPIC_NAMES, type Topic, type VerbKind } from './talk.ts';

/** A {@link Talk} as compiled expressions; those that are tried at a place are sticky. */
export interface Patterns {
  readonly language: string;
  readonly head: RegExp;
  readonly verbs: ReadonlyMap<VerbKind, RegExp>;
  readonly place: RegExp;
  readonly firmPlace: RegExp;
  /** A verb's object that is a place or stands in one. */
  readonly placedIn: RegExp;
  readonly firmlyPlacedIn: RegExp;
  /** "the Exports page", "your profile". */
  readonly namedPlace: RegExp;
  /** Whether "open layers" can be told from "open the Layers" here. */
  readonly hasArticles: boolean;
  readonly label: RegExp;
  readonly subject: RegExp;
  readonly outcome: RegExp;
  readonly joint: RegExp;
  readonly statements: readonly RegExp[];
  readonly tails: readonly RegExp[];
  /** Parts of the surface that pressing merely brings into view. */
  readonly opens: RegExp;
  readonly topics: ReadonlyMap<Topic, RegExp>;
}

/** `\b` that also knows letters with accents and Cyrillic. */
const START = '(?<![\\p{L}\\p{N}])';
const END = "(?![\\p{L}\\p{N}]|-\\p{L}|['’]\\p{L}{2,})";
const word = (source: string) => `${START}(?:${source})${END}`;

const placedIn = ({ into }: Talk, places: string) =>
  new RegExp(
    `(?:${word(into)}\\s[^,;]{0,60}?|^\\s*(?:the|your|el|la|los|tu|su|o|a|os|seu|sua|le|les|votre|ton|ta|die|der|das|den|dein\\p{L}*|ihr\\p{L}*)\\s+(?:[^\\s,;]+\\s+){0,3}?|^\\s*)${word(places)}`,
    'iu',
  );

const OPENS = word(
  'open in|tabs?|panels?|menus?|pestañas?|panel(?:es)?|abas?|painel|onglets?|panneau|\\S*reiter|\\S*tab|вкладк\\p{L}*|панел\\p{L}*',
);
const OPENS_PATTERN = new RegExp(OPENS, 'iu');

/** "After I added the violin, …" has content. */
const SPEAKER = "i|we|i['’](?:ve|m|ll)|we['’](?:ve|re)|ich|wir|je|j['’]ai|nous|yo|eu|nós|я|мы";

/** The subject of a statement: it reaches across no joint, so that no clause before it is taken along. */
const subjectOf = ({ joints }: Talk) => `(?:(?!\\s${word(joints)}\\s)[^,;:.!?()]){0,60}?`;

/** What a sentence must hold to give a direction at all. */
export function triggerOf({ places, verbs }: Talk): RegExp {
  return new RegExp(word([places, ...Object.values(verbs)].join('|')), 'iu');
}

/** How a sentence begins whose first clause is dependent and has content of its own. */
export function groundsOf({ grounds }: Talk): RegExp {
  return new RegExp(`^\\s*(?:${word(grounds)})\\s+`, 'iu');
}

/** The expressions that read a sentence which has the trigger. */
export function compile(talk: Talk): Patterns {
  const verbs = new Map<VerbKind, RegExp>();
  const kinds: readonly VerbKind[] = ['drag', 'press', 'open', 'adjust', 'take', 'look', 'weak'];
  for (const kind of kinds) verbs.set(kind, new RegExp(word(talk.verbs[kind]), 'yiu'));
  const topics = new Map<Topic, RegExp>();
  for (const topic of TOPIC_NAMES) topics.set(topic, new RegExp(word(talk.topics[topic]), 'iu'));
  const dependent = `(?:${word(talk.dependent)}(?![^,]*${word(SPEAKER)})[^,;:.!?()]{0,120},\\s+)?`;
  return {
    language: talk.language,
    head: new RegExp(`[\\s${PICTURE}]*(?:${dependent}(?:(?:${word(talk.lead)})[\\s,:—–-]+)*){1,2}`, 'yiu'),
    verbs,
    place: new RegExp(word(talk.places), 'iu'),
    firmPlace: new RegExp(word(talk.firmPlaces ?? talk.places), 'iu'),
    placedIn: placedIn(talk, talk.places),
    firmlyPlacedIn: placedIn(talk, talk.firmPlaces ?? talk.places),
    namedPlace: new RegExp(`(?:${START}[Yy]our|\\p{Lu}\\p{Ll}+)\\s+(?:${talk.places})${END}`, 'u'),
    hasArticles: talk.firmPlaces !== undefined,
    label: new RegExp(
      `^(?:\\s|${word('on|the|en|sur|auf|em|no|na|el|le|la|o|den|die|das|на|кнопку')})*(?:${talk.labels})${END}`,
      'u',
    ),
    subject: new RegExp(word(talk.subjects), 'yiu'),
    outcome: new RegExp(`(?:${word(talk.lead)}\\s+)?${START}(?:${talk.outcome})`, 'yiu'),
    joint: new RegExp(
      `(?<strong>;\\s*|\\s*${PICTURE}+\\s*|\\s+[—–-]{1,2}\\s+|—|[.!?…]+["”’)]*\\s+)(?:(?:${talk.joints})${END}\\s*)?|(?<colon>:\\s+)|(?<and>,?\\s+${word(talk.joints)}\\s+)|(?<comma>,\\s+)`,
      'giu',
    ),
    statements: talk.statements.map((source) => new RegExp(source.replace('SUBJECT', subjectOf(talk)), 'yiu')),
    tails: talk.tails.map((source) => new RegExp(START + source, 'diu')),
    opens: OPENS_PATTERN,
    topics,
  };
}
