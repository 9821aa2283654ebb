/** The built pages. Files are listed once at the start and looked up by name, so no address can lead out of the folder. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
const PACKED = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt']);

interface Served {
  readonly type: string;
  readonly bytes: Buffer;
  readonly packed: Buffer | null;
  /** Names with a hash of their content never change. */
  readonly forever: boolean;
}

export class Files {
  private readonly names = new Map<string, string>();
  private readonly loaded = new Map<string, Served>();

  constructor(private readonly dir: string) {
    this.list('');
  }

  get empty(): boolean {
    return !this.names.has('/index.html');
  }

  private list(under: string): void {
    let entries: string[] = [];
    try {
      entries = readdirSync(path.join(this.dir, under));
    } catch {
      return;
    }
    for (const name of entries) {
      const file = `${under}/${name}`;
      if (statSync(path.join(this.dir, file)).isDirectory()) this.list(file);
      else this.names.set(file, path.join(this.dir, file));
    }
  }

  /** Answers with the file, or with the page for an address that is the app's own. */
  serve(request: IncomingMessage, response: ServerResponse, pathname: string): void {
    const known = this.names.has(pathname);
    if (!known && path.extname(pathname) !== '') {
      response
        .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end('There is no such file here.');
      return;
    }
    const file = this.load(known ? pathname : '/index.html');
    const packed = file.packed !== null && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const body = packed ? (file.packed as Buffer) : file.bytes;
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Length': body.byteLength,
      'Cache-Control': file.forever ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
      ...(packed ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  private load(name: string): Served {
    let file = this.loaded.get(name);
    if (file) return file;
    const bytes = readFileSync(this.names.get(name) as string);
    const ending = path.extname(name);
    file = {
      type: TYPES[ending] ?? 'application/octet-stream',
      bytes,
      packed: PACKED.has(ending) ? gzipSync(bytes) : null,
      forever: name.startsWith('/assets/'),
    };
    this.loaded.set(name, file);
    return file;
  }
}
