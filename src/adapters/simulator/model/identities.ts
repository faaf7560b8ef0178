import { randomFor } from '../random.ts';
import { Refusal } from '../refusal.ts';
import type { StoredState } from './stored-state.ts';

/** Somebody with an account at the service. */
export interface Identity {
  readonly userId: string;
  readonly token: string;
  /** Ms since the epoch; tokens are good for 7 days. */
  readonly expiresAt: number;
  readonly purse: Purse;
}

/** Credits: `available` can be spent, `frozen` is held for running work. */
export interface Purse {
  available: number;
  frozen: number;
}

const week = 7 * 24 * 3600 * 1000;

/** Who may call. Rate limits as the protocol tells them ("Errors", 429). */
export class Identities {
  private readonly byToken = new Map<string, Identity>();
  private readonly byClient = new Map<string, Identity>();
  private readonly mintedBy = new Map<string, number[]>();
  private readonly settings: { readonly seed: number; readonly credits: number; readonly identitiesPerAddress: number };
  /** By user: who gets a new token keeps the old purse. */
  private readonly purses = new Map<string, Purse>();
  private minted = 0;

  /** `stored`: what an earlier run left. */
  constructor(settings: Identities['settings'], stored?: StoredState['identities']) {
    this.settings = settings;
    if (!stored) return;
    this.minted = stored.minted;
    const credits = new Map(stored.credits);
    const restored = (identity: Omit<Identity, 'purse'>): Identity => ({
      ...identity,
      purse: this.purseOf(identity.userId, credits.get(identity.userId) ?? 0),
    });
    for (const identity of stored.tokens) this.byToken.set(identity.token, restored(identity));
    for (const [clientId, identity] of stored.clients) this.byClient.set(clientId, restored(identity));
    for (const [address, times] of stored.addresses) this.mintedBy.set(address, times);
  }

  /** What the next start needs. Held credits are left out: the work that they are held for will have been done. */
  stored(): StoredState['identities'] {
    return {
      minted: this.minted,
      tokens: [...this.byToken.values()].map(withoutPurse),
      clients: [...this.byClient].map(([clientId, identity]) => [clientId, withoutPurse(identity)]),
      credits: [...this.purses].map(([userId, { available }]) => [userId, available]),
      addresses: [...this.mintedBy],
    };
  }

  /**
   * The anonymous identity of a client id: a client keeps its own, under a new token once the old one has expired.
   * Throws a 429 refusal when the address has had its share of new ones this week.
   */
  anonymous(clientId: string, address: string, now: number): Identity {
    const known = this.byClient.get(clientId);
    if (known && this.byToken.has(known.token) && known.expiresAt > now) return known;
    if (!known) this.countAgainst(address, now);
    const identity = this.mint(known?.userId ?? this.userId('anon_'), now + week, this.settings.credits);
    this.byClient.set(clientId, identity);
    return identity;
  }

  /** A registered account, as an operator has one. Its token does not expire by itself. */
  register(credits: number): Identity {
    return this.mint(this.userId('user_'), Number.POSITIVE_INFINITY, credits);
  }

  /** Whose token that is, if it is one and still good. */
  find(token: string, now: number): Identity | undefined {
    const identity = this.byToken.get(token);
    return identity && identity.expiresAt > now ? identity : undefined;
  }

  /** From now on no token that was given out is good. */
  expireAll(): void {
    this.byToken.clear();
  }

  /** Everybody's credits. */
  allPurses(): readonly Purse[] {
    return [...this.purses.values()];
  }

  private mint(userId: string, expiresAt: number, credits: number): Identity {
    this.minted += 1;
    const random = randomFor(this.settings.seed, 'token', this.minted);
    const token = `nmv_usr_${random.word(40, 'abcdefghijklmnopqrstuvwxyz0123456789')}`;
    const identity = { userId, token, expiresAt, purse: this.purseOf(userId, credits) };
    this.byToken.set(token, identity);
    return identity;
  }

  private userId(prefix: string): string {
    return prefix + randomFor(this.settings.seed, prefix, this.minted).word(16, '0123456789abcdef');
  }

  /** A user's purse; a new one with `credits` in it where there is none. */
  private purseOf(userId: string, credits: number): Purse {
    const purse = this.purses.get(userId) ?? { available: credits, frozen: 0 };
    this.purses.set(userId, purse);
    return purse;
  }

  private countAgainst(address: string, now: number): void {
    const recent = (this.mintedBy.get(address) ?? []).filter((at) => at > now - week);
    if (recent.length >= this.settings.identitiesPerAddress) throw new Refusal(429, 'too many anonymous tokens');
    this.mintedBy.set(address, [...recent, now]);
  }
}

function withoutPurse({ purse: _, ...identity }: Identity) {
  return identity;
}

/** Holds `cost` for work that begins. Throws a 2001 refusal where there is not enough. */
export function freeze(purse: Purse, cost: number): void {
  if (purse.available < cost) throw new Refusal(2001, 'insufficient credits');
  purse.available -= cost;
  purse.frozen += cost;
}

/** Ends a hold: the work was done and is paid for, or it failed and costs nothing. */
export function settle(purse: Purse, cost: number, outcome: 'paid' | 'returned'): void {
  purse.frozen -= cost;
  if (outcome === 'returned') purse.available += cost;
}
