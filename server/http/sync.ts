/** WebSockets at /sync/<project>: who comes in, how fast, and what the bytes mean. What a room does with them is the room's. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import { CAN, SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { ANNOUNCE, CLOSE, deviceIn, keyIn, MAX_MESSAGE, PROTOCOL, SYNC_PATH } from '../../src/doc/wire.ts';
import { publicId } from '../auth/publicId.ts';
import { permissionOf, type Credentials, type Permission } from '../auth/permission.ts';
import type { Limits } from '../limits.ts';
import { readMessage, sendPresence } from '../protocol/message.ts';
import type { Member, Room } from '../rooms/room.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { WrittenByLaterVersion } from '../rooms/stored.ts';
import type { Storage } from '../storage/storage.ts';
import type { WorkWatch } from '../versions/work.ts';
import { Admissions, type Guest } from './admissions.ts';
import { addressOf, sameOrigin } from './headers.ts';
import { Paces } from './pace.ts';
import { peerOf } from './peer.ts';
import type { PerAddress } from './request.ts';
import { Openings } from './openings.ts';
import type { SignIn } from './signIn.ts';

/** Well below the 30 seconds after which a y-websocket client that hears nothing takes its connection for dead. */
const BEAT_MS = 12_000;
/** How long a connection may take to say goodbye when the server stops. */
const GOODBYE_MS = 1_000;

interface Admission {
  readonly room: Room;
  readonly announced: boolean;
  readonly permission: Permission;
  readonly credentials: Credentials;
  /** How often permissions had changed when this one was read. */
  readonly decidedAt: number;
}

export class SyncGate {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: MAX_MESSAGE,
    clientTracking: true,
    // The name alone: the key beside it is not said back.
    handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
  });
  private readonly silent = new WeakSet<WebSocket>();
  private readonly openings: Openings;
  private readonly perAddress = new Map<string, number>();
  private readonly admissions: Admissions;
  private readonly paces: Paces;
  private readonly beat: NodeJS.Timeout;
  private closing = false;

  constructor(
    private readonly rooms: Rooms,
    private readonly storage: Storage,
    private readonly signIn: SignIn,
    private readonly work: WorkWatch,
    private readonly limits: Limits,
    /** Keys that opened nothing. */
    private readonly wrongKeys: PerAddress,
    private readonly log: Logger,
    /** Told of each connection that is closed here, with the code. */
    private readonly onShut: (code: number) => void,
  ) {
    this.admissions = new Admissions(storage, log);
    this.paces = new Paces(limits);
    this.openings = new Openings(storage, log);
    this.beat = setInterval(() => this.checkAlive(), BEAT_MS);
    this.beat.unref();
  }

  get connections(): number {
    return this.sockets.clients.size;
  }

  async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => socket.destroy());
    const url = addressOf(request);
    const projectId = url?.pathname.startsWith(`${SYNC_PATH}/`)
      ? url.pathname.slice(SYNC_PATH.length + 1)
      : null;
    if (!url || projectId === null || !sameOrigin(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    const address = peerOf(request);
    this.count(address, 1);
    socket.once('close', () => this.count(address, -1));
    const offered = request.headers['sec-websocket-protocol'] ?? '';
    const key = keyIn(offered) ?? url.searchParams.get('token');
    const credentials = { key, session: this.signIn.sessionOf(request) };
    const verdict = await this.decide(request, projectId, url.searchParams, credentials);
    if (socket.destroyed) return;
    this.sockets.handleUpgrade(request, socket, head, (ws) => {
      ws.on('error', () => undefined);
      // Refusals are close codes, which a page can read, not HTTP statuses, which it cannot.
      if (typeof verdict === 'number') this.shut(ws, verdict);
      else if (this.closing) this.shut(ws, CLOSE.restarting);
      else this.admit(ws, verdict, deviceIn(offered));
    });
  }

  /** @returns the room to enter, or the close code that says why not */
  private async decide(
    request: IncomingMessage,
    projectId: string,
    params: URLSearchParams,
    credentials: Credentials,
  ): Promise<Admission | number> {
    const announced = params.get('client') === ANNOUNCE.client;
    const schema = Number(params.get('schema') ?? NaN);
    if (announced && !(schema >= SCHEMA_VERSION)) return CLOSE.clientTooOld;
    if (announced && schema > SCHEMA_VERSION) return CLOSE.serverTooOld;
    if ((this.perAddress.get(peerOf(request)) ?? 0) > this.limits.connectionsPerAddress) return CLOSE.tooMany;
    if (!this.wrongKeys.has(request)) return CLOSE.tooManyTries;
    try {
      const decidedAt = this.admissions.changes;
      const permission = await permissionOf(this.storage, projectId, credentials, Date.now());
      if (permission === 'linkUnknown') this.wrongKeys.take(request);
      if (typeof permission === 'string') return CLOSE[permission];
      return { permission, credentials, decidedAt, announced, room: await this.rooms.room(projectId) };
    } catch (error) {
      if (error instanceof WrittenByLaterVersion) return CLOSE.serverTooOld;
      this.log.error({ project: projectId, err: error }, 'A project cannot be opened.');
      return CLOSE.unavailable;
    }
  }

  private admit(
    ws: WebSocket,
    { room, permission, credentials, announced, decidedAt }: Admission,
    device: string | null,
  ): void {
    const guest: Guest = {
      projectId: room.projectId,
      credentials,
      since: Date.now(),
      permission,
      changed: () => {
        followWork();
        room.welcome(member);
      },
      close: (code) => this.shut(ws, code),
    };
    const member: Member = {
      get role() {
        return guest.permission.role;
      },
      get door() {
        return guest.permission.door;
      },
      get by() {
        return publicId(room.projectId, guest.permission.door, device);
      },
      announced,
      send: (bytes) => {
        if (ws.readyState !== ws.OPEN) return;
        if (ws.bufferedAmount > this.limits.unread) ws.terminate();
        else ws.send(bytes);
      },
      close: (code) => this.shut(ws, code),
    };
    let work: ReturnType<WorkWatch['enter']> | null = null;
    const followWork = (): void => {
      const edits = CAN[member.role].edit;
      if (!edits) work?.left();
      work = edits ? (work ?? this.work.enter(room.projectId)) : null;
    };
    followWork();
    const pace = this.paces.enter(room.projectId);
    ws.on('pong', () => this.silent.delete(ws));
    ws.on('message', (data: Buffer, binary) => {
      if (ws.readyState !== ws.OPEN || this.closing) return;
      const tooMuch = pace.take(data.byteLength);
      if (tooMuch !== null) return this.shut(ws, CLOSE[tooMuch]);
      const message = binary ? readMessage(data) : null;
      if (message === null) return this.shut(ws, CLOSE.notUnderstood);
      if (message.kind === 'update' && !message.empty) work?.changed();
      return room.receive(member, message);
    });
    ws.on('close', (code) => {
      work?.left();
      pace.leave();
      room.leave(member);
      this.admissions.remove(guest);
      this.log.debug({ project: room.projectId, code }, 'A connection closed.');
    });
    room.enter(member);
    this.admissions.add(guest, decidedAt);
    this.openings.note(room.projectId, permission, guest.since);
  }

  private shut(ws: WebSocket, code: number): void {
    this.onShut(code);
    ws.close(code);
  }

  private count(address: string, change: number): void {
    const now = (this.perAddress.get(address) ?? 0) + change;
    if (now > 0) this.perAddress.set(address, now);
    else this.perAddress.delete(address);
  }

  /** Cuts off who did not answer the last beat. The others hear something: a page cannot see pings. */
  private checkAlive(): void {
    const nobody = sendPresence([]);
    for (const ws of this.sockets.clients) {
      if (this.silent.has(ws)) ws.terminate();
      else if (ws.readyState === ws.OPEN) {
        this.silent.add(ws);
        ws.ping();
        ws.send(nobody);
      }
    }
  }

  /** From now on nothing is taken in. What was taken in before can still be acknowledged. */
  stopListening(): void {
    this.closing = true;
    clearInterval(this.beat);
    this.admissions.stop();
  }

  async close(): Promise<void> {
    this.stopListening();
    const open = [...this.sockets.clients];
    const gone = open.map(
      (ws) =>
        new Promise<void>((resolve) => {
          ws.once('close', () => resolve());
          ws.close(CLOSE.restarting);
        }),
    );
    const late = setTimeout(() => open.forEach((ws) => ws.terminate()), GOODBYE_MS);
    await Promise.all(gone);
    clearTimeout(late);
    this.sockets.close();
  }
}
