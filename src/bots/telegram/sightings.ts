/**
 * Which message ids were seen where: what a lost answer may have left behind lies between the last id seen before the
 * call and the first one after it. All private chats and basic groups of a bot share one counter, each supergroup has its
 * own.
 */
export interface Sightings {
  /** A message that was received or sent. */
  saw(chat: number, message: number): void;
  /** The highest id seen on the counter that this chat's messages are numbered by; 0 where none was. */
  highest(chat: number): number;
  /** Ids between two others, exclusive, that are not known to be anything else; at most `LOOKED_AT`, oldest first. */
  unknownBetween(chat: number, after: number, before: number): number[];
}

/** How many places a lost message is looked for. */
const LOOKED_AT = 60;
/** How many ids are remembered per counter. */
const REMEMBERED = 500;
/** Ids of supergroups and channels lie below this. */
const FIRST_SUPERGROUP = -1_000_000_000_000;
const SHARED = 0;
const COUNTERS = 2_000;

export function createSightings(): Sightings {
  const counters = new Map<number, number[]>();

  function idsOf(chat: number): number[] {
    const counter = chat < FIRST_SUPERGROUP ? chat : SHARED;
    const ids = counters.get(counter) ?? [];
    counters.delete(counter);
    counters.set(counter, ids);
    const [oldest] = counters.keys();
    if (counters.size > COUNTERS && oldest !== undefined) counters.delete(oldest);
    return ids;
  }

  return {
    saw(chat, message) {
      const ids = idsOf(chat);
      ids.push(message);
      if (ids.length > REMEMBERED) ids.splice(0, REMEMBERED / 2);
    },
    highest: (chat) => Math.max(0, ...idsOf(chat)),
    unknownBetween(chat, after, before) {
      const known = new Set(idsOf(chat));
      const unknown: number[] = [];
      for (let id = after + 1; id < before && unknown.length < LOOKED_AT; id += 1) {
        if (!known.has(id)) unknown.push(id);
      }
      return unknown;
    },
  };
}
