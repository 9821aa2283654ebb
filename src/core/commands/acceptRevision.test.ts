/** What people see when a document comes back: which words, which elements, what comes along, what stays. */
import { describe, expect, it } from 'vitest';
import { countingId, create, inOrder, view, type Document } from '../model/index.ts';
import {
  acceptProposals,
  compareDocuments,
  matchDocuments,
  type Proposal,
  type Revised,
} from '../revise/index.ts';
import { acceptRevision } from './index.ts';
import { bench, designOf } from './testing/design.ts';

const STATEMENTS: Readonly<Record<string, string>> = {
  obj: 'Families drink safe water all year',
  oc1: 'District offices keep every pump running',
  oc2: 'Schools teach pupils to store water safely',
  op1: 'Forty mechanics hold a certificate for hand pumps',
  op2: 'Spare parts are on sale in three market towns',
};

/** A small design, with other ids where it came out of a file. */
function wells(prefix = '', change: (rows: Row[]) => Row[] = (rows) => rows): Document {
  const rows = change([
    ['obj', 'objective'],
    ['oc1', 'outcome', 'obj'],
    ['oc2', 'outcome', 'obj'],
    ['op1', 'output', 'oc1'],
    ['op2', 'output', 'oc1'],
  ]).map(([id, level, ...up]) => [prefix + id, level, ...up.map((one) => prefix + one)] as Row);
  const doc = designOf(rows);
  const results = Object.values(doc.results).map((r) => {
    const key = r.id.slice(prefix.length);
    return { ...r, statement: STATEMENTS[key] ?? key };
  });
  return { ...doc, results: Object.fromEntries(results.map((r) => [r.id, r])) };
}
type Row = Parameters<typeof designOf>[0][number];

const edit = (doc: Document, table: 'results' | 'indicators', id: string, values: object): Document => ({
  ...doc,
  [table]: { ...doc[table], [id]: { ...doc[table][id], ...values } },
});
const withIndicator = (doc: Document, id: string, result: string, values: object): Document => ({
  ...doc,
  indicators: { ...doc.indicators, [id]: create('indicators', id, { result, ...values }) },
});

const fromWord = (document: Document): Revised => ({ document, format: 'iom-results-matrix' });
const proposals = (ours: Document, revised: Revised): Proposal[] =>
  compareDocuments(ours, revised, matchDocuments(ours, revised));
const brief = (list: readonly Proposal[]) =>
  list.map((p) => [p.kind, p.id, ...(p.field ? [p.field] : [])].join(' '));

function update(ours: Document, revised: Revised, choose: (p: Proposal) => boolean = () => true) {
  const b = bench(ours);
  const matching = matchDocuments(ours, revised);
  const keys = compareDocuments(ours, revised, matching)
    .filter(choose)
    .map((p) => p.key);
  const accepted = acceptProposals(ours, revised, matching, keys, countingId('made'));
  b.run(acceptRevision, accepted);
  return { ...accepted, doc: b.doc };
}

describe('a document that came back', () => {
  it('proposes nothing where it says the same under other ids', () => {
    expect(proposals(wells(), fromWord(wells('f-')))).toEqual([]);
  });

  it('changes words, however much the numbers have changed', () => {
    const revised = wells('f-', (rows) => [rows[0]!, rows[2]!, rows[1]!, ...rows.slice(3)]);
    const reworded = edit(revised, 'results', 'f-op2', {
      statement: 'Spare parts are on sale in five market towns',
    });
    const list = proposals(wells(), fromWord(reworded));
    expect(brief(list)).toEqual(['move oc2', 'change op2 statement']);
    expect(update(wells(), fromWord(reworded)).doc.results['op2']?.statement).toBe(
      'Spare parts are on sale in five market towns',
    );
  });

  it('knows a result that was worded anew at its old number by what it is measured with', () => {
    const measured = (prefix: string) =>
      withIndicator(wells(prefix), `${prefix}i`, `${prefix}op1`, {
        statement: 'Mechanics who passed the test',
      });
    const revised = edit(measured('f-'), 'results', 'f-op1', {
      statement: 'Everybody who repairs is trained',
    });
    expect(brief(proposals(measured(''), fromWord(revised)))).toEqual(['change op1 statement']);
  });

  it('adds a new result with its place, and offers what is no longer in it for removal', () => {
    const revised = wells('f-', (rows) => [...rows.slice(0, 4), ['new', 'output', 'oc1']]);
    const list = proposals(wells(), fromWord(revised));
    expect(brief(list)).toEqual(['addition f-new', 'removal op2']);
    const { doc } = update(wells(), fromWord(revised), (p) => p.kind === 'addition');
    const v = view(doc);
    expect([v.label('f-new'), v.label('op2')]).toEqual(['Output 1.2', 'Output 1.3']);
  });

  it('brings a new result along with the indicator that measures it', () => {
    const revised = withIndicator(
      wells('f-', (rows) => [...rows, ['new', 'output', 'oc2']]),
      'f-i',
      'f-new',
      { statement: 'Pupils who can show how' },
    );
    const { doc, taken } = update(wells(), fromWord(revised), (p) => p.table === 'indicators');
    expect(taken).toEqual(['addition/results/f-new', 'addition/indicators/f-i']);
    expect(doc.indicators['f-i']?.result).toBe('f-new');
  });

  it('moves what stands under another result, with the words on its link', () => {
    const ours = wells();
    const link = { ...ours.links['op2>oc1']!, rationale: 'Parts keep pumps alive' };
    const revised = wells('f-', (rows) => [...rows.slice(0, 4), ['op2', 'output', 'oc2']]);
    const { doc } = update({ ...ours, links: { ...ours.links, [link.id]: link } }, fromWord(revised));
    expect(doc.links['op2>oc1']).toMatchObject({ to: 'oc2', rationale: 'Parts keep pumps alive' });
  });

  it('never empties a field that the file has no column for', () => {
    const ours = withIndicator(wells(), 'i', 'op1', {
      statement: 'Mechanics who passed',
      source: 'Test protocols',
      baselineText: '4',
    });
    const revised = withIndicator(wells('f-'), 'f-i', 'f-op1', {
      statement: 'Mechanics who passed',
      baselineText: '5',
    });
    expect(brief(proposals(ours, fromWord(revised)))).toEqual(['change i baselineText']);
  });

  it('tells words that are gone from a column that is there as a removal', () => {
    const two = (doc: Document, p: string, first: string, second: string) =>
      withIndicator(
        withIndicator(doc, `${p}i`, `${p}op1`, { statement: 'Mechanics who passed', source: first }),
        `${p}j`,
        `${p}op2`,
        {
          statement: 'Shops that sell seals',
          source: second,
        },
      );
    const ours = two(wells(), '', 'Test protocols', 'Visits');
    const revised = two(wells('f-'), 'f-', '', 'Visits');
    expect(brief(proposals(ours, fromWord(revised)))).toEqual(['removal i source']);
  });

  it('knows a value again that the file prints with the words beside it', () => {
    const value = { baselineQualifier: 'survey of 2025', baselineText: '34%' };
    const ours = withIndicator(wells(), 'i', 'op1', { statement: 'Mechanics who passed', ...value });
    const printed = (text: string) =>
      fromWord(
        withIndicator(wells('f-'), 'f-i', 'f-op1', { statement: 'Mechanics who passed', baselineText: text }),
      );
    expect(proposals(ours, printed('(survey of 2025) 34%'))).toEqual([]);
    expect(proposals(ours, printed('(survey of 2025) 36%'))).toMatchObject([{ before: '34%', after: '36%' }]);
  });

  it('leaves the project’s layout and what colleagues have added since alone', () => {
    const ours = wells();
    const revised = fromWord(wells('f-'));
    const matching = matchDocuments(ours, revised);
    const since = withIndicator(ours, 'since', 'op1', { statement: 'Added by a colleague' });
    const project = { project: { ...since.project['project']!, profile: 'eu' } };
    expect(compareDocuments({ ...since, project }, revised, matching)).toEqual([]);
  });

  it('keeps the words that a colleague has written since, beside those of the document', () => {
    const ours = wells();
    const revised = fromWord(
      edit(wells('f-'), 'results', 'f-op2', { statement: `${STATEMENTS['op2']} and two villages` }),
    );
    const matching = matchDocuments(ours, revised);
    const since = edit(ours, 'results', 'op2', { statement: `By May, ${STATEMENTS['op2']}` });
    const later = edit(since, 'results', 'op1', { statement: 'Something else entirely' });
    expect(compareDocuments(later, revised, matching)).toMatchObject([
      { id: 'op2', after: `By May, ${STATEMENTS['op2']} and two villages` },
    ]);
  });

  it('says nothing of what a colleague has removed meanwhile', () => {
    const ours = wells();
    const revised = fromWord(
      withIndicator(wells('f-'), 'f-i', 'f-op2', { statement: 'Shops that sell seals' }),
    );
    const matching = matchDocuments(ours, revised);
    const { op2: _gone, ...results } = ours.results;
    expect(compareDocuments({ ...ours, results }, revised, matching)).toEqual([]);
  });

  it('keeps indicators that moved on before their old result is removed', () => {
    const ours = withIndicator(wells(), 'i', 'op2', { statement: 'Shops that sell seals' });
    const revised = withIndicator(
      wells('f-', (rows) => rows.slice(0, 4)),
      'f-i',
      'f-op1',
      { statement: 'Shops that sell seals' },
    );
    const { doc } = update(ours, fromWord(revised), (p) => p.kind === 'removal');
    expect(doc.results['op2']).toBeUndefined();
    expect(doc.indicators['i']?.result).toBe('op1');
  });

  it('holds back what would turn a link upside down while the rest is left as it is', () => {
    const ours = wells();
    const lowered = ['obj', 'oc1', 'oc2'].reduce(
      (doc, id) => edit(doc, 'results', id, { level: 'output' }),
      ours,
    );
    const revised: Revised = { document: lowered, format: 'throughline-json' };
    const { withheld, doc } = update(ours, revised, (p) => p.id === 'obj');
    expect(withheld).toEqual(['move/results/obj']);
    expect(doc).toEqual(ours);
    expect(update(ours, revised).withheld).toEqual([]);
  });

  it('puts new rows where the document has them, without new keys for the others', () => {
    const revised = wells('f-', (rows) => [...rows.slice(0, 4), ['between', 'output', 'oc1'], rows[4]!]);
    const ours = wells();
    const { doc } = update(ours, fromWord(revised));
    const outputs = inOrder(Object.values(doc.results)).filter((r) => r.level === 'output');
    expect(outputs.map((r) => r.id)).toEqual(['op1', 'f-between', 'op2']);
    expect(doc.results['op2']).toBe(ours.results['op2']);
  });
});
