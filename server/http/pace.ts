/** How fast one connection, and everybody in one room together, may send. */
import { Bucket, type Limits } from '../limits.ts';

interface RoomPace {
  readonly messages: Bucket;
  readonly bytes: Bucket;
  connections: number;
}

/** Why a message is one too many; names of close codes. */
export type TooMuch = 'tooFast' | 'roomTooFast';

/** How fast one connection may send. */
export class Pace {
  private readonly messages: Bucket;
  private readonly bytes: Bucket;

  constructor(
    limits: Limits,
    private readonly room: RoomPace,
    private readonly onEmpty: () => void,
  ) {
    this.messages = new Bucket(limits.messagesPerSecond, limits.messageBurst);
    this.bytes = new Bucket(limits.bytesPerSecond, limits.byteBurst);
    room.connections += 1;
  }

  /** @returns null where a message of this size may come in */
  take(size: number): TooMuch | null {
    // Its own limits first: somebody who floods is the one who goes, not whoever writes next.
    if (!this.messages.take(1) || !this.bytes.take(size)) return 'tooFast';
    return this.room.messages.take(1) && this.room.bytes.take(size) ? null : 'roomTooFast';
  }

  leave(): void {
    this.room.connections -= 1;
    if (this.room.connections === 0) this.onEmpty();
  }
}

export class Paces {
  private readonly rooms = new Map<string, RoomPace>();

  constructor(private readonly limits: Limits) {}

  /** A connection comes into a room. */
  enter(projectId: string): Pace {
    const { limits } = this;
    const room = this.rooms.get(projectId) ?? {
      messages: new Bucket(limits.roomMessagesPerSecond, limits.roomMessageBurst),
      bytes: new Bucket(limits.roomBytesPerSecond, limits.roomByteBurst),
      connections: 0,
    };
    this.rooms.set(projectId, room);
    return new Pace(limits, room, () => this.rooms.delete(projectId));
  }
}
