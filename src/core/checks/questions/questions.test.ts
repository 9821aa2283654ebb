/** The questions for the team: each asks where it should, stays silent where there is nothing to talk about, and is ticked off by an answer. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { enChecks } from '../../i18n/en/checks/index.ts';
import { en } from '../../i18n/en/index.ts';
import { create, type Document } from '../../model/index.ts';
import { RULES } from '../list.ts';
import { readDesign } from '../testing/design.ts';
import { QUESTIONS, teamQuestions } from './index.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const docs = path.resolve(here, '../../../../docs/checks');
const texts: Readonly<Record<string, string>> = { ...en, ...enChecks };
const asked = (design: string | Document, id: string) =>
  teamQuestions(typeof design === 'string' ? readDesign(design) : design).filter((q) => q.question === id);

const page = (id: string): string => readFileSync(path.join(docs, `${id}.md`), 'utf8');
const example = (id: string): string => /```design\n([\s\S]*?)```/.exec(page(id))?.[1] ?? '';

/** Designs in which a question has no object; each stands beside the example on its page. */
const NOTHING_TO_ASK: Readonly<Record<string, string>> = {
  'results-overlap': 'Outcome: A\n  Output: B\n  Output: C',
  'missing-actor': 'Outcome: Waste is sorted\n  targetGroup: Households of the river districts',
  'outcome-beyond-project': 'Objective: Families eat better\n  Output: Gardens are planted',
  'outputs-insufficient': 'Outcome: Pupils drink clean water\n  Output: ',
  'output-not-needed': 'Outcome: A\n  Output: B\n  Output: C\n  Output: D',
  'leap-too-large':
    'Objective: Fewer accidents\n  Outcome: Foremen plan each lift\n    because: nobody stands under loads then\n    Output: A form',
  'outputs-share-no-synergy': 'Outcome: A\n  Output #b: B\n  Output #c: C\nLink: #b -> #c',
  'outcome-is-a-container': 'Outcome: A\n  Output: B\n  Output: C',
  'feasibility-not-shown': 'Objective: Safer births',
  'indicator-does-not-cover-result': 'Outcome: Farmers use less water\n  Indicator: ',
  'indicator-not-aligned': 'Outcome: A\n  Output: B\n    Indicator: C\n    Indicator: D',
  'indicator-not-smart': 'Outcome: A\n  Indicator: B\n    definition: What counts is written in the record',
  'indicator-beyond-project': 'Objective: A\n  Outcome: B\n    Indicator: C',
};

describe('the questions', () => {
  const ids = QUESTIONS.map((q) => q.id);

  it('stand in the list once each, with a file, and are no rules', () => {
    const files = readdirSync(path.join(here, 'list')).map((name) => name.replace('.ts', ''));
    expect(ids.toSorted()).toEqual(files.toSorted());
    expect(RULES.filter((r) => ids.includes(r.id))).toEqual([]);
  });

  it('have their texts, and the catalogue has no others', () => {
    const needed = ids.flatMap((id) => ['title', 'ask', 'why'].map((part) => `questions.${id}.${part}`));
    const known = Object.keys(enChecks).filter((key) => key.startsWith('questions.'));
    expect(known.toSorted()).toEqual(needed.toSorted());
  });

  it('are each tried on a design in which there is nothing to ask', () => {
    expect(Object.keys(NOTHING_TO_ASK).toSorted()).toEqual(ids.toSorted());
  });
});

describe.each(QUESTIONS.map((q) => [q.id, q.family] as const))('%s', (id, family) => {
  it('has a page that opens with its name and family and has every section', () => {
    expect(page(id).split('\n').slice(0, 3)).toEqual([
      `# ${id}`,
      '',
      `**${texts[`questions.${id}.title`]}** · question · ${texts[`checks.family.${family}`]}`,
    ]);
    expect([...page(id).matchAll(/^## (.*)$/gm)].map((m) => m[1])).toEqual([
      'What it looks at',
      'Why it matters',
      'Who says so',
      'Worth talking about',
      'A good answer',
    ]);
  });

  it('is asked about the design on its page, in a whole sentence', () => {
    const [first] = asked(example(id), id);
    expect(first?.text).toMatch(/[?.]$/);
    expect(first?.text).not.toMatch(/undefined|\{|\}/);
    expect(first?.elements.length).toBeGreaterThan(0);
    expect(first?.answer).toBeNull();
  });

  it('is not asked where there is nothing to talk about', () => {
    expect(asked(NOTHING_TO_ASK[id] ?? '', id)).toEqual([]);
  });
});

describe('an answer', () => {
  const design = 'Objective: Families eat better all year\n  Outcome #oc: Mothers cook from the garden';

  it('ticks the question off, and is shown with who gave it and when', () => {
    const doc = readDesign(design);
    const open = asked(doc, 'outcome-beyond-project')[0];
    const answer = create('answers', 'an', {
      question: 'outcome-beyond-project',
      element: 'oc',
      answer: 'By the second harvest.',
      author: 'Ana',
      date: '2026-03-01',
      about: open?.about ?? '',
    });
    const [ticked] = asked({ ...doc, answers: { an: answer } }, 'outcome-beyond-project');
    expect(ticked?.answer).toEqual({
      id: 'an',
      text: 'By the second harvest.',
      author: 'Ana',
      date: '2026-03-01',
    });
  });

  it('no longer counts when the words that it was about have changed', () => {
    const doc = readDesign(design);
    const answer = create('answers', 'an', {
      question: 'outcome-beyond-project',
      element: 'oc',
      answer: 'Yes.',
      about: 'Something else',
    });
    expect(asked({ ...doc, answers: { an: answer } }, 'outcome-beyond-project')[0]?.answer).toBeNull();
  });
});
