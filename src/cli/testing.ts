/** The real command in a real process, in a folder of its own for each test file. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';
import { readDesign } from '../core/checks/testing/design.ts';
import { writeFile } from '../core/formats/index.ts';
import type { Document } from '../core/model/index.ts';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const bin = path.join(root, 'src/cli/throughline.mjs');
export const folder = mkdtempSync(path.join(tmpdir(), 'throughline-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
export const at = (name: string): string => path.join(folder, name);

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export const end = (command: string, args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(command, args, { cwd: root, timeout: 60_000 }, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, out, err });
    });
  });
export const run = (...args: string[]): Promise<Ended> => end(process.execPath, [bin, ...args]);

export async function project(name: string, design: string | Document): Promise<string> {
  const document = typeof design === 'string' ? readDesign(design) : design;
  const { bytes } = await writeFile(document, {
    to: 'throughline-json',
    as: 'json',
    language: 'en',
    date: '2026-01-01',
  });
  writeFileSync(at(name), bytes);
  return at(name);
}

/** One sentence on stderr, nothing on stdout, code 2, and never a stack trace. */
export function expectSentence(ended: Ended, words: RegExp): void {
  expect(ended.err).toMatch(words);
  expect(ended.err).not.toMatch(/\n\s+at |node:internal|Error:/);
  expect(ended.out).toBe('');
  expect(ended.code).toBe(2);
}

export const DESIGN = `
Project: Safer roads
Objective: To contribute to safer roads for children
  Outcome: Drivers slow down near schools
    Indicator: Number of workshops held
      baseline: 0
      target: 4
    Output #crossings: Crossings are raised and lit
Risk: No builder answers the tender`;
