import { describe, expect, it } from 'vitest';
import { view } from '../model/index.ts';
import type { Finding } from './findings.ts';
import { findingsAt, findingsInSight, placeInSight, tally, worstOf } from './shown.ts';
import { readDesign } from './testing/design.ts';

const design = view(
  readDesign(`
Project: A well in every village
Objective #goal: People of the valley are healthier
  Outcome #use: Families drink clean water
    Indicator #share: Share of families that treat their water
    Factor #ministry: The ministry repairs the road [Ministry of Transport]
    Output #wells: Twelve wells give clean water
      Assumption #rain: The rains come in time
      Activity #drill: Drill twelve wells
`),
);
const linkOf = (id: string): string => design.home(id)!.id;

const finding = (severity: Finding['severity'], ...at: { id: string; field?: string }[]): Finding => ({
  rule: 'a-rule',
  family: 'structure',
  severity,
  message: 'Something to look at.',
  why: 'Because.',
  docs: '',
  elements: at.map((place) => ({ kind: 'result', label: place.id, text: '', ...place })),
  key: `${severity}:${at.map((p) => `${p.id}.${p.field}`).join()}`,
  subject: at[0]?.id ?? 'project',
  about: '',
});
const byElement = (...findings: Finding[]): Map<string, Finding[]> => {
  const ids = new Set(findings.flatMap((f) => f.elements.map((e) => e.id)));
  return new Map([...ids].map((id) => [id, findings.filter((f) => f.elements.some((e) => e.id === id))]));
};

describe('where a finding shows', () => {
  it('is the element itself while that is in sight', () => {
    expect(placeInSight(design, () => true, 'drill')).toBe('drill');
  });

  it.each([
    ['an indicator', 'share', ['use'], 'use'],
    ['a hidden activity', 'drill', ['wells', 'use'], 'wells'],
    ['what lies two levels under what is in sight', 'drill', ['use'], 'use'],
    ['a hidden factor', 'ministry', ['use', 'goal'], 'use'],
    ['a link whose lower end is in sight', linkOf('wells'), ['wells', 'use'], 'wells'],
    ['a link from a hidden activity', linkOf('drill'), ['wells', 'use'], 'wells'],
    ['an assumption on a link that is not drawn', 'rain', ['wells', 'use'], 'wells'],
  ])('for %s is the nearest above it', (_, id, shown, place) => {
    expect(placeInSight(design, (at) => shown.includes(at), id)).toBe(place);
  });

  it('is nowhere for what belongs to the whole project, and for what is not there', () => {
    expect(placeInSight(design, (id) => id === 'goal', 'project')).toBeNull();
    expect(placeInSight(design, (id) => id === 'goal', 'gone')).toBeNull();
  });

  it('gathers what hides behind a card, each finding once', () => {
    const both = finding('warning', { id: 'wells' }, { id: 'drill' });
    const own = finding('suggestion', { id: 'drill' });
    const shown = findingsInSight(design, byElement(both, own), (id) => ['wells', 'use'].includes(id));
    expect([...shown]).toEqual([['wells', [both, own]]]);
  });
});

describe('the findings of one field', () => {
  const source = finding('warning', { id: 'share', field: 'source' });
  const words = finding('suggestion', { id: 'share' });
  const map = byElement(source, words);

  it('are those that name it', () => {
    expect(findingsAt(map, 'share', (field) => field === 'source')).toEqual([source]);
  });

  it('are about the statement when they name none', () => {
    expect(findingsAt(map, 'share', (field) => field === 'statement')).toEqual([words]);
  });
});

it('they are counted by severity, the worst first', () => {
  expect(tally([finding('suggestion'), finding('error'), finding('suggestion')])).toEqual([1, 0, 2]);
});

it('the worst severity stands for all, and nothing stands for nothing', () => {
  expect(worstOf([finding('suggestion'), finding('error'), finding('warning')])).toBe('error');
  expect(worstOf([])).toBeNull();
});
