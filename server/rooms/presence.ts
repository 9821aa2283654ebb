/**
 * Who is here, as the standard awareness protocol tells it. States are passed on as they came; the room only keeps the newest of each client
 * for late comers, and drops what is old news. y-websocket clients send everything they hear back to the server: passed on again, each
 * movement of a pointer would come round once for everybody in the room.
 */
import type { PresenceEntry } from '../protocol/presence.ts';

export interface Owner {
  /** How it came in: one person's new connection may speak for the old one that is not yet known to be dead. */
  readonly door: string;
}

interface Known extends PresenceEntry {
  readonly owner: Owner;
}

export class Presence {
  private readonly known = new Map<number, Known>();

  constructor(private readonly statesPerOwner: number) {}

  /** @returns those entries that are news and the owner's to tell */
  take(entries: readonly PresenceEntry[], owner: Owner): PresenceEntry[] {
    const news = entries.filter((entry) => this.isNews(entry, owner));
    for (const entry of news) {
      if (entry.state === null) this.known.delete(entry.clientId);
      else this.known.set(entry.clientId, { ...entry, owner });
    }
    return news;
  }

  private isNews(entry: PresenceEntry, owner: Owner): boolean {
    const known = this.known.get(entry.clientId);
    if (!known) return entry.state !== null && this.statesOf(owner) < this.statesPerOwner;
    const newer = entry.clock > known.clock;
    if (known.owner === owner) return newer || (entry.clock === known.clock && entry.state === null);
    return newer && entry.state !== null && known.owner.door === owner.door;
  }

  private statesOf(owner: Owner): number {
    let count = 0;
    for (const known of this.known.values()) if (known.owner === owner) count += 1;
    return count;
  }

  /** @returns the goodbyes to pass on */
  leave(owner: Owner): PresenceEntry[] {
    const gone = [...this.known.values()].filter((known) => known.owner === owner);
    for (const { clientId } of gone) this.known.delete(clientId);
    return gone.map(({ clientId, clock }) => ({ clientId, clock, state: null }));
  }

  all(): PresenceEntry[] {
    return [...this.known.values()];
  }
}
