/** The records of a design that was read from a graph. */
import type { FormatTranslate } from '../../i18n/formats.ts';
import {
  LINK_KINDS,
  MAX_TEXT,
  create,
  emptyDocument,
  keysBetween,
  type AnyRecord,
  type Level,
  type Link,
  type Position,
  type TableName,
} from '../../model/index.ts';
import type { Unplaced } from '../types.ts';
import { nameOf, reasonOf, type Joint, type Joints } from './connect.ts';
import { inWords, plainName, take, type Tables } from './graph.ts';
import type { Element } from './kinds.ts';

interface Parts {
  readonly title: string;
  readonly elements: readonly Element[];
  readonly links: readonly Joint[];
  readonly joints: Joints;
  readonly levels: ReadonlyMap<string, Level>;
}

/** @param unplaced gains what the elements themselves have no field for */
export function tablesOf(
  { title, elements, links, joints, levels }: Parts,
  unplaced: Unplaced[],
  t: FormatTranslate,
): Tables {
  const { schemaVersion: _version, ...empty } = emptyDocument({ title: title.slice(0, MAX_TEXT) });
  const tables = Object.fromEntries(
    Object.entries(empty).map(([name, table]) => [name, { ...table }]),
  ) as Tables;
  const keep = (table: TableName, record: AnyRecord): void => {
    tables[table][record.id] = record;
  };
  const orders = keysBetween(null, null, elements.length);
  const place = placing(elements);
  const leftovers = (values: ReadonlyMap<string, string>, where: string, about: string): void => {
    const text = inWords(values);
    if (text !== '') unplaced.push({ text, where, about });
  };

  elements.forEach((element, i) => {
    const { id, role, node } = element;
    const order = orders[i] as string;
    const where = t('formats.where.graphNode', { name: nameOf(element) });
    const words = (text: string): string => {
      if (text.length > MAX_TEXT) unplaced.push({ text: text.slice(MAX_TEXT), where, about: id });
      return text.slice(0, MAX_TEXT);
    };
    const statement = words(element.statement);
    const description = words(element.description);
    const attachedTo = Object.fromEntries(
      [...(joints.attached.get(id) ?? [])].map((key) => [key, true as const]),
    );
    const level = levels.get(id);
    if (level)
      keep(
        'results',
        create('results', id, { level, statement, description, order, position: place(element) }),
      );
    else if (role === 'activity')
      keep(
        'activities',
        create('activities', id, { statement, description, order, position: place(element) }),
      );
    else if (role === 'indicator' && joints.measured.has(id))
      keep(
        'indicators',
        create('indicators', id, {
          statement,
          definition: description,
          order,
          result: joints.measured.get(id) ?? null,
        }),
      );
    else {
      if (role === 'factor' || role === 'hindrance')
        keep(
          'factors',
          create('factors', id, {
            statement,
            order,
            effect: role === 'factor' ? 'helps' : 'hinders',
            position: place(element),
          }),
        );
      else if (role === 'assumption')
        keep('assumptions', create('assumptions', id, { statement, attachedTo, order }));
      else if (role === 'risk') keep('risks', create('risks', id, { statement, attachedTo, order }));
      else unplaced.push({ text: statement, where: t('formats.where.graphAlone') });
      if (description !== '') unplaced.push({ text: description, where, about: id });
    }
    leftovers(node.values, where, id);
  });

  const names = new Map(elements.map((element) => [element.id, nameOf(element)]));
  for (const link of links) {
    keep('links', linkOf(link));
    const where = t('formats.where.graphLink', {
      from: names.get(link.from) ?? '',
      to: names.get(link.to) ?? '',
    });
    leftovers(link.values, where, link.id);
  }
  return tables;
}

function linkOf({ id, from, to, values, back }: Joint): Link {
  const kind = take(values, ['kind', 'type']);
  const known = LINK_KINDS.find((k) => k.toLowerCase() === plainName(kind));
  // Gephi's word for every edge says nothing more than its arrow.
  if (!known && kind !== '' && !/^(un)?directed$/i.test(kind)) values.set('type', kind);
  const said = take(values, ['strength', 'confidence']);
  const strength = said !== '' && Number(said) >= 0 && Number(said) <= 100 ? Number(said) : null;
  if (said !== '' && strength === null) values.set('strength', said);
  const weight = take(values, ['weight']);
  if (weight !== '' && Number(weight) !== 1) values.set('weight', weight);
  const uncertain = /^(true|yes|1)$/i.test(take(values, ['uncertain']));
  const reason = reasonOf(values);
  const rationale = reason.slice(0, MAX_TEXT);
  if (reason.length > MAX_TEXT) values.set('rationale', reason.slice(MAX_TEXT));
  return create('links', id, {
    from,
    to,
    rationale,
    strength,
    uncertain,
    kind: back ? 'feedback' : (known ?? 'leadsTo'),
  });
}

/** Our cards are wider than most programs' nodes, so the drawing is stretched until they have room. */
const CARD = 246;
const LEFT = 110;
const FARTHEST = 100_000;

function placing(elements: readonly Element[]): (element: Element) => Position | null {
  const places = elements.flatMap(({ node }) => (node.place ? [node.place] : []));
  const widths = places.map((p) => p.width).filter((w) => w > 0);
  if (widths.length === 0) return () => null;
  const scale = (CARD * widths.length) / widths.reduce((sum, w) => sum + w, 0);
  const least = (of: 'x' | 'y'): number =>
    places.reduce((low, p) => Math.min(low, p[of]), Number.POSITIVE_INFINITY);
  const [left, top] = [least('x'), least('y')];
  return ({ node: { place } }) => {
    if (!place) return null;
    const [x, y] = [LEFT + (place.x - left) * scale, (place.y - top) * scale].map(Math.round) as [
      number,
      number,
    ];
    return x <= FARTHEST && y <= FARTHEST ? { x, y } : null;
  };
}
