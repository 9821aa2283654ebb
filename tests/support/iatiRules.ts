/**
 * The rules of the IATI 2.03 standard ruleset that a file like ours can break, in our own words and code, by their numbers: about results
 * (8.x), identifiers, dates, places, sectors, organisations and languages.
 */
import { XMLParser } from 'fast-xml-parser';

type Node = Readonly<Record<string, unknown>>;

const LISTS = new Set(
  'iati-activity description participating-org activity-date recipient-country recipient-region sector result indicator reference baseline period target actual narrative'.split(
    ' ',
  ),
);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name, path) => LISTS.has(name) && String(path) !== name,
});

const list = (node: Node | undefined, name: string): Node[] => [node?.[name] ?? []].flat() as Node[];
const attribute = (node: Node | undefined, name: string): string => String(node?.[`@${name}`] ?? '');
const narratives = (node: Node | undefined): string[] =>
  [node?.['narrative'] ?? []]
    .flat()
    .map((n) => (typeof n === 'object' ? String((n as Node)['#text'] ?? '') : String(n)));
const NUMBER = /^-?\d+(\.\d+)?$/;

/** Numbers of the rules that are broken, each with the words it is about. */
export function iatiFindings(xml: string): string[] {
  const root = (parser.parse(xml) as { 'iati-activities': Node })['iati-activities'];
  return list(root, 'iati-activity').flatMap((activity) => [
    ...aboutActivity(activity),
    ...aboutResults(activity),
  ]);
}

function aboutActivity(activity: Node): string[] {
  const found: string[] = [];
  const rule = (number: string, holds: boolean): void => void (holds || found.push(number));
  const publisher = list(activity, 'reporting-org')[0];
  const identifier = String(list(activity, 'iati-identifier')[0] ?? '');
  rule('1.1.3', identifier !== attribute(publisher, 'ref'));
  rule('1.1.21', identifier.startsWith(`${attribute(publisher, 'ref')}-`));
  const language = attribute(activity, 'xml:lang');
  rule('4.1.1', language !== '');
  for (const [number, name] of [
    ['4.3.1', 'title'],
    ['4.4.1', 'description'],
  ] as const)
    rule(
      number,
      list(activity, name).every((node) => narratives(node).some((words) => words.trim() !== '')),
    );
  for (const org of list(activity, 'participating-org'))
    rule('6.10.1', attribute(org, 'ref') !== '' || narratives(org).some((words) => words.trim() !== ''));
  const day = (type: string): string =>
    attribute(
      list(activity, 'activity-date').find((d) => attribute(d, 'type') === type),
      'iso-date',
    );
  rule('6.11.1', day('1') !== '' || day('2') !== '');
  rule('11.1.2', day('1') === '' || day('3') === '' || day('1') <= day('3'));
  rule('3.7', list(activity, 'recipient-country').length + list(activity, 'recipient-region').length > 0);
  const sectors = list(activity, 'sector');
  rule('6.2.2', sectors.length > 0);
  rule(
    '102.1.1',
    sectors.some((s) => attribute(s, 'vocabulary') === '1'),
  );
  const share = sectors.reduce((sum, s) => sum + Number(attribute(s, 'percentage') || 100), 0);
  rule('2.1', share === 100);
  return found;
}

function aboutResults(activity: Node): string[] {
  const found: string[] = [];
  for (const result of list(activity, 'result')) {
    const indicators = list(result, 'indicator');
    const both =
      list(result, 'reference').length > 0 && indicators.some((i) => list(i, 'reference').length > 0);
    if (both) found.push('8.11.1');
    for (const indicator of indicators) {
      const [title = ''] = narratives(list(indicator, 'title')[0]);
      const measure = attribute(indicator, 'measure');
      const values = (number: string, nodes: readonly Node[]): void => {
        for (const node of nodes) {
          const value = attribute(node, 'value');
          if (measure !== '5' && value === '') found.push(`8.${number}.1 ${title}`);
          if (['1', '2', '3', '4'].includes(measure) && value !== '' && !NUMBER.test(value))
            found.push(`8.${number}.2 ${title}`);
          if (measure === '5' && value !== '') found.push(`8.${number}.3 ${title}`);
        }
      };
      values('8', list(indicator, 'baseline'));
      const periods = list(indicator, 'period');
      values(
        '9',
        periods.flatMap((period) => list(period, 'target')),
      );
      values(
        '10',
        periods.flatMap((period) => list(period, 'actual')),
      );
      for (const period of periods) {
        const [start, end] = ['period-start', 'period-end'].map((name) =>
          attribute(list(period, name)[0], 'iso-date'),
        );
        if (!start || !end || start >= end) found.push(`8.6.1 ${title}`);
      }
    }
  }
  return found;
}
