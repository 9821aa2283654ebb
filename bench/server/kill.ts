/**
 * What a server forgets at kill -9 while people write and then all are gone, as when an office loses power: no browser is left to heal it. It is
 * started again on the same files and asked, with an empty document, what it still knows. "Shown": another client had the edit before
 * the kill. "Confirmed": the server had told its author that it is kept.
 */
import * as Y from 'yjs';
import { Client, type Place } from './client.ts';
import { contender } from './contenders.ts';
import { randomFrom, round, sleep, within } from './figures.ts';
import { ServerProcess } from './serverProcess.ts';
import { cardsOf, Hand, seed } from './workload.ts';

export interface Kill {
  readonly rooms: number;
  readonly clients: number;
  readonly rate: number;
  readonly seconds: number;
  readonly kills: number;
}

const CARDS = 30;
/** A server that answers before it has read its files gets this long to show them. */
const SETTLE_MS = 4_000;

interface Edit {
  /** Of the author's part of the document. */
  readonly clock: number;
  /** Number of the message that carried it, counted per connection. */
  readonly message: number;
  readonly at: number;
}

class Author {
  readonly edits: Edit[] = [];
  private readonly hand: Hand;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    readonly client: Client,
    random: () => number,
  ) {
    this.hand = new Hand(client.doc, random);
  }

  get id(): number {
    return this.client.doc.clientID;
  }

  write(pause: number): void {
    const again = (after: number): void => {
      this.timer = setTimeout(() => {
        this.hand.edit();
        const clock = Y.getState(this.client.doc.store, this.id);
        this.edits.push({ clock, message: this.client.sent, at: performance.now() });
        again(pause * (0.5 + this.hand.random()));
      }, after);
    };
    again(pause * this.hand.random());
  }

  stop(): void {
    clearTimeout(this.timer);
    this.client.leave();
  }
}

interface Writing {
  readonly place: Place;
  readonly authors: readonly Author[];
}

const TALLY = { written: 0, shown: 0, confirmed: 0, lostShown: 0, lostConfirmed: 0, roomsHurt: 0 };
type Tally = typeof TALLY & { oldestLostMs: number };

/** Compares what is left with what was shown and confirmed. */
function tally({ authors }: Writing, left: Y.Doc, killedAt: number, total: Tally): void {
  let hurt = cardsOf(left).size < CARDS;
  for (const author of authors) {
    const others = authors.filter((other) => other !== author);
    const seen = Math.max(...others.map((other) => Y.getState(other.client.doc.store, author.id)));
    const kept = Y.getState(left.store, author.id);
    for (const { clock, message, at } of author.edits) {
      const shown = clock <= seen;
      const confirmed = message <= author.client.confirmed;
      const lost = clock > kept;
      total.written += 1;
      if (shown) total.shown += 1;
      if (confirmed) total.confirmed += 1;
      if (shown && lost) total.lostShown += 1;
      if (confirmed && lost) total.lostConfirmed += 1;
      if (!lost || (!shown && !confirmed)) continue;
      hurt = true;
      total.oldestLostMs = Math.max(total.oldestLostMs, round(killedAt - at, 0));
    }
  }
  if (hurt) total.roomsHurt += 1;
}

export async function kill(id: string, { rooms: count, clients, rate, seconds, kills }: Kill) {
  const peer = contender(id);
  const server = new ServerProcess(peer);
  const total: Tally = { ...TALLY, oldestLostMs: 0 };
  for (let round = 0; round < kills; round += 1) {
    await server.start();
    const rooms: Writing[] = [];
    for (let i = 0; i < count; i += 1) {
      const place = await server.makeRoom();
      const authors = Array.from(
        { length: clients },
        (_, c) => new Author(new Client(peer.wire, place), randomFrom(round * 10_000 + i * 100 + c + 1)),
      );
      await within(20_000, 'the first sync', Promise.all(authors.map(({ client }) => client.synced)));
      const first = authors[0];
      if (first) seed(first.client.doc, CARDS, randomFrom(i + 1));
      rooms.push({ place, authors });
    }
    const authors = rooms.flatMap((room) => room.authors);
    const furnished = (): boolean => authors.every(({ client }) => cardsOf(client.doc).size === CARDS);
    for (const end = Date.now() + 10_000; !furnished() && Date.now() < end;) await sleep(50);
    for (const author of authors) author.write(1000 / rate);
    await sleep(seconds * 1000 * (0.75 + 0.5 * Math.random()));
    const killedAt = performance.now();
    const gone = server.signal('SIGKILL');
    for (const author of authors) author.stop();
    await gone;
    await server.start();
    for (const room of rooms) {
      const reader = new Client(peer.wire, room.place);
      await within(20_000, 'the room after the kill', reader.synced);
      for (const end = Date.now() + SETTLE_MS; cardsOf(reader.doc).size < CARDS && Date.now() < end;)
        await sleep(50);
      tally(room, reader.doc, killedAt, total);
      reader.leave();
    }
    await server.stop();
  }
  const share = (lost: number, of: number): number => (of > 0 ? round((100 * lost) / of, 1) : 0);
  return {
    kills,
    rooms: kills * count,
    ...total,
    lostShownPercent: share(total.lostShown, total.shown),
    lostConfirmedPercent: share(total.lostConfirmed, total.confirmed),
  };
}
