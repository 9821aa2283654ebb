// The least that a server can do and still lose nothing it has shown to anybody: a live document for each room, and every update in an SQLite log
// (one commit for each turn of the event loop) before it is sent on. No links, no checks, no beat. PORT, SQLITE (a file), SYNC (NORMAL or FULL).
import Database from 'better-sqlite3';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocketServer } from 'ws';
import * as sync from 'y-protocols/sync';
import * as Y from 'yjs';

/** Rows after which a room's log is folded into its snapshot. */
const FOLD_AFTER = 500;

const db = new Database(process.env.SQLITE);
db.pragma('journal_mode = WAL');
db.pragma(`synchronous = ${process.env.SYNC}`);
db.exec(`
  CREATE TABLE IF NOT EXISTS log (id INTEGER PRIMARY KEY AUTOINCREMENT, room TEXT NOT NULL, bytes BLOB NOT NULL);
  CREATE INDEX IF NOT EXISTS log_of_room ON log (room, id);
  CREATE TABLE IF NOT EXISTS snapshots (room TEXT PRIMARY KEY, bytes BLOB NOT NULL, up_to INTEGER NOT NULL);`);
const insert = db.prepare('INSERT INTO log (room, bytes) VALUES (?, ?)');
const snapshotOf = db.prepare('SELECT bytes, up_to FROM snapshots WHERE room = ?');
const logOf = db.prepare('SELECT id, bytes FROM log WHERE room = ? AND id > ? ORDER BY id');
const setSnapshot = db.prepare('INSERT OR REPLACE INTO snapshots VALUES (?, ?, ?)');
const trim = db.prepare('DELETE FROM log WHERE room = ? AND id <= ?');

const rooms = new Map();
let queue = [];

const message = (write) => {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 0);
  write(encoder);
  return encoding.toUint8Array(encoder);
};

const append = db.transaction((entries) => {
  for (const { room, update } of entries) room.last = insert.run(room.name, update).lastInsertRowid;
});

const fold = db.transaction((room) => {
  room.rows = 0;
  setSnapshot.run(room.name, Y.encodeStateAsUpdate(room.doc), room.last);
  trim.run(room.name, room.last);
});

function flush() {
  const entries = queue;
  queue = [];
  append(entries);
  for (const { room, from, update } of entries) {
    const bytes = message((encoder) => sync.writeUpdate(encoder, update));
    for (const socket of room.sockets) if (socket !== from) socket.send(bytes);
    room.rows += 1;
    if (room.rows >= FOLD_AFTER) fold(room);
  }
}

function open(name) {
  const known = rooms.get(name);
  if (known) return known;
  const snapshot = snapshotOf.get(name);
  const rows = logOf.all(name, snapshot?.up_to ?? 0);
  const room = {
    name,
    sockets: new Set(),
    doc: new Y.Doc(),
    rows: rows.length,
    last: rows.at(-1)?.id ?? snapshot?.up_to ?? 0,
  };
  room.doc.transact(() => {
    if (snapshot) Y.applyUpdate(room.doc, snapshot.bytes);
    for (const { bytes } of rows) Y.applyUpdate(room.doc, bytes);
  });
  room.doc.on('update', (update, from) => {
    if (queue.length === 0) setImmediate(flush);
    queue.push({ room, from, update });
  });
  rooms.set(name, room);
  return room;
}

const server = new WebSocketServer({
  port: Number(process.env.PORT),
  host: '127.0.0.1',
  perMessageDeflate: false,
});
server.on('connection', (socket, { url }) => {
  const room = open(url);
  room.sockets.add(socket);
  socket.send(message((encoder) => sync.writeSyncStep1(encoder, room.doc)));
  socket.on('message', (bytes) => {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) === 1) {
      for (const other of room.sockets) if (other !== socket) other.send(bytes);
      return;
    }
    const answer = message((encoder) => sync.readSyncMessage(decoder, encoder, room.doc, socket));
    if (answer.length > 1) socket.send(answer);
  });
  socket.on('close', () => {
    room.sockets.delete(socket);
    if (room.sockets.size > 0) return;
    if (room.rows > 0) fold(room);
    room.doc.destroy();
    rooms.delete(room.name);
  });
});
