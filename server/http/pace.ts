/** How fast one connection, and everybody in one room together, may send. */
import { Bucket, type Limits } from '../limits.ts';

interface RoomPace {
  readonly messages: Bucket;
  readonly bytes: Bucket;
  connections: number;
}

/** Why a message is one too many; names of close codes. */
export type TooMuch = 'tooFast' | 'roomTooFast';

export interface Pace {
  /** @returns null where a message of this size may come in */
  readonly take: (bytes: number) => TooMuch | null;
  readonly leave: () => void;
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
    room.connections += 1;
    const messages = new Bucket(limits.messagesPerSecond, limits.messageBurst);
    const bytes = new Bucket(limits.bytesPerSecond, limits.byteBurst);
    return {
      // Its own limits first: somebody who floods is the one who goes, not whoever writes next.
      take: (size) => {
        if (!messages.take(1) || !bytes.take(size)) return 'tooFast';
        return room.messages.take(1) && room.bytes.take(size) ? null : 'roomTooFast';
      },
      leave: () => {
        room.connections -= 1;
        if (room.connections === 0) this.rooms.delete(projectId);
      },
    };
  }
}
