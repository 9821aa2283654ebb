import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { countingId, view, type Document } from '../../../model/index.ts';
import { healthProject } from '../../../samples/healthProject.ts';
import { readFile, writeFile } from '../../index.ts';
import { IOM_LABELS } from './labels.ts';
import { LAYOUT_CURRENT, layoutIn } from './layouts.ts';
import { printMatrix } from './print.ts';

const write = async (to: string, language: string, doc = healthProject()) =>
  (await writeFile(doc, { to, as: 'docx', language, date: '2026-11-21' })).bytes;
const wordsOf = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] as Uint8Array).replace(/<[^>]+>/g, '|');

describe.each(['fr', 'es', 'ru'] as const)('IOM’s documents with labels in %s', (language) => {
  const labels = IOM_LABELS[language];

  it('name levels, columns, bands and the project block in the language', async () => {
    const words = wordsOf(await write('iom-results-matrix-current', language));
    for (const said of [
      labels.matrix,
      labels.plan,
      labels.source,
      labels.assumptions,
      `${labels.levels.output[0]} 1.1`,
      labels.leadingTo,
      labels.responsible,
    ])
      expect(words).toContain(said);
    expect(words).not.toMatch(/Output|Activities|Baseline|Party responsible/);
  });

  it('have no English label in the lists', async () => {
    expect(wordsOf(await write('iom-risk-plan', language))).toContain(labels.riskColumns[0]);
    expect(wordsOf(await write('iom-results-monitoring-framework', language))).toContain(
      labels.monitoringColumns[2],
    );
    expect(wordsOf(await write('iom-work-plan', language))).toContain(labels.monthNames[0]?.slice(0, 3));
    expect(labels.riskColumns).toHaveLength(IOM_LABELS.en.riskColumns.length);
    expect(labels.monitoringColumns).toHaveLength(IOM_LABELS.en.monitoringColumns.length);
    expect(labels.monthNames).toHaveLength(12);
  });

  it('say what an assumption belongs to by the names of the rows', () => {
    const { assumptions } = printMatrix(healthProject(), layoutIn(LAYOUT_CURRENT, language));
    const keys = [...assumptions.values()].flat().flatMap((g) => g.items.map((i) => i.key));
    expect(keys.filter((key) => key !== '').join()).toMatch(new RegExp(labels.levels.output[0]));
  });
});

/** Every element leads to its first result alone. */
function singleParents(doc: Document): Document {
  const v = view(doc);
  const links = Object.values(doc.links).filter(
    (l) => v.home(l.from ?? '')?.id === l.id || v.kindOf(l.from ?? '') === 'factor',
  );
  return { ...doc, links: Object.fromEntries(links.map((l) => [l.id, l])) };
}

it.each(['fr', 'es', 'ru'])(
  'a matrix with labels in %s comes in again: results, indicators, values, sources',
  async (language) => {
    // Words in a cell on a second result are read back where the labels are English.
    const before = singleParents(healthProject());
    const { document } = await readFile(
      await write('iom-results-matrix-current', language, before),
      'm.docx',
      {
        newId: countingId('r'),
      },
    );
    const statements = (table: Readonly<Record<string, { statement: string }>>): string[] =>
      Object.values(table)
        .map((r) => r.statement)
        .toSorted();
    expect(statements(document.results)).toEqual(statements(before.results));
    expect(
      Object.values(document.results)
        .map((r) => r.level)
        .toSorted(),
    ).toEqual(
      Object.values(before.results)
        .map((r) => r.level)
        .toSorted(),
    );
    expect(statements(document.indicators)).toEqual(statements(before.indicators));
    expect(
      Object.values(document.indicators)
        .map((i) => i.source)
        .toSorted(),
    ).toEqual(
      Object.values(before.indicators)
        .map((i) => i.source)
        .toSorted(),
    );
    expect(statements(document.activities)).toEqual(statements(before.activities));
  },
);
