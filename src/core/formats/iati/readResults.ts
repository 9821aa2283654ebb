/** Results, indicators and values of an IATI activity. Values stay as the words of the file. */
import type { FormatTranslate } from '../../i18n/formats.ts';
import {
  RANK,
  create,
  keysBetween,
  parseValue,
  type Actual,
  type Document,
  type Indicator,
  type Level,
  type Link,
  type NewId,
  type Result,
  type Target,
} from '../../model/index.ts';
import type { Remarks } from '../describe.ts';
import { childOf, childrenOf, type XmlNode } from '../ooxml/xml.ts';
import type { ImportQuestion } from '../types.ts';
import { dayOf, inWords, type Source } from './source.ts';

const LEVEL: Readonly<Record<string, Level>> = { '1': 'output', '2': 'outcome', '3': 'objective' };
const MEASURE: Readonly<Record<string, Indicator['measureType']>> = {
  '1': 'number',
  '2': 'percent',
  '3': 'nominal',
  '4': 'ordinal',
  '5': 'qualitative',
};

type Tables = Pick<Document, 'results' | 'links' | 'indicators' | 'targets' | 'actuals'>;
type Remark = Remarks extends ReadonlyMap<string, infer R> ? R : never;

export function readResults(
  nodes: readonly XmlNode[],
  source: Source,
  newId: NewId,
  t: FormatTranslate,
): { tables: Tables; remarks: Remarks; questions: ImportQuestion[] } {
  const results: Result[] = [];
  const indicators: Indicator[] = [];
  const targets: Target[] = [];
  const actuals: Actual[] = [];
  const remarks = new Map<string, Remark>();
  const unnamed: string[] = [];

  nodes.forEach((node, at) => {
    const where = `result ${at + 1}`;
    const level = LEVEL[node.attributes['type']?.trim() ?? ''];
    const id = newId();
    const statement = source.once(node, 'title', where);
    const [reference, ...references] = childrenOf(node, 'reference');
    for (const other of references) source.aside(inWords(other), where);
    results.push(
      create('results', id, {
        level: level ?? 'output',
        statement,
        description: source.once(node, 'description', where),
        pinnedCode: reference?.attributes['code']?.trim().slice(0, 500) || null,
      }),
    );
    if (!level) remarks.set(id, { sure: 1, why: t('formats.why.iatiType') });
    if (statement === '') unnamed.push(id);
    source.leftovers(node, ['title', 'description', 'reference', 'indicator'], where);
    childrenOf(node, 'indicator').forEach((child, i) => {
      const read = readIndicator(child, id, `${where}, indicator ${i + 1}`);
      if (read.statement === '') unnamed.push(read.id);
      indicators.push(read);
    });
  });

  function readIndicator(node: XmlNode, result: string, where: string): Indicator {
    const id = newId();
    const measure = node.attributes['measure']?.trim() ?? '';
    const measureType = MEASURE[measure] ?? null;
    if (!measureType && measure !== '') source.aside(`measure ${measure}`, where);
    const ascending = node.attributes['ascending']?.trim();
    /** The value, or the comment where there is none; a second comment comes apart. */
    const value = (value: XmlNode, place: string): { text: string; comment: string } => {
      const figure = source.fitting(value.attributes['value']?.trim() ?? '', place);
      const comment = source.once(value, 'comment', place);
      source.leftovers(value, ['comment'], place);
      if (figure === '') return { text: comment, comment: '' };
      const bare = measureType === 'percent' && parseValue(figure).kind === 'number';
      return { text: bare ? `${figure}%` : figure, comment };
    };
    const parts = new Set<string>();
    /** A value for a part of the whole, such as women only, must not pass for the whole; by what it is split is of the design. */
    const whole = (values: readonly XmlNode[], place: string): XmlNode[] =>
      values.filter((v) => {
        if (!childOf(v, 'dimension') && !childOf(v, 'location')) return true;
        for (const { attributes } of childrenOf(v, 'dimension')) parts.add(attributes['name']?.trim() ?? '');
        source.aside(inWords(v), place);
        return false;
      });

    const [base, ...bases] = whole(childrenOf(node, 'baseline'), `${where}, baseline`);
    for (const other of bases) source.aside(inWords(other), `${where}, baseline`);
    const baseline = base ? value(base, `${where}, baseline`) : { text: '', comment: '' };
    source.aside(baseline.comment, `${where}, baseline`);
    const year = Number(base?.attributes['year']?.trim() || dayOf(base)?.slice(0, 4));

    const own: Target[] = [];
    for (const period of childrenOf(node, 'period')) {
      const end = childOf(period, 'period-end');
      const date = dayOf(end);
      if (end && date === null) source.aside(inWords(end), `${where}, period-end`);
      for (const target of whole(childrenOf(period, 'target'), `${where}, target`)) {
        const { text, comment } = value(target, `${where}, target`);
        source.aside(comment, `${where}, target`);
        if (text !== '')
          own.push(create('targets', newId(), { indicator: id, kind: 'milestone', text, date }));
      }
      for (const actual of whole(childrenOf(period, 'actual'), `${where}, actual`)) {
        const { text, comment } = value(actual, `${where}, actual`);
        if (text !== '') actuals.push(create('actuals', newId(), { indicator: id, text, comment, date }));
      }
      source.leftovers(period, ['period-start', 'period-end', 'target', 'actual'], `${where}, period`);
    }
    own.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0));
    targets.push(...own.map((x, i): Target => (i === own.length - 1 ? { ...x, kind: 'final' } : x)));
    source.leftovers(node, ['title', 'description', 'baseline', 'period'], where);
    return create('indicators', id, {
      result,
      statement: source.once(node, 'title', where),
      definition: source.once(node, 'description', where),
      measureType,
      disaggregation: source.fitting([...parts].filter((part) => part !== '').join(', '), where),
      direction: /^(1|true)$/i.test(ascending ?? '')
        ? 'up'
        : /^(0|false)$/i.test(ascending ?? '')
          ? 'down'
          : 'unsaid',
      baselineText: baseline.text,
      baselineYear: Number.isInteger(year) && year > 0 ? year : null,
    });
  }

  const { links, placed } = linkUp(results, newId);
  for (const id of placed)
    if (!remarks.has(id)) remarks.set(id, { sure: 2, why: t('formats.why.iatiPlace') });
  const questions: ImportQuestion[] =
    unnamed.length > 0
      ? [{ text: t('formats.ask.iatiUnnamed', { count: unnamed.length }), elements: unnamed }]
      : [];
  return {
    tables: {
      results: inFileOrder(results),
      links: Object.fromEntries(links.map((link) => [link.id, link])),
      indicators: inFileOrder(indicators),
      targets: inFileOrder(targets),
      actuals: inFileOrder(actuals),
    },
    remarks,
    questions,
  };
}

/** IATI has no links. A code such as "1.2" stands under "1"; without one, a result stands under the only one a level up. */
function linkUp(results: readonly Result[], newId: NewId): { links: Link[]; placed: string[] } {
  const links: Link[] = [];
  const byCode = new Map(results.map((r) => [`${r.level} ${r.pinnedCode}`, r]));
  const ofLevel = (level: Level): Result[] => results.filter((r) => r.level === level);
  const only: Readonly<Partial<Record<Level, Result[]>>> = {
    output: ofLevel('outcome'),
    outcome: ofLevel('objective'),
  };
  for (const result of results) {
    const next: Level = result.level === 'output' ? 'outcome' : 'objective';
    const above = result.pinnedCode?.replace(/\.?[^.]*\.?$/, '');
    const candidates = only[result.level as Level] ?? [];
    const parent =
      (above && byCode.get(`${next} ${above}`)) || (candidates.length === 1 ? candidates[0] : undefined);
    if (parent && RANK[parent.level as Level] > RANK[result.level as Level])
      links.push(create('links', newId(), { from: result.id, to: parent.id }));
  }
  return { links, placed: links.map((link) => link.from as string) };
}

/** Records of one table in the order in which they came. */
function inFileOrder<R extends { readonly id: string }>(records: readonly R[]): Record<string, R> {
  const orders = keysBetween(null, null, records.length);
  return Object.fromEntries(records.map((r, i) => [r.id, { ...r, order: orders[i] as string }]));
}
