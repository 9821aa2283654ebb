// Hocuspocus as its own pages set it up. PORT, and SQLITE: the file it keeps documents in.
import { SQLite } from '@hocuspocus/extension-sqlite';
import { Server } from '@hocuspocus/server';

const extensions = [new SQLite({ database: process.env.SQLITE })];
const server = new Server({ port: Number(process.env.PORT), address: '127.0.0.1', quiet: true, extensions });
await server.listen();
