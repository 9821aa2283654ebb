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
    const known = this.names.has(pathname) || path.extname(pathname) !== '';
    const file = this.load(known ? pathname : '/index.html');
    if (!file) {
      response
        .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end('There is no such file here.');
      return;
    }
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

  /** Null where there is no such file, or none any more: the pages may be built anew beneath a running server. */
  private load(name: string): Served | null {
    const loaded = this.loaded.get(name);
    const place = this.names.get(name);
    if (loaded || place === undefined) return loaded ?? null;
    let bytes: Buffer;
    try {
      bytes = readFileSync(place);
    } catch {
      return null;
    }
    const ending = path.extname(name);
    const file = {
      type: TYPES[ending] ?? 'application/octet-stream',
      bytes,
      packed: PACKED.has(ending) ? gzipSync(bytes) : null,
      forever: name.startsWith('/assets/'),
    };
    this.loaded.set(name, file);
    return file;
  }
}
