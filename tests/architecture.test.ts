/**
 * The fences: who may import whom. Folders follow docs/architecture.md; a listed folder that is empty or missing fails too,
 * so that the fence cannot guard a place that has moved.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Folder → what it may import: other folders of ours (itself is always allowed) and packages. `*` allows any package. */
const FENCES: Record<string, { ours: string[]; packages: string[] }> = {
  'src/core/model': { ours: [], packages: ['zod', 'fractional-indexing', 'nanoid'] },
  'src/core/changes': { ours: ['src/core/model'], packages: ['immer'] },
  'src/core/revise': { ours: ['src/core/model', 'src/core/changes', 'src/core/i18n'], packages: [] },
  'src/core/compare': {
    ours: ['src/core/model', 'src/core/changes', 'src/core/revise', 'src/core/i18n'],
    packages: [],
  },
  'src/core/commands': {
    ours: ['src/core/model', 'src/core/changes', 'src/core/i18n'],
    packages: ['immer'],
  },
  'src/core/matrix': { ours: ['src/core/model'], packages: [] },
  'src/core/checks': { ours: ['src/core/model', 'src/core/matrix', 'src/core/i18n'], packages: [] },
  'src/core/fixes': {
    ours: ['src/core/model', 'src/core/checks', 'src/core/commands', 'src/core/changes', 'src/core/i18n'],
    packages: [],
  },
  'src/core/layout': { ours: ['src/core/model'], packages: [] },
  'src/core/i18n': { ours: [], packages: ['intl-messageformat'] },
  'src/core/samples': { ours: ['src/core/model'], packages: [] },
  'src/core/formats': {
    ours: ['src/core/model', 'src/core/matrix', 'src/core/layout', 'src/core/i18n'],
    packages: ['docx', 'easy-template-x', 'fflate', 'fast-xml-parser', 'pdfkit', 'zod'],
  },
  'src/doc': {
    ours: ['src/core/model', 'src/core/changes', 'src/core/commands'],
    packages: ['yjs', 'y-protocols', 'y-websocket', 'y-indexeddb', 'lib0', 'zod'],
  },
  'src/workers': { ours: ['src/core'], packages: [] },
  'src/app': { ours: ['src/core', 'src/doc', 'src/workers', 'docs'], packages: ['*'] },
  'src/cli': { ours: ['src/core', 'src/doc'], packages: ['*'] },
  'server/protocol': { ours: ['src/doc'], packages: ['lib0', 'y-protocols', 'yjs'] },
  'server/storage': { ours: ['src/core/model'], packages: ['*'] },
  'server/versions': {
    ours: ['server/storage', 'src/doc', 'src/core'],
    packages: ['yjs', 'pino', 'node:util'],
  },
  'server/auth': { ours: ['src/core/model', 'server/storage'], packages: ['*'] },
  'server/operator': {
    ours: ['server/rooms', 'server/storage', 'server/config.ts', 'src/doc', 'src/core'],
    packages: ['*'],
  },
  'server/rooms': {
    ours: ['server/protocol', 'server/storage', 'server/limits.ts', 'src/doc', 'src/core'],
    packages: ['*'],
  },
};

const isTest = (file: string): boolean =>
  /\.test\.tsx?$|\/testing\/|\/testing\.ts$|\/conformance\//.test(file);

function sources(dir: string): string[] {
  return readdirSync(path.join(root, dir)).flatMap((name) => {
    const file = `${dir}/${name}`;
    if (statSync(path.join(root, file)).isDirectory()) return sources(file);
    return /\.tsx?$/.test(name) && !isTest(file) ? [file] : [];
  });
}

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  const found: Import[] = [];
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;
  for (const match of source.matchAll(pattern)) {
    const name = (match[2] ?? match[3] ?? '').replace(/\?.*$/, '');
    const target = name.startsWith('.')
      ? path.posix.normalize(`${path.posix.dirname(file)}/${name}`)
      : name.startsWith('/')
        ? name.slice(1)
        : name;
    found.push({ target, typeOnly: match[1] !== undefined });
  }
  return found;
}

const isOurs = (target: string): boolean => /^(src|server|tests|docs|bench)\//.test(target);
const inside = (target: string, folder: string): boolean =>
  target === folder || target.startsWith(`${folder}/`);

describe('the fences between folders', () => {
  for (const [folder, { ours, packages }] of Object.entries(FENCES)) {
    it(`${folder} exists, has sources, and imports only what it may`, () => {
      const files = sources(folder);
      expect(files.length).toBeGreaterThan(0);
      const slips = files.flatMap((file) =>
        importsOf(file).flatMap(({ target }) => {
          if (isOurs(target)) {
            return [folder, ...ours].some((f) => inside(target, f)) ? [] : [`${file} imports ${target}`];
          }
          const name = target.startsWith('@')
            ? target.split('/').slice(0, 2).join('/')
            : (target.split('/')[0] ?? '');
          return packages.includes('*') || packages.includes(name)
            ? []
            : [`${file} imports the package ${name}`];
        }),
      );
      expect(slips).toEqual([]);
    });
  }

  it('the page takes neither rules nor word lists of the checks along: the worker has them', () => {
    const taken = new Set<string>();
    const follow = (file: string): void => {
      if (taken.has(file) || !/\.tsx?$/.test(file)) return;
      taken.add(file);
      for (const { target, typeOnly } of importsOf(file)) if (!typeOnly && isOurs(target)) follow(target);
    };
    for (const file of sources('src/app')) follow(file);
    const heavy = ['src/core/checks/list.ts', 'src/core/checks/words/en.ts'];
    expect(sources('src/core/checks')).toEqual(expect.arrayContaining(heavy));
    expect(heavy.filter((file) => taken.has(file))).toEqual([]);
  });

  it('has no cycle of imports, type-only imports aside', () => {
    const files = ['src', 'server'].flatMap((dir) => sources(dir));
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file).flatMap((i) => (i.typeOnly || !isOurs(i.target) ? [] : [i.target])),
      ]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, trail: string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });
});
