/**
 * Who is here, as the standard awareness protocol tells it, at this process and at others. States are passed on as they came; the room only
 * keeps the newest of each client for late comers, and drops what is old news. y-websocket clients send everything they hear back to the
 * server: passed on again, each movement of a pointer would come round once for everybody in the room.
 */
import type { PresenceEntry } from '../protocol/presence.ts';

export interface Owner {
  /** The door it came by, a link or a person: whose new connection may speak for the old one that is not yet known to be dead. */
  readonly door: string;
}

interface Known extends PresenceEntry {
  readonly owner: Owner;
  /** Milliseconds on a clock that nobody sets. */
  readonly heardAt: number;
}

/** Those who came by one door of another process: that process has counted their states. */
class Elsewhere implements Owner {
  constructor(
    readonly process: string,
    readonly door: string,
  ) {}
}

export class Presence {
  private readonly known = new Map<number, Known>();
  private elsewhere: Elsewhere[] = [];

  constructor(
    private readonly statesPerOwner: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Who stands for those that came by this door of another process. */
  at(process: string, door: string): Owner {
    const found = this.elsewhere.find((one) => one.process === process && one.door === door);
    if (found) return found;
    const made = new Elsewhere(process, door);
    this.elsewhere.push(made);
    return made;
  }

  /** @returns those entries that are news and the owner's to tell */
  take(entries: readonly PresenceEntry[], owner: Owner): PresenceEntry[] {
    const heardAt = this.now();
    return entries.filter((entry) => {
      if (!this.isNews(entry, owner)) return false;
      if (entry.state === null) this.known.delete(entry.clientId);
      else this.known.set(entry.clientId, { ...entry, owner, heardAt });
      return true;
    });
  }

  private isNews(entry: PresenceEntry, owner: Owner): boolean {
    const known = this.known.get(entry.clientId);
    if (!known) return entry.state !== null && this.hasRoom(owner);
    const newer = entry.clock > known.clock;
    if (known.owner === owner) return newer || (entry.clock === known.clock && entry.state === null);
    return newer && entry.state !== null && known.owner.door === owner.door;
  }

  private hasRoom(owner: Owner): boolean {
    if (owner instanceof Elsewhere) return true;
    let count = 0;
    for (const known of this.known.values()) if (known.owner === owner) count += 1;
    return count < this.statesPerOwner;
  }

  /** @returns the goodbyes to pass on */
  leave(owner: Owner): PresenceEntry[] {
    return this.forget((known) => known.owner === owner);
  }

  /** Forgets those at other processes that were not renewed for so long, in milliseconds. @returns the goodbyes to pass on */
  forgetSilent(most: number): PresenceEntry[] {
    const before = this.now() - most;
    const gone = this.forget(({ owner, heardAt }) => owner instanceof Elsewhere && heardAt < before);
    const here = new Set([...this.known.values()].map(({ owner }) => owner));
    this.elsewhere = this.elsewhere.filter((owner) => here.has(owner));
    return gone;
  }

  private forget(isGone: (known: Known) => boolean): PresenceEntry[] {
    const gone = [...this.known.values()].filter(isGone);
    for (const { clientId } of gone) this.known.delete(clientId);
    return gone.map(({ clientId, clock }) => ({ clientId, clock, state: null, drags: false }));
  }

  ownerOf(clientId: number): Owner | null {
    return this.known.get(clientId)?.owner ?? null;
  }

  get size(): number {
    return this.known.size;
  }

  all(): PresenceEntry[] {
    return [...this.known.values()];
  }

  /** Those who are at this process, by the door they came in by. */
  here(): Map<string, PresenceEntry[]> {
    const byDoor = new Map<string, PresenceEntry[]>();
    for (const known of this.known.values()) {
      if (known.owner instanceof Elsewhere) continue;
      byDoor.set(known.owner.door, [...(byDoor.get(known.owner.door) ?? []), known]);
    }
    return byDoor;
  }
}
