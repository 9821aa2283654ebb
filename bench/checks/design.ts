/** A design of a given size with sentences as people write them, the same for the same seed and with other words for another. */
import {
  create,
  emptyDocument,
  keysBetween,
  type Document,
  type Level,
  type TableName,
} from '../../src/core/model/index.ts';

/** How much there is for each result: at 300 results 450 links, 300 indicators, 150 assumptions. */
export const SHARES = { links: 1.5, activities: 1 / 3, assumptions: 1 / 2, risks: 1 / 10, outcomes: 1 / 12 };

const WHO = `district inspectors, health workers, primary teachers, women's cooperatives, water committees, border officers,
  farm advisers, youth leaders, court clerks, municipal planners, forest rangers, community mediators`;
const THINGS = `referral guides, complaint registers, seed banks, training modules, safety plans, drainage maps, loan records,
  reporting tools, repair kits, lesson plans, market stalls, water points`;
const TOPICS = `safe migration, soil conservation, maternal care, waste sorting, conflict mediation, bookkeeping, flood warning,
  school attendance, land rights, pest control, road safety, data protection`;
const PLACES = [
  'Orlan',
  'Besk',
  'Tamari',
  'Nuvo',
  'Kelda',
  'Ursa',
  'Pilat',
  'Domre',
  'Savin',
  'Hirta',
  'Jorat',
];
const OFFICES = [
  'provincial office',
  'town council',
  'national authority',
  'regional union',
  'local radio station',
];

const split = (words: string): string[] => words.split(',').map((word) => word.trim());
const [who, things, topics] = [WHO, THINGS, TOPICS].map(split) as [string[], string[], string[]];

type Pick = <T>(from: readonly T[]) => T;

function sentences(pick: Pick) {
  const number = () => pick([12, 40, 85, 120, 260, 400, 1200]);
  const place = () =>
    `the district of ${pick(PLACES)} ${pick(['North', 'South', 'East', 'Valley', 'Hills'])}`;
  return {
    outcome: () =>
      pick([
        () => `${pick(who)} in ${place()} apply agreed standards of ${pick(topics)} in their daily work`,
        () => `Increased use of ${pick(things)} by ${pick(who)} and their partners in ${place()}`,
        () =>
          `The ${pick(OFFICES)} of ${place()} coordinates ${pick(topics)} with ${pick(who)}, and reports on it`,
        () => `Improved ${pick(topics)} for households that depend on ${pick(who)} of ${place()}`,
      ])(),
    output: () =>
      pick([
        () =>
          `${pick(things)} on ${pick(topics)} developed, printed and handed over to ${pick(who)} in ${place()}`,
        () => `${pick(who)} of ${place()} trained in ${pick(topics)} and equipped with ${pick(things)}`,
        () => `Strengthened capacity of ${pick(who)} to plan, fund and review ${pick(topics)} (${place()})`,
        () =>
          `A joint mechanism for ${pick(topics)} is in place between ${pick(who)} and the ${pick(OFFICES)} of ${place()}`,
      ])(),
    activity: () =>
      pick([
        () => `Organize ${number()} workshops on ${pick(topics)} for ${pick(who)} in ${place()}`,
        () => `Procure and install ${pick(things)} at the ${pick(OFFICES)} of ${place()}`,
        () => `Draft, test and publish ${pick(things)} with ${pick(who)} from ${place()}`,
      ])(),
    indicator: () =>
      pick([
        () => `Number of ${pick(who)} in ${place()} who use ${pick(things)} at least once a month`,
        () => `% of ${pick(who)} trained in ${pick(topics)} who pass the final test, by sex, in ${place()}`,
        () => `Number of ${pick(things)} produced and distributed to ${pick(who)} of ${place()}`,
        () => `The ${pick(OFFICES)} of ${place()} has adopted a plan for ${pick(topics)} (yes/no)`,
        () => `Increase in the share of households reached by ${pick(who)} on ${pick(topics)} in ${place()}`,
      ])(),
    assumption: () =>
      pick([
        () => `The ${pick(OFFICES)} of ${place()} keeps funding ${pick(topics)} after the elections`,
        () =>
          `${pick(who)} in ${place()} are released from other duties, and roads stay open in the rainy season`,
        () => `Prices of ${pick(things)} do not rise sharply and suppliers deliver to ${place()}`,
      ])(),
    risk: () => `${pick(who)} leave ${place()} before ${pick(things)} are handed over`,
    reason: () => `With ${pick(things)} at hand, ${pick(who)} can take up ${pick(topics)} in ${place()}`,
    number,
  };
}

/** Numbers from a seed (mulberry32), so that a bench repeats itself. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function benchDesign(results: number, seed = 1): Document {
  const random = numbersFrom(seed);
  const pick: Pick = (from) => from[Math.floor(random() * from.length)] as (typeof from)[number];
  const say = sentences(pick);
  const doc = emptyDocument({
    title: `Safe towns and farms ${seed}`,
    language: 'en',
    start: '2025-01-01',
    end: '2027-12-31',
    summary: `The project trains ${say.number()} ${pick(who)} and supports ${pick(topics)} in ${pick(PLACES)}.`,
  });
  const tables = doc as unknown as Record<TableName, Record<string, unknown>>;
  const add = (table: TableName, id: string, fields: object): void =>
    void (tables[table][id] = create(table, id, fields as never));
  const count = (share: number): number => Math.round(results * share);
  const outcomes = Math.max(1, count(SHARES.outcomes));
  const orders = keysBetween(null, null, results);
  const order = (i: number) => orders[i % results] as string;
  const levelOf = (i: number): Level => (i === 0 ? 'objective' : i <= outcomes ? 'outcome' : 'output');
  const link = (from: string, to: string): void => {
    const id = `l-${from}-${to}`;
    add('links', id, { from, to, rationale: random() < 0.5 ? say.reason() : '' });
  };

  for (let i = 0; i < results; i += 1) {
    const id = `r${i}`;
    const level = levelOf(i);
    const statement = level === 'output' ? say.output() : say.outcome();
    add('results', id, { level, statement, order: order(i) });
    if (i > 0) link(id, i <= outcomes ? 'r0' : `r${1 + (i % outcomes)}`);
    add('indicators', `i${i}`, {
      result: id,
      statement: say.indicator(),
      order: order(i),
      baselineText: pick(['0', '15 %', '', 'no', 'to be collected in 2025', '3']),
      source: random() < 0.8 ? `Records of the ${pick(OFFICES)}, ${pick(['monthly', 'yearly'])}` : '',
    });
    add('targets', `t${i}`, {
      indicator: `i${i}`,
      text: pick([String(say.number()), '80 %', 'yes', '120 (60 women, 60 men)', '≥ 30', '0']),
      order: order(i),
    });
  }
  const outputOf = (i: number): string =>
    `r${Math.min(results - 1, outcomes + 1 + (i % Math.max(1, results - outcomes - 1)))}`;
  for (let i = 0; i < count(SHARES.activities); i += 1) {
    add('activities', `a${i}`, { statement: say.activity(), order: order(i) });
    link(`a${i}`, outputOf(i * 2));
    const first = 1 + Math.floor(random() * 30);
    add('workplanRows', `w${i}`, {
      activity: `a${i}`,
      order: order(i),
      responsible: pick(['Project team', 'Town council', '']),
      months: { [first]: true, [first + 3]: true },
    });
  }
  // Some outputs serve a second outcome.
  for (let i = 0; Object.keys(tables.links).length < count(SHARES.links) && i < results * 4; i += 1)
    link(outputOf(i * 5), `r${1 + ((i * 7 + 3) % outcomes)}`);
  for (let i = 0; i < count(SHARES.assumptions); i += 1)
    add('assumptions', `as${i}`, {
      statement: say.assumption(),
      order: order(i),
      attachedTo: { [`r${1 + ((i * 2) % (results - 1))}`]: true },
    });
  for (let i = 0; i < count(SHARES.risks); i += 1)
    add('risks', `k${i}`, { statement: say.risk(), order: order(i), attachedTo: { [`r${i}`]: true } });
  return doc;
}
