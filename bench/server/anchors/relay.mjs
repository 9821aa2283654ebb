// What the sockets alone cost: rooms by path, every message to every other socket, no document. PORT.
import { WebSocketServer } from 'ws';

const rooms = new Map();
const server = new WebSocketServer({
  port: Number(process.env.PORT),
  host: '127.0.0.1',
  perMessageDeflate: false,
});
server.on('connection', (socket, { url }) => {
  const room = rooms.get(url) ?? new Set();
  rooms.set(url, room.add(socket));
  socket.on('message', (bytes) => {
    for (const other of room) if (other !== socket) other.send(bytes);
  });
  socket.on('close', () => {
    room.delete(socket);
    if (room.size === 0) rooms.delete(url);
  });
});
