/** How the backend plays a turn. It stands in the message itself, so that the backend needs no other channel. */
export interface TurnPlan {
  /** Turns that must be open before any of them begins to speak. */
  readonly open: number;
  /** Ms between two events of a turn. */
  readonly gap: number;
  /** After so many events the turn stays silent until it is released; 0: never. */
  readonly hold: number;
}

/** A wish as people type it, with the plan behind it. */
export function promptFor({ open, gap, hold }: TurnPlan): string {
  return `Make a calm film about the sea at dawn with waves and gulls, plan ${open}-${gap}-${hold}`;
}

/** The plan of a message; a turn without one plays at once and without pauses. */
export function planOf(message: string): TurnPlan {
  const [, open = '1', gap = '0', hold = '0'] = /plan (\d+)-(\d+)-(\d+)/.exec(message) ?? [];
  return { open: Number(open), gap: Number(gap), hold: Number(hold) };
}
