/** WebSockets at /sync/<project>: who comes in, how fast, and what the bytes mean. What a room does with them is the room's. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import { SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { ANNOUNCE, CLOSE, deviceIn, keyIn, MAX_MESSAGE, PROTOCOL, SYNC_PATH } from '../../src/doc/wire.ts';
import { permissionOf, type Credentials } from '../auth/permission.ts';
import type { Limits } from '../limits.ts';
import { sendPresence } from '../protocol/message.ts';
import type { Rooms } from '../rooms/rooms.ts';
import { WrittenByLaterVersion } from '../rooms/stored.ts';
import type { Storage } from '../storage/storage.ts';
import type { WorkWatch } from '../versions/work.ts';
import { Admissions } from './admissions.ts';
import { Connection, type Admission, type Gate } from './connection.ts';
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
  private readonly gate: Gate;
  private closing = false;

  constructor(
    private readonly rooms: Rooms,
    private readonly storage: Storage,
    private readonly signIn: SignIn,
    work: WorkWatch,
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
    this.gate = { work, unread: limits.unread, shut: (ws, code) => this.shut(ws, code) };
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

  private admit(ws: WebSocket, admission: Admission, device: string | null): void {
    const { room, permission, decidedAt } = admission;
    const connection = new Connection(this.gate, ws, admission, device, this.paces.enter(room.projectId));
    ws.on('pong', () => this.silent.delete(ws));
    ws.on('message', (data: Buffer, binary) => {
      if (ws.readyState === ws.OPEN && !this.closing) connection.receive(data, binary);
    });
    ws.on('close', (code) => {
      connection.left();
      this.admissions.remove(connection);
      this.log.debug({ project: room.projectId, code }, 'A connection closed.');
    });
    room.enter(connection);
    this.admissions.add(connection, decidedAt);
    this.openings.note(room.projectId, permission, connection.since);
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
