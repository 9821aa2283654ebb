/** WebSockets at /sync/<project>?token=…: who comes in, how fast, and what the bytes mean. What a room does with them is the room's. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import { SCHEMA_VERSION } from '../../src/core/model/index.ts';
import { ANNOUNCE, CLOSE, MAX_MESSAGE, SYNC_PATH } from '../../src/doc/wire.ts';
import { accessOf } from '../auth/links.ts';
import { Bucket, LIMITS } from '../limits.ts';
import { readMessage } from '../protocol/message.ts';
import type { Member } from '../rooms/room.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { Storage } from '../storage/storage.ts';
import { sameOrigin } from './headers.ts';

const PING_MS = 30_000;

export class SyncGate {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: MAX_MESSAGE,
    clientTracking: true,
  });
  private readonly alive = new WeakMap<WebSocket, boolean>();
  private readonly perAddress = new Map<string, number>();
  private readonly ping: NodeJS.Timeout;

  constructor(
    private readonly rooms: Rooms,
    private readonly storage: Storage,
    private readonly log: Logger,
  ) {
    this.ping = setInterval(() => this.checkAlive(), PING_MS);
    this.ping.unref();
  }

  get connections(): number {
    return this.sockets.clients.size;
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const projectId = url.pathname.startsWith(`${SYNC_PATH}/`)
      ? url.pathname.slice(SYNC_PATH.length + 1)
      : null;
    if (projectId === null || !sameOrigin(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    this.sockets.handleUpgrade(request, socket, head, (ws) => {
      // Refusals are close codes, which a page can read, not HTTP statuses, which it cannot.
      ws.on('error', () => ws.terminate());
      this.admit(ws, projectId, url.searchParams, request.socket.remoteAddress ?? '');
    });
  }

  private admit(ws: WebSocket, projectId: string, params: URLSearchParams, address: string): void {
    const announced = params.get('client') === ANNOUNCE.client;
    const schema = Number(params.get('schema') ?? SCHEMA_VERSION);
    if (announced && schema < SCHEMA_VERSION) return ws.close(CLOSE.clientTooOld);
    if (announced && schema > SCHEMA_VERSION) return ws.close(CLOSE.serverTooOld);
    const access = accessOf(this.storage, projectId, params.get('token'));
    if (access === null) return ws.close(CLOSE.linkUnknown);
    const here = this.perAddress.get(address) ?? 0;
    if (here >= LIMITS.connectionsPerAddress) return ws.close(CLOSE.tooMany);
    this.perAddress.set(address, here + 1);

    const member: Member = {
      access,
      announced,
      send: (bytes) => {
        if (ws.readyState === ws.OPEN) ws.send(bytes);
      },
      close: (code) => ws.close(code),
    };
    const messages = new Bucket(LIMITS.messagesPerSecond, LIMITS.messageBurst);
    const volume = new Bucket(LIMITS.bytesPerSecond, LIMITS.byteBurst);
    this.alive.set(ws, true);
    ws.on('pong', () => this.alive.set(ws, true));
    const room = this.rooms.enter(projectId, member);
    ws.on('message', (data: Buffer, binary) => {
      if (room === null || ws.readyState !== ws.OPEN) return;
      if (!messages.take(1) || !volume.take(data.byteLength)) return ws.close(CLOSE.tooFast);
      const message = binary ? readMessage(data) : null;
      if (message === null) return ws.close(CLOSE.notUnderstood);
      return room.receive(member, message);
    });
    ws.on('close', (code) => {
      this.perAddress.set(address, (this.perAddress.get(address) ?? 1) - 1);
      if (this.perAddress.get(address) === 0) this.perAddress.delete(address);
      if (room) this.rooms.leave(room, member);
      this.log.debug({ project: projectId, code }, 'A connection closed.');
    });
    return undefined;
  }

  private checkAlive(): void {
    for (const ws of this.sockets.clients) {
      if (this.alive.get(ws) === false) ws.terminate();
      this.alive.set(ws, false);
      ws.ping();
    }
  }

  close(): void {
    clearInterval(this.ping);
    for (const ws of this.sockets.clients) ws.close(CLOSE.restarting);
    this.sockets.close();
  }
}
