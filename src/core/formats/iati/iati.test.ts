import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentBuilder } from '../../samples/build.ts';
import { create, type Document, type Project } from '../../model/index.ts';
import { FormatError, writeFile } from '../index.ts';
import { misfits } from './shape.ts';

const DETAILS = {
  'reporting-org': 'XM-DAC-99999',
  'reporting-org-type': '22',
  status: '2',
  place: 'KE',
  sector: '21020',
};
const write = (doc: Document, details: Readonly<Record<string, string>> = DETAILS) =>
  writeFile(doc, { to: 'iati', as: 'xml', language: 'en', date: '2026-11-21', details });
const xmlOf = async (doc: Document): Promise<string> => strFromU8((await write(doc)).bytes);
const refusal = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'was written',
    (e: unknown) => (e instanceof FormatError ? e.message : String(e)),
  );

function ferries(project: Partial<Project> = {}): ReturnType<typeof documentBuilder> {
  const b = documentBuilder({
    title: 'Safe ferries',
    code: 'F 12/3',
    summary: 'Ferries on the lake carry passengers safely.',
    executingAgency: 'Lake Trust',
    donor: 'Harbour Fund',
    start: '2026-01-01',
    end: '2028-12-31',
    language: 'en',
    ...project,
  });
  b.add('results', 'out', { level: 'output', statement: 'Crews can launch a life raft' });
  return b;
}

describe('an IATI file', () => {
  it('holds results by type with measure, baseline and a period for each target', async () => {
    const b = ferries();
    b.add('indicators', 'i', {
      result: 'out',
      statement: 'Crews trained & tested',
      direction: 'up',
      baselineText: '2,5%',
      baselineYear: 2025,
      source: 'Port log',
    });
    b.add('targets', 'm', { indicator: 'i', kind: 'milestone', text: '20%', date: '2026-12-31' });
    b.add('targets', 'f', { indicator: 'i', kind: 'final', text: '60 %' });
    const doc = b.build();
    const actuals = { a: create('actuals', 'a', { indicator: 'i', text: '18%', date: '2026-11-30' }) };
    const xml = (await xmlOf({ ...doc, actuals })).replace(/>\s+</g, '><');
    expect(xml).toContain('<iati-identifier>XM-DAC-99999-F-12-3</iati-identifier>');
    expect(xml).toContain('<result type="1"><title><narrative>Crews can launch a life raft</narrative>');
    expect(xml).toContain(
      '<indicator measure="2" ascending="1"><title><narrative>Crews trained &amp; tested</narrative></title>' +
        '<description><narrative>Means of verification: Port log</narrative></description><baseline year="2025" value="2.5"/>' +
        '<period><period-start iso-date="2026-01-01"/><period-end iso-date="2026-12-31"/><target value="20"/><actual value="18"/></period>' +
        '<period><period-start iso-date="2027-01-01"/><period-end iso-date="2028-12-31"/><target value="60"/></period></indicator>',
    );
  });

  it('keeps what has no certain figure, no year or no such day as words, and says how many', async () => {
    const b = ferries();
    b.add('indicators', 'i', {
      result: 'out',
      statement: 'Crews trained',
      measureType: 'number',
      baselineText: '3',
    });
    b.add('targets', 'm', { indicator: 'i', kind: 'milestone', text: '4', date: '2027-02-31' });
    b.add('targets', 'f', { indicator: 'i', kind: 'final', text: 'most of them' });
    b.add('results', 'bare', { level: 'outcome', statement: 'Passengers are safe' });
    const { bytes, leftOut } = await write(b.build());
    expect(strFromU8(bytes)).toContain('Baseline: 3\nTarget: 4\nTarget: most of them');
    expect(strFromU8(bytes)).not.toMatch(/<baseline|<period/);
    expect(leftOut).toEqual([
      '1 result without words or indicators, because IATI allows none.',
      '3 baselines, targets or measured values without a certain figure or day are kept as words in the description of the indicator.',
    ]);
  });

  it('asks for everything that it must say and the design does not hold, and invents nothing', async () => {
    const sentence = await refusal(write(ferries({ start: null, language: null, code: null }).build(), {}));
    for (const words of [
      '(reporting-org)',
      '(reporting-org-type)',
      '(identifier)',
      '(status)',
      '(place)',
      '(sector)',
      'first and last day',
      'language',
    ])
      expect(sentence).toContain(words);
    expect(sentence).not.toContain('title of the project');
    expect(await refusal(write(ferries().build(), { ...DETAILS, status: '77' }))).toBe(
      'An IATI file must say more than the design does. Please give: the status of the activity, a code from 1 (planned) to 6 (suspended) (status).',
    );
  });
});

describe('the check before writing', () => {
  const activity = {
    '@xml:lang': 'en',
    'iati-identifier': 'XM-DAC-1-2',
    'reporting-org': { '@ref': 'XM-DAC-1', '@type': '22', narrative: 'A' },
    title: { narrative: 'A' },
    description: { narrative: 'A' },
    'participating-org': { '@role': '4', narrative: 'A' },
    'activity-status': { '@code': '2' },
    'activity-date': { '@type': '1', '@iso-date': '2026-01-01' },
  };
  const wrong = (part: object) =>
    misfits('iati-activities', { '@version': '2.03', 'iati-activity': { ...activity, ...part } });

  it('finds a code that is not on its list, a missing element and a wrong order', () => {
    const { title, ...untitled } = activity;
    expect(wrong({})).toEqual([]);
    expect(wrong({ 'activity-status': { '@code': '77' } })).toEqual(['activity-status/@code']);
    expect(wrong({ result: { '@type': '1', title } })).toEqual(['result/indicator']);
    expect(misfits('iati-activity', untitled)).toEqual(['iati-activity/title']);
    expect(misfits('iati-activity', { ...untitled, title })[0]).toMatch(/^iati-activity: iati-identifier/);
    expect(wrong({ title: { narrative: ' ' } })).toEqual(['title/narrative']);
  });
});
