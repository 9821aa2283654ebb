// Sizes of the built pages, gzip, as a browser loads them: `npm run build && npx tsx bench/size.ts`. Prints and stores them.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');

/** What the app shell may weigh, in kB. */
export const LIMIT = 250;

/** Files that a browser has to load before the given parts can run: scripts and styles, with everything they import at once. */
interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

export function filesFor(manifest: Manifest, ...parts: readonly string[]): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const add = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no part called ${key}.`);
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const other of chunk.imports ?? []) add(other);
  };
  parts.forEach(add);
  return files;
}

/** @returns kB of each stage of the first load, each with everything before it */
export function sizes(): { startPage: number; shell: number; diagram: number } {
  const manifest = JSON.parse(readFileSync(path.join(dist, '.vite', 'manifest.json'), 'utf8')) as Manifest;
  const kB = (files: ReadonlySet<string>): number =>
    Math.round(
      [...files].reduce((sum, f) => sum + gzipSync(readFileSync(path.join(dist, f))).length, 0) / 100,
    ) / 10;
  const stages = ['index.html', 'src/app/shell/ProjectPage.tsx', 'src/app/canvas/index.tsx'];
  const upTo = (count: number): number => kB(filesFor(manifest, ...stages.slice(0, count)));
  return { startPage: upTo(1), shell: upTo(2), diagram: upTo(3) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = {
    what: 'gzip kB of scripts and styles, each stage with what came before; fonts apart',
    ...sizes(),
    limit: LIMIT,
  };
  writeFileSync(path.join(root, 'bench', 'results', 'size.json'), `${JSON.stringify(result, null, 2)}\n`);
  console.log(JSON.stringify(result));
}
