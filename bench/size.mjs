// Sizes of the built pages, gzip, as a browser loads them: `npm run build && node bench/size.mjs`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const assets = path.join(root, 'dist', 'assets');
const size = (file) => gzipSync(readFileSync(file)).length;
const html = readFileSync(path.join(root, 'dist', 'index.html'), 'utf8');
const first = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+)"/g)].map((m) => m[1]);
const chunks = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name));
const named = (pattern) =>
  chunks.filter((name) => pattern.test(name)).reduce((sum, name) => sum + size(path.join(assets, name)), 0);
const kB = (bytes) => Math.round(bytes / 100) / 10;
const result = {
  what: 'gzip kB; fonts apart',
  startPage: kB(first.reduce((sum, name) => sum + size(path.join(assets, name)), 0)),
  workspaceMore: kB(named(/^ProjectPage/)),
  diagramMore: kB(named(/^(canvas|layout)/)),
  reader: kB(named(/^(read|readOffice)-/)),
  wordWriter: kB(named(/^writeDocx/) / 2),
  checksWorker: kB(named(/^checks-/)),
  limit: 250,
};
writeFileSync(path.join(root, 'bench', 'results', 'size.json'), `${JSON.stringify(result, null, 2)}\n`);
console.log(JSON.stringify(result));
