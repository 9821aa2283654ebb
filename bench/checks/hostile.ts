/**
 * Texts that nobody means well with, of growing length, through every rule: no pattern may run back and forth over them, so ten
 * times the length may cost ten times the time and not a hundred. Prints and stores the times, and how they grow from the last
 * length but one to the last: 1 is in proportion, 2 would be its square.
 *
 *   node --import tsx bench/checks/hostile.ts [kind ...]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { RULES, runChecks, type Rule } from '../../src/core/checks/index.ts';
import { create, emptyDocument, type Document, type TableName } from '../../src/core/model/index.ts';

const KB = 1000;
const LENGTHS = [1, 10, 100].map((kb) => kb * KB);
/** Below this a time says more about the machine than about the text. */
const LEAST_MS = 5;

/** A short piece is repeated to the length. */
const KINDS: Readonly<Record<string, string>> = {
  'one long word': 'a',
  'one long word in capitals': 'A',
  digits: '7',
  blanks: ' ',
  'opening brackets': '(',
  'brackets around words': '(a b (c ',
  'closing brackets': 'a) ',
  'square brackets': '[x ',
  numbers: '12 ',
  'numbers with signs': '1.000,5 % ',
  'slashes and numbers': '3000/6000/',
  'numbers in other digits': '٢٥ ',
  commas: 'a, ',
  'only commas': ',',
  'only full stops': '.',
  'sentences of one word': 'a. ',
  connectors: 'and by so that which leads to ',
  joiners: 'and ',
  'people in a list': 'teachers and farmers, ',
  'verbs in a list': 'trained and equipped and ',
  'names in capitals': 'Ministry of Work and ',
  'short forms': 'NRQ (XTZ) ',
  'new short forms': '',
  'quotation marks': '“a “',
  hyphens: 'a-',
  apostrophes: "l'",
  'line breaks': '- a\n',
  'mixed scripts': 'aбвא水ب ',
  'right to left': 'تم تدريب المعلمين ',
  'combining marks': 'e\u0301\u0302',
  emoji: '👩‍👩‍👧',
  'years and dates': 'by the end of 2027 ',
  'months and years': 'by December ',
  'unpaired halves': '\ud800',
};

const ofLength = (piece: string, length: number): string =>
  piece === ''
    ? Array.from(
        { length: Math.ceil(length / 7) },
        (_, i) => `Q${(i + 1296).toString(36).toUpperCase().slice(-4)}X`,
      )
        .join(' ')
        .slice(0, length)
    : piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** The fields that rules read for their words. */
const SAYING =
  'title,summary,expectedResults,acronyms,statement,rationale,contribution,text,baselineText,source,label,responsible,name'.split(
    ',',
  );

/** A small design in which everything says it. */
function designSaying(text: string): Document {
  const doc = emptyDocument({ title: 'Hostile', language: 'en', start: '2026-01-01', end: '2027-12-31' });
  const tables = doc as unknown as Record<TableName, Record<string, Record<string, unknown>>>;
  const say = (table: TableName, id: string, fields: object): void => {
    const record = { ...(create(table, id, fields as never) as unknown as Record<string, unknown>) };
    for (const name of SAYING) if (record[name] === '') record[name] = text;
    tables[table][id] = record;
  };
  say('project', 'project', { ...doc.project['project'] });
  say('results', 'goal', { level: 'objective', order: 'a1' });
  say('results', 'outcome', { level: 'outcome', order: 'a2' });
  say('results', 'output', { level: 'output', order: 'a3' });
  say('activities', 'activity', { order: 'a4' });
  say('links', 'l1', { from: 'outcome', to: 'goal' });
  say('links', 'l2', { from: 'output', to: 'outcome' });
  say('links', 'l3', { from: 'activity', to: 'output' });
  say('indicators', 'i1', { result: 'outcome', order: 'a1' });
  say('indicators', 'i2', { result: 'output', order: 'a2' });
  say('targets', 't1', { indicator: 'i1', order: 'a1' });
  say('targets', 't2', { indicator: 'i2', order: 'a2' });
  say('actuals', 'x1', { indicator: 'i1', date: '2026-06-30' });
  say('assumptions', 'as', { attachedTo: { output: true }, order: 'a1' });
  say('risks', 'risk', { attachedTo: { output: true }, order: 'a1' });
  say('factors', 'factor', { order: 'a1' });
  say('actors', 'actor', {});
  say('evidence', 'e1', { about: 'outcome' });
  say('changeNotes', 'c1', { about: 'outcome' });
  say('notes', 'n1', { about: 'outcome' });
  say('recommendations', 'rec', { about: 'outcome' });
  say('workplanRows', 'w1', { activity: 'activity', order: 'a1', months: { 3: true } });
  return doc;
}

interface Timed {
  readonly ms: number;
  readonly byRule: ReadonlyMap<string, number>;
}

function time(text: string): Timed {
  const byRule = new Map<string, number>();
  const rules = RULES.map((rule): Rule => ({
    ...rule,
    check: (context) => {
      const start = process.cpuUsage();
      const reports = [...rule.check(context)];
      const { user, system } = process.cpuUsage(start);
      byRule.set(rule.id, (byRule.get(rule.id) ?? 0) + (user + system) / 1000);
      return reports;
    },
  }));
  const doc = designSaying(text);
  const start = process.cpuUsage();
  // The two presets that ask all there is to ask, before and during the work.
  for (const preset of ['submission', 'review'] as const) runChecks(doc, { preset, rules });
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, byRule };
}

/** The power of the length with which the time grows. */
const growth = (before: number, after: number): number =>
  Math.log(Math.max(after, LEAST_MS) / Math.max(before, LEAST_MS)) /
  Math.log((LENGTHS.at(-1) as number) / (LENGTHS.at(-2) as number));
const rounded = (n: number): number => Math.round(n * 100) / 100;

const asked = process.argv.slice(2);
// Warm, so that the first text does not pay for compiling.
for (let i = 0; i < 20; i += 1)
  runChecks(designSaying('Teachers trained and equipped in Orlan, by 2027'), { preset: 'review' });
const rows = Object.entries(KINDS)
  .filter(([kind]) => asked.length === 0 || asked.includes(kind))
  .map(([kind, piece]) => {
    const times = LENGTHS.map((length) => time(ofLength(piece, length)));
    const [before, last] = [times.at(-2), times.at(-1)] as [Timed, Timed];
    const steepest = [...last.byRule]
      .map(([rule, ms]) => ({
        rule,
        ms: rounded(ms),
        growth: rounded(growth(before.byRule.get(rule) ?? 0, ms)),
      }))
      .toSorted((a, b) => b.ms - a.ms)
      .slice(0, 3);
    const row = {
      kind,
      ms: times.map((t) => rounded(t.ms)),
      growth: rounded(growth(before.ms, last.ms)),
      slowest: steepest,
    };
    console.log(
      kind.padEnd(28),
      row.ms.join(' '),
      ' growth',
      row.growth,
      steepest.map((r) => `${r.rule} ${r.ms} (${r.growth})`).join(', '),
    );
    return row;
  });
if (asked.length === 0) {
  mkdirSync(new URL('../results/', import.meta.url), { recursive: true });
  writeFileSync(
    new URL('../results/checks-hostile.json', import.meta.url),
    `${JSON.stringify({ what: 'ms for a small design in which everything says it, by length; growth 1 is in proportion to the length', lengths: LENGTHS, aimGrowth: 1.2, rows }, null, 2)}\n`,
  );
}
