/**
 * Safe Crossings: a complete invented project about children's way to school, for looking around. Places, bodies and
 * figures are made up.
 */
import type { AssumptionMark, Document } from '../model/index.ts';
import { documentBuilder, months, type DocumentBuilder } from './build.ts';

export function safeCrossings(): Document {
  const b = documentBuilder({
    title: 'Safe Crossings',
    code: 'SC-2026-01',
    projectType: 'Road safety',
    secondaryProjectType: 'Local government',
    geography: 'Orlan hill district: eight municipalities, sixty schools',
    executingAgency: 'Walk to School Trust',
    donor: 'Streets for All Fund',
    beneficiaries:
      'Pupils of sixty schools and their parents\nMunicipal engineers\nTraffic police of three districts',
    partners: 'Orlan District Council\nTraffic police of the Orlan hill district\nOrlan Bus Company',
    managementSite: 'Orlan',
    start: '2026-07-01',
    end: '2029-06-30',
    durationText: '1 July 2026 – 30 June 2029 (36 months)',
    budgetText: 'EUR 1,240,000',
    budgetAmount: 1_240_000,
    currency: 'EUR',
    summary:
      'Streets round the schools of the Orlan hill district were built for through traffic. The project plans and builds safe routes with the municipalities, makes drivers slow down, and helps families to walk together.',
    profile: 'iom-current',
    language: 'en',
  });
  addResults(b);
  addActivities(b);
  addIndicators(b);
  addConditions(b);
  addRisks(b);
  return b.build();
}

function addResults({ add, link }: DocumentBuilder): void {
  add('results', 'objective', {
    level: 'objective',
    statement:
      'Children in the Orlan hill district reach school every day without being hurt or frightened on the road.',
    shortTitle: 'Safe way to school',
  });
  const under = (
    level: 'outcome' | 'output',
    id: string,
    parent: string,
    shortTitle: string,
    statement: string,
    rationale: string,
  ): void => {
    const homeLink = link(id, parent, { rationale });
    add('results', id, { level, statement, shortTitle, homeLink });
  };
  under(
    'outcome',
    'outcome-1',
    'objective',
    'Routes planned and kept',
    'Municipalities plan, fund and maintain safe walking routes around every school in the district.',
    'Three in four children hurt since 2022 were hit where a pavement or a crossing was missing.',
  );
  under(
    'outcome',
    'outcome-2',
    'objective',
    'Drivers slow down',
    'Drivers slow down to 30 km/h near schools during the hours when children walk.',
    'At 30 km/h a driver can still stop for a child who steps out; at 50 km/h not.',
  );
  under(
    'outcome',
    'outcome-3',
    'objective',
    'Families walk together',
    'Pupils and parents choose the safe routes and walk them together.',
    '',
  );
  under(
    'output',
    'output-1-1',
    'outcome-1',
    'Costed route plans',
    'Eight municipalities have a costed plan of safe school routes, checked by engineers and parents.',
    'Councils may only vote money for works that have a costed plan.',
  );
  under(
    'output',
    'output-1-2',
    'outcome-1',
    'Raised crossings',
    'Twenty-four crossings are raised, lit and signed to the national standard on the busiest routes.',
    'A crossing that stands shows each council what the plan looks like and what its upkeep costs.',
  );
  link('output-1-2', 'outcome-2', { rationale: 'A raised crossing slows cars by itself.' });
  under(
    'output',
    'output-2-1',
    'outcome-2',
    'Police able to enforce',
    'Traffic police have the radar sets, training and shift plan to enforce 30 km/h at school gates.',
    'Drivers keep a limit where they have seen it enforced in the last month.',
  );
  under(
    'output',
    'output-2-2',
    'outcome-2',
    'Drivers know the rules',
    'Bus, taxi and truck drivers of four companies know the new rules and the cost of speed.',
    '',
  );
  under(
    'output',
    'output-3-1',
    'outcome-3',
    'Walking groups',
    'Sixty schools run walking groups led by trained volunteers, with route maps in two languages.',
    'Parents let children walk when somebody they know leads the group.',
  );
}

function addActivities({ add, link }: DocumentBuilder): void {
  const rows: readonly [
    id: string,
    output: string,
    statement: string,
    responsible: string,
    months: string,
  ][] = [
    [
      'activity-1',
      'output-1-1',
      'Map routes and near-misses with pupils and parents at 24 schools.',
      'Walk to School Trust, schools',
      '1-6',
    ],
    [
      'activity-2',
      'output-1-1',
      'Cost the routes with municipal engineers and present them to councils.',
      'Walk to School Trust, municipalities',
      '5-9',
    ],
    [
      'activity-3',
      'output-1-2',
      'Tender and build raised crossings in three lots, ahead of term.',
      'Municipalities',
      '8-13 20-25 30-33',
    ],
    [
      'activity-4',
      'output-1-2',
      'Install lamps and signs, and hand them over to the municipalities.',
      'Municipalities, Orlan District Council',
      '12-14 24-26 32-34',
    ],
    [
      'activity-5',
      'output-2-1',
      'Buy six radar sets and train 40 traffic officers to use them.',
      'Walk to School Trust, traffic police',
      '4-8',
    ],
    [
      'activity-6',
      'output-2-1',
      'Agree a shift plan for school hours with the district police.',
      'Traffic police',
      '6-9',
    ],
    [
      'activity-7',
      'output-2-2',
      'Run half-day courses for drivers at depots and on the market square.',
      'Walk to School Trust, Orlan Bus Company',
      '10-12 22-24',
    ],
    [
      'activity-8',
      'output-3-1',
      'Train 180 volunteers as leaders of walking groups, with first aid.',
      'Walk to School Trust, schools',
      '3-5 15-17 27-29',
    ],
    [
      'activity-9',
      'output-3-1',
      'Print route maps and hand them out on the first day of school.',
      'Schools',
      '3 15 27',
    ],
  ];
  for (const [id, output, statement, responsible, spans] of rows) {
    const homeLink = link(id, output);
    add('activities', id, { statement, homeLink });
    add('workplanRows', `plan-${id}`, { activity: id, responsible, months: months(spans) });
  }
  add('workplanRows', 'plan-evaluation', {
    label: 'External evaluation',
    responsible: 'Walk to School Trust, external evaluator',
    months: months('34-36'),
  });
}

function addIndicators({ add }: DocumentBuilder): void {
  const rows: readonly [
    result: string,
    statement: string,
    source: string,
    baseline: string,
    target: string,
  ][] = [
    [
      'objective',
      'Children under 15 injured on the way to school, per year',
      'Hospital and police records, matched each January',
      '61 (2025)',
      '30 (2029)',
    ],
    [
      'outcome-1',
      'Municipalities with a budget line for school routes',
      'Council budgets, published each April',
      '1 of 8',
      '8 of 8',
    ],
    [
      'outcome-1',
      'Share of reported defects repaired within 30 days',
      'Municipal repair log, read quarterly',
      '18% (2025)',
      '75% (2029)',
    ],
    [
      'output-1-1',
      'Municipalities with a plan signed by the engineer and the parents’ council',
      'Signed plans on file',
      '0',
      '8',
    ],
    [
      'output-1-2',
      'Crossings that pass the national standard at hand-over',
      'Hand-over protocols, engineer’s checklist',
      '3',
      '24',
    ],
    [
      'output-1-2',
      'Share of crossings with working lamps at night',
      'Night walk, twice a year',
      '40% (2026)',
      '95% (2029)',
    ],
    [
      'outcome-2',
      'Share of vehicles under 30 km/h at four school sites, 07:00–08:30',
      'Radar week by traffic police each May and October',
      '22% (May 2026)',
      '60% (Jun 2029)',
    ],
    [
      'outcome-2',
      'Speeding fines issued within 300 m of a school, per month',
      'Register of fines, read by the traffic police each month',
      '4 (2026)',
      '80 (2029)',
    ],
    [
      'output-2-1',
      'Districts with a signed shift plan and working radar sets',
      'Police orders; equipment register',
      '0 of 3',
      '3 of 3',
    ],
    [
      'output-2-2',
      'Drivers of the four companies who pass the test on the new rules, by company',
      'Test papers, counted after each course',
      '0',
      '400',
    ],
    [
      'outcome-3',
      'Share of pupils who walk in a group or with a parent, girls and boys',
      'Count at the gates of twelve schools, one week each May',
      '9% (2026)',
      '45% (2029)',
    ],
    [
      'output-3-1',
      'Schools with two walking groups or more',
      'School lists, checked by a visit each term',
      '6',
      '60',
    ],
    [
      'output-3-1',
      'Volunteers with a first-aid certificate, women and men',
      'Register of certificates',
      '0',
      '180 (at least 90 women)',
    ],
  ];
  rows.forEach(([result, statement, source, baselineText, text], i) => {
    const indicator = add('indicators', `indicator-${i + 1}`, {
      result,
      statement,
      source,
      baselineText,
      baselineYear: /\((?:\w+ )?(\d{4})\)/.test(baselineText)
        ? Number(/(\d{4})\)/.exec(baselineText)?.[1])
        : null,
    });
    add('targets', `target-${i + 1}`, { indicator, kind: 'final', text, date: '2029-06-30' });
  });
}

function addConditions({ add, link }: DocumentBuilder): void {
  const rows: readonly [on: string, statement: string, mark?: AssumptionMark, markNote?: string][] = [
    ['outcome-1--objective', 'Snow is cleared from pavements before school starts'],
    ['outcome-2--objective', 'Traffic stays on the roads that have crossings'],
    ['output-1-1--outcome-1', 'Councils adopt the plans before the March budget session', 'holds'],
    ['output-1-2--outcome-1', 'Municipalities replace stolen signs and lamps within a month'],
    [
      'output-2-1--outcome-2',
      'Police fine speeding near schools, in town and in the hills',
      'partly',
      'Only in town: in the hills two officers cover 40 km of road.',
    ],
    ['output-2-2--outcome-2', 'Timetables leave room for the lower speed at school hours'],
    ['output-3-1--outcome-3', 'Parents accept an older pupil or a neighbour as group leader'],
  ];
  rows.forEach(([on, statement, mark = 'notLookedAt', markNote = ''], i) => {
    add('assumptions', `assumption-${i + 1}`, { statement, attachedTo: { [on]: true }, mark, markNote });
  });

  const actors: readonly [id: string, name: string, group: string][] = [
    ['actor-bus', 'Orlan Bus Company', 'Transport companies'],
    ['actor-freight', 'Parcel services of the district', 'Transport companies'],
    ['actor-schools', 'District education office', 'Public bodies'],
  ];
  for (const [id, name, group] of actors) add('actors', id, { name, group });
  add('factors', 'factor-bonus', {
    statement: 'Monthly bonus for bus drivers with no speeding record, paid since 2025.',
    actor: 'actor-bus',
    effect: 'helps',
    state: 'there',
  });
  link('factor-bonus', 'outcome-2', { kind: 'contributesTo' });
  add('factors', 'factor-parcels', {
    statement: 'Pay per parcel rewards drivers who hurry through the school hours.',
    actor: 'actor-freight',
    effect: 'hinders',
    state: 'there',
  });
  link('factor-parcels', 'outcome-2', { kind: 'contributesTo' });
  add('factors', 'factor-timetable', {
    statement: 'First lessons start at half past eight, when it is light in winter.',
    actor: 'actor-schools',
    effect: 'helps',
    state: 'expected',
  });
  link('factor-timetable', 'outcome-3', { kind: 'contributesTo' });
}

function addRisks({ add }: DocumentBuilder): void {
  add('risks', 'risk-1', {
    statement: 'Building prices rise by more than a fifth, and fewer crossings can be built.',
    attachedTo: { 'output-1-2': true },
    likelihood: 'medium',
    consequence: 'high',
    response: 'Tender in three lots and build the busiest crossings first.',
    owner: 'Project manager',
  });
  add('risks', 'risk-2', {
    statement: 'Council elections in 2027 delay the vote on the route plans by a year.',
    attachedTo: { 'output-1-1': true },
    likelihood: 'medium',
    consequence: 'medium',
    response: 'Present the plans to the standing committees before the campaign begins.',
    owner: 'Project manager',
  });
  add('risks', 'risk-3', {
    statement: 'A child is hurt while walking in a group led by a volunteer.',
    attachedTo: { 'output-3-1': true },
    likelihood: 'low',
    consequence: 'high',
    response: 'Two leaders to each group, first-aid certificates, and insurance through the schools.',
    owner: 'Coordinator of the walking groups',
  });
}
