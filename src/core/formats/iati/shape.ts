/**
 * Order, number and codes of the elements that we write, as the schema and the code lists of IATI 2.03 have them. The schema itself does not
 * check codes. A tree that does not fit is a fault of ours: it is found here, before anybody publishes it.
 */
export interface Tree {
  readonly [name: string]: string | Tree | readonly Tree[];
}

/** Smallest and largest number of times; the order is that of the schema. */
type Children = Readonly<Record<string, readonly [min: number, max: number]>>;
/** A form the value must have; an attribute whose name ends with "?" may be missing. */
type Attributes = Readonly<Record<string, RegExp>>;
interface Shape {
  readonly attributes?: Attributes;
  readonly children?: Children;
}

const MANY = Number.POSITIVE_INFINITY;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A language tag, such as "pt-BR". */
export const LANGUAGE = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;
const SAID = /\S/;
const TEXT: Shape = { children: { narrative: [1, MANY] } };
const VALUE: Shape = { attributes: { 'value?': SAID }, children: { comment: [0, 1] } };

const SHAPES: Readonly<Record<string, Shape>> = {
  'iati-activities': { attributes: { version: /^2\.03$/ }, children: { 'iati-activity': [1, MANY] } },
  'iati-activity': {
    attributes: { 'xml:lang': LANGUAGE, 'default-currency?': /^[A-Z]{3}$/ },
    children: {
      'iati-identifier': [1, 1],
      'reporting-org': [1, 1],
      title: [1, 1],
      description: [1, MANY],
      'participating-org': [1, MANY],
      'activity-status': [1, 1],
      'activity-date': [1, MANY],
      'recipient-country': [0, MANY],
      'recipient-region': [0, MANY],
      sector: [0, MANY],
      result: [0, MANY],
    },
  },
  'reporting-org': { attributes: { ref: SAID, type: SAID }, ...TEXT },
  'participating-org': { attributes: { role: /^[1-4]$/ }, ...TEXT },
  'activity-status': { attributes: { code: /^[1-6]$/ } },
  'activity-date': { attributes: { type: /^[1-4]$/, 'iso-date': DAY } },
  'recipient-country': { attributes: { code: /^[A-Z]{2}$/ } },
  'recipient-region': { attributes: { code: /^\d{3}$/, vocabulary: /^1$/ } },
  sector: { attributes: { code: /^\d{5}$/, vocabulary: /^1$/ } },
  title: TEXT,
  description: TEXT,
  comment: TEXT,
  result: {
    attributes: { type: /^[1239]$/ },
    children: { title: [1, 1], description: [0, 1], reference: [0, MANY], indicator: [1, MANY] },
  },
  reference: { attributes: { vocabulary: /^99$/, code: SAID } },
  indicator: {
    attributes: { measure: /^[1-5]$/, 'ascending?': /^[01]$/ },
    children: { title: [1, 1], description: [0, 1], baseline: [0, MANY], period: [0, MANY] },
  },
  baseline: { ...VALUE, attributes: { ...VALUE.attributes, year: /^[1-9]\d{3}$/ } },
  period: {
    children: { 'period-start': [1, 1], 'period-end': [1, 1], target: [0, MANY], actual: [0, MANY] },
  },
  'period-start': { attributes: { 'iso-date': DAY } },
  'period-end': { attributes: { 'iso-date': DAY } },
  target: VALUE,
  actual: VALUE,
};

/** Where a tree does not fit, as paths such as "result/@type"; empty where all is well. */
export function misfits(name: string, tree: Tree | string): string[] {
  const shape = SHAPES[name];
  if (!shape || typeof tree === 'string') return typeof tree === 'string' && SAID.test(tree) ? [] : [name];
  const wrong: string[] = [];
  for (const [key, form] of Object.entries(shape.attributes ?? {})) {
    const value = tree[`@${key.replace('?', '')}`];
    if (value === undefined ? !key.endsWith('?') : typeof value !== 'string' || !form.test(value))
      wrong.push(`${name}/@${key.replace('?', '')}`);
  }
  const order = Object.keys(shape.children ?? {});
  const there = Object.keys(tree).filter((key) => !key.startsWith('@'));
  const places = there.map((key) => order.indexOf(key));
  if (places.some((place, i) => place < 0 || place < (places[i - 1] ?? 0)))
    wrong.push(`${name}: ${there.join(', ')}`);
  for (const [child, [min, max]] of Object.entries(shape.children ?? {})) {
    const elements = tree[child] === undefined ? [] : [tree[child]].flat();
    if (elements.length < min || elements.length > max) wrong.push(`${name}/${child}`);
    if (child === 'narrative' || child === 'iati-identifier')
      wrong.push(...elements.filter((e) => !narrated(e)).map(() => `${name}/${child}`));
    else for (const element of elements as (Tree | string)[]) wrong.push(...misfits(child, element));
  }
  return wrong;
}

const narrated = (element: unknown): boolean => typeof element === 'string' && SAID.test(element);
