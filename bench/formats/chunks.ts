/** Sizes of the scripts that a browser loads to read or to write a file, gzip kB: the worker, and what it loads for a format. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const assets = path.resolve(import.meta.dirname, '../../dist/assets');

/** Scripts that a script imports, at once or when they are asked for. */
function importsOf(file: string): { once: string[]; later: string[] } {
  const code = readFileSync(path.join(assets, file), 'utf8');
  const names = (pattern: RegExp): string[] => [...code.matchAll(pattern)].map((m) => m[1] as string);
  return {
    once: names(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g),
    later: names(/import\(\s*["'`]\.\/([\w.-]+\.js)["'`]\s*\)/g),
  };
}

function closure(file: string): Set<string> {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    importsOf(name).once.forEach(add);
  };
  add(file);
  return found;
}

const kB = (files: Iterable<string>): number =>
  Math.round(
    [...files].reduce((sum, f) => sum + gzipSync(readFileSync(path.join(assets, f))).length, 0) / 100,
  ) / 10;

/** Each worker with what it always loads, then each part that it may load, with what that brings beyond the worker itself. */
export function chunkSizes(): Record<string, Record<string, number>> {
  const result: Record<string, Record<string, number>> = {};
  for (const file of readdirSync(assets).filter((name) => name.endsWith('.js'))) {
    const code = readFileSync(path.join(assets, file), 'utf8');
    const worker = /^(read|write)-/.exec(file)?.[1];
    if (!worker || !code.includes('onmessage')) continue;
    const always = closure(file);
    const parts: Record<string, number> = { always: kB(always) };
    const waiting = new Set([...always].flatMap((f) => importsOf(f).later));
    for (const part of waiting) {
      const more = [...closure(part)].filter((f) => !always.has(f));
      parts[part.replace(/-[\w-]{8}\.js$/, '')] = kB(more);
      for (const later of more.flatMap((f) => importsOf(f).later)) waiting.add(later);
    }
    result[worker] = Object.fromEntries(Object.entries(parts).toSorted((a, b) => b[1] - a[1]));
  }
  return result;
}
