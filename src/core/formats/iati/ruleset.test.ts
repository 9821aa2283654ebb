/** What is written keeps the standard's rules about results, whatever the design holds, and fits the schema where that is at hand. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8 } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../../../../tests/fixtures/arbitraryDocument.ts';
import { iatiFindings } from '../../../../tests/support/iatiRules.ts';
import {
  PROJECT_ID,
  create,
  emptyDocument,
  projectOf,
  type Document,
  type Project,
} from '../../model/index.ts';
import { safeCrossings } from '../../samples/safeCrossings.ts';
import { TEMPLATES } from '../../samples/templates.ts';
import { writeFile } from '../index.ts';

const DETAILS = {
  'reporting-org': 'XM-DAC-99999',
  'reporting-org-type': '22',
  'reporting-org-name': 'Lake Trust',
  status: '2',
  place: 'KE',
  sector: '21020',
  identifier: 'XM-DAC-99999-L1',
};
const NEEDED: Partial<Project> = {
  title: 'Safe ferries',
  summary: 'Ferries carry passengers safely.',
  language: 'en',
};

/** With what the standard asks of the project and the design may lack. */
function complete(doc: Document): Document {
  const own = projectOf(doc);
  const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== '' && value !== null));
  const dates = { start: own.start ?? '2026-01-01', end: own.end ?? '2028-12-31' };
  return {
    ...doc,
    project: { [PROJECT_ID]: create('project', PROJECT_ID, { ...NEEDED, ...said, ...dates }) },
  };
}
const xmlOf = async (doc: Document): Promise<string> =>
  strFromU8(
    (
      await writeFile(complete(doc), {
        to: 'iati',
        as: 'xml',
        language: 'en',
        date: '2026-11-21',
        details: DETAILS,
      })
    ).bytes,
  );

/** Values of every kind, on days that meet, cross and lie outside the project. */
const awkward = fc
  .array(
    fc.record({
      measureType: fc.constantFrom(
        null,
        'number',
        'percent',
        'yesNo',
        'ordinal',
        'qualitative',
        'composite',
        'currency',
      ),
      values: fc.array(
        fc.tuple(
          fc.constantFrom(
            '',
            '2,5',
            'N',
            'Yes',
            '1e30',
            '99999999999999999999999',
            '3000/6000',
            '-4',
            '15%',
            'many',
            '٢٫٥',
          ),
          fc.constantFrom(
            null,
            '2026-01-01',
            '2026-01-02',
            '2026-02-31',
            '2028-12-31',
            '2031-01-01',
            '2019-05-05',
          ),
        ),
        { minLength: 1, maxLength: 6 },
      ),
      year: fc.constantFrom(null, 0, 2025, 2025.5, 20255),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((rows): Document => {
    const indicators: Record<string, unknown> = {};
    const targets: Record<string, unknown> = {};
    const actuals: Record<string, unknown> = {};
    rows.forEach(({ measureType, values, year }, i) => {
      const id = `i${i}`;
      indicators[id] = create('indicators', id, {
        result: 'r',
        statement: `Indicator ${i}`,
        measureType: measureType as never,
        baselineText: values[0]?.[0] ?? '',
        baselineYear: year,
      });
      values.forEach(([text, date], k) => {
        targets[`${id}t${k}`] = create('targets', `${id}t${k}`, {
          indicator: id,
          text,
          date,
          kind: k === 0 ? 'final' : 'milestone',
        });
        actuals[`${id}a${k}`] = create('actuals', `${id}a${k}`, { indicator: id, text, date });
      });
    });
    const doc = emptyDocument({ start: '2026-01-01', end: '2028-12-31' });
    const results = { r: create('results', 'r', { level: 'output', statement: 'Crews can launch a raft' }) };
    return { ...doc, results, links: {}, indicators, targets, actuals } as unknown as Document;
  });

describe('the rules of the standard', () => {
  it('hold for the samples and templates', async () => {
    for (const doc of [safeCrossings(), ...TEMPLATES.map((template) => template.make('en'))])
      expect(iatiFindings(await xmlOf(doc))).toEqual([]);
  });

  it('hold for any design', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (doc) => {
        expect(iatiFindings(await xmlOf(doc))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('hold for values and days of every kind', async () => {
    await fc.assert(
      fc.asyncProperty(awkward, async (doc) => {
        expect(iatiFindings(await xmlOf(doc))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('are noticed when they are broken', async () => {
    const xml = await xmlOf(safeCrossings());
    const broken = (from: RegExp, to: string): string[] => iatiFindings(xml.replace(from, to));
    expect(broken(/<baseline year="(\d+)" value="[^"]*"/, '<baseline year="$1"').join()).toContain('8.8.1');
    expect(broken(/<target value="[^"]*"/, '<target value="2,5"').join()).toContain('8.9.2');
    expect(broken(/measure="[12]"/, 'measure="5"').join()).toMatch(/8\.(8|9)\.3/);
    expect(broken(/<period-end iso-date="[^"]*"/, '<period-end iso-date="1999-01-01"').join()).toContain(
      '8.6.1',
    );
    expect(broken(/<indicator [^>]*>/g, '$&<reference vocabulary="99" code="1"/>')).toContain('8.11.1');
    expect(broken(/<sector [^>]*>/, '')).toContain('6.2.2');
    expect(broken(/<recipient-country [^>]*>/, '')).toContain('3.7');
    expect(broken(/<iati-identifier>[^<]*/, '<iati-identifier>XM-DAC-99999')).toContain('1.1.3');
  });
});

const schema = path.resolve('../shared/reference/iati/iati-activities-schema.xsd');
const xmllint = (): boolean => {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

describe.skipIf(!existsSync(schema) || !xmllint())('the schema of the standard', () => {
  it('takes the samples, and designs of every kind', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'throughline-iati-'));
    const designs = [
      safeCrossings(),
      ...TEMPLATES.map((template) => template.make('en')),
      ...fc.sample(arbitraryDocument, { numRuns: 10, seed: 5 }),
      ...fc.sample(awkward, { numRuns: 10, seed: 5 }),
    ];
    const files: string[] = [];
    for (const [i, doc] of designs.entries()) {
      files.push(path.join(folder, `${i}.xml`));
      writeFileSync(files[i] as string, await xmlOf(doc));
    }
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema, ...files], { stdio: 'pipe' });
    rmSync(folder, { recursive: true });
  });
});
