/** Reads the results of an IATI activity, valid or not. What has no place in a design is kept as notes. See docs/formats/iati.md. */
import { formatTranslator } from '../../i18n/formats.ts';
import { SCHEMA_VERSION, emptyDocument, type Document, type Project } from '../../model/index.ts';
import { countElements, listElements } from '../describe.ts';
import { MAX_RECORDS } from '../json.ts';
import { notesFor } from '../notes.ts';
import { XmlError, childOf, childrenOf, parseXml, textOf, type XmlNode } from '../ooxml/xml.ts';
import { FormatError, type ImportQuestion, type Reader } from '../types.ts';
import { readResults } from './readResults.ts';
import { Source, dayOf, inWords } from './source.ts';

/** @throws FormatError for a file that is broken, or holds no activity with results */
export const readIati: Reader = (bytes, fileName, { newId, language }) => {
  const refuse = (...[key, data]: ConstructorParameters<typeof FormatError>): never => {
    throw new FormatError(key, { file: fileName, ...data }, language);
  };
  let root: XmlNode;
  try {
    root = parseXml(bytes);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    if (error.reason === 'tooMuch') return refuse('formats.read.tooMuch');
    return refuse(error.reason === 'entities' ? 'formats.read.iatiEntities' : 'formats.read.iatiBroken');
  }
  const activities = childrenOf(root, 'iati-activity');
  const activity = activities.find((a) => childOf(a, 'result'));
  if (!activity) return refuse('formats.read.iatiEmpty');
  const t = formatTranslator(language);
  const source = new Source(activity.attributes['lang'] ?? 'en', t);
  const project = readProject(activity, source);
  const read = readResults(childrenOf(activity, 'result'), source, newId, t);
  const count = Object.values(read.tables).reduce((sum, table) => sum + Object.keys(table).length, 0);
  if (count > MAX_RECORDS) refuse('formats.read.tooMany', { count, limit: MAX_RECORDS });
  const questions: ImportQuestion[] = [...read.questions];
  for (const other of activities.filter((a) => a !== activity))
    source.aside(
      inWords(other),
      childOf(other, 'iati-identifier')
        ? textOf(childOf(other, 'iati-identifier') as XmlNode).trim()
        : other.name,
    );
  if (activities.length > 1)
    questions.push({ text: t('formats.ask.iatiActivities', { count: activities.length - 1 }), elements: [] });
  const document: Document = {
    ...emptyDocument(project),
    ...read.tables,
    notes: notesFor(source.unplaced, newId),
    schemaVersion: SCHEMA_VERSION,
  };
  return {
    format: 'iati',
    document,
    counts: countElements(document),
    rows: listElements(document, read.remarks),
    unplaced: source.unplaced,
    questions,
    source: { tables: [] },
  };
};

const TAKEN = [
  'iati-identifier',
  'title',
  'description',
  'activity-date',
  'participating-org',
  'reporting-org',
  'recipient-country',
  'recipient-region',
  'result',
];

function readProject(activity: XmlNode, source: Source): Partial<Omit<Project, 'id'>> {
  const dates = childrenOf(activity, 'activity-date');
  // Planned days before actual ones: a design says what is planned.
  const day = (...types: readonly string[]): string | null =>
    types.map((type) => dayOf(dates.find((d) => d.attributes['type'] === type))).find((d) => d !== null) ??
    null;
  const parties = childrenOf(activity, 'participating-org');
  const named = (role: string): string =>
    parties
      .filter((p) => p.attributes['role'] === role)
      .map((p) => source.words(p, 'participating-org'))
      .filter((name) => name !== '')
      .join('\n');
  // Identifiers and types of organisations have no field; their names do.
  for (const party of [...parties, ...childrenOf(activity, 'reporting-org')])
    if (
      Object.keys(party.attributes).some(
        (name) => name !== 'role' || !['1', '4'].includes(party.attributes['role'] ?? ''),
      )
    )
      source.aside(inWords(party), party.name);
  const [start, end] = [day('1', '2'), day('3', '4')];
  for (const date of dates)
    if (![start, end].includes(dayOf(date) ?? '')) source.aside(inWords(date), 'activity-date');
  const [summary, ...more] = childrenOf(activity, 'description');
  for (const other of more) source.aside(source.words(other, 'description'), 'description');
  source.leftovers(activity, TAKEN, '');
  const identifier = childOf(activity, 'iati-identifier');
  const places = ['recipient-country', 'recipient-region'].flatMap((name) => childrenOf(activity, name));
  const publisher = source.words(childOf(activity, 'reporting-org'), 'reporting-org');
  return {
    title: source.words(childOf(activity, 'title'), 'title'),
    code: identifier ? source.fitting(textOf(identifier).trim(), 'iati-identifier', 500) || null : null,
    summary: source.words(summary, 'description'),
    start,
    end,
    donor: source.fitting(named('1'), 'participating-org'),
    executingAgency: source.fitting(named('4') || publisher, 'participating-org'),
    geography: source.fitting(
      places.map((p) => source.words(p, p.name) || (p.attributes['code'] ?? '')).join(', '),
      'recipient-country',
    ),
    currency: activity.attributes['default-currency']?.slice(0, 500) || null,
    language: activity.attributes['lang']?.slice(0, 500) || null,
  };
}
