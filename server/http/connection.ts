/**
 * One open connection: what it may do, how fast, and what its bytes mean. A class, because thousands lie quiet: objects with getters of their own
 * would each have a shape of their own, which costs more than all else here.
 */
import type { WebSocket } from 'ws';
import { CAN, type Role } from '../../src/core/model/index.ts';
import { CLOSE } from '../../src/doc/wire.ts';
import type { Credentials, Permission } from '../auth/permission.ts';
import { publicId } from '../auth/publicId.ts';
import { readMessage } from '../protocol/message.ts';
import type { Member, Room } from '../rooms/room.ts';
import type { WorkWatch } from '../versions/work.ts';
import type { Guest } from './admissions.ts';
import type { Pace } from './pace.ts';

/** What a connection was let in with. */
export interface Admission {
  readonly room: Room;
  readonly announced: boolean;
  readonly permission: Permission;
  readonly credentials: Credentials;
  /** How often permissions had changed when this one was read. */
  readonly decidedAt: number;
}

/** What all connections share. */
export interface Gate {
  readonly work: WorkWatch;
  /** Bytes that may wait for one slow reader. */
  readonly unread: number;
  readonly shut: (ws: WebSocket, code: number) => void;
}

export class Connection implements Guest, Member {
  readonly since = Date.now();
  readonly credentials: Credentials;
  readonly announced: boolean;
  readonly room: Room;
  permission: Permission;
  private work: ReturnType<WorkWatch['enter']> | null = null;

  constructor(
    private readonly gate: Gate,
    private readonly ws: WebSocket,
    { room, announced, permission, credentials }: Admission,
    private readonly device: string | null,
    private readonly pace: Pace,
  ) {
    this.room = room;
    this.announced = announced;
    this.permission = permission;
    this.credentials = credentials;
    this.followWork();
  }

  get projectId(): string {
    return this.room.projectId;
  }

  get role(): Role {
    return this.permission.role;
  }

  get door(): string {
    return this.permission.door;
  }

  get by(): string | null {
    return publicId(this.projectId, this.door, this.device);
  }

  /** The permission has changed. */
  changed(): void {
    this.followWork();
    this.room.welcome(this);
  }

  send(bytes: Uint8Array): void {
    const { ws } = this;
    if (ws.readyState !== ws.OPEN) return;
    if (ws.bufferedAmount > this.gate.unread) ws.terminate();
    else ws.send(bytes);
  }

  close(code: number): void {
    this.gate.shut(this.ws, code);
  }

  receive(data: Buffer, binary: boolean): void {
    const tooMuch = this.pace.take(data.byteLength);
    if (tooMuch !== null) return this.close(CLOSE[tooMuch]);
    const message = binary ? readMessage(data) : null;
    if (message === null) return this.close(CLOSE.notUnderstood);
    if (message.kind === 'update' && !message.empty) this.work?.changed();
    return this.room.receive(this, message);
  }

  /** The socket has closed. */
  left(): void {
    this.work?.left();
    this.pace.leave();
    this.room.leave(this);
  }

  private followWork(): void {
    const edits = CAN[this.role].edit;
    if (!edits) this.work?.left();
    this.work = edits ? (this.work ?? this.gate.work.enter(this.projectId)) : null;
  }
}
