/** Reads a Miradi project: its results chains and conceptual models as one design. See docs/formats/miradi.md. */
import { strFromU8 } from 'fflate';
import { formatTranslator, type FormatTranslate } from '../../i18n/formats.ts';
import { MAX_TEXT, PROJECT_ID, keysBetween, type Result } from '../../model/index.ts';
import { designOf, finished, type Built } from '../graph/build.ts';
import { XmlError, childOf, parseXml, type XmlNode } from '../ooxml/xml.ts';
import type { Archive } from '../ooxml/zip.ts';
import { FormatError, type ImportResult, type ReadOptions } from '../types.ts';
import { attachConditions } from './conditions.ts';
import { pinCodes } from './codes.ts';
import { readDiagrams, type Diagrams } from './diagrams.ts';
import { STATUS } from './labelled.ts';
import { readIndicator } from './measures.ts';
import { EXPORTER, MIRADI_PART, NAMESPACE, NEWEST, OLDEST } from './names.ts';
import { readPools, words, type MiradiObject, type Pools } from './pools.ts';
import { addTasks } from './tasks.ts';

/** @throws FormatError for a file that is broken or holds no factor of a diagram */
export function readMiradi(archive: Archive, fileName: string, options: ReadOptions): ImportResult {
  const refuse = (key: ConstructorParameters<typeof FormatError>[0]): never => {
    throw new FormatError(key, { file: fileName }, options.language);
  };
  const bytes = archive.read(MIRADI_PART) ?? new Uint8Array();
  let root: XmlNode;
  try {
    root = parseXml(bytes);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    if (error.reason === 'tooMuch') return refuse('formats.read.tooMuch');
    return refuse(error.reason === 'entities' ? 'formats.read.miradiEntities' : 'formats.read.miradiBroken');
  }
  if (root.name !== 'ConservationProject') return refuse('formats.read.miradiBroken');
  const t = formatTranslator(options.language);
  const pools = readPools(root);
  const summary = childOf(root, 'ProjectSummary');
  const own = words(childOf(childOf(root, 'ExportDetails') ?? root, 'ExporterName')) === EXPORTER;
  const called = words(summary && childOf(summary, 'ProjectSummaryProjectName'));
  const title = called || (own ? '' : fileName.replace(/\.[^.]+$/, ''));
  const diagrams = readDiagrams(pools, title, t);
  if (diagrams.graph.nodes.length === 0) return refuse('formats.read.miradiEmpty');

  const built = designOf(diagrams.graph, fileName, options);
  fillProject(built, root);
  if (own) keepPlaces(built, diagrams);
  chooseHomes(built);
  addIndicators(built, diagrams, pools, options, t);
  addTasks(built, diagrams, pools, options.newId, t);
  readStatus(built, diagrams, pools);
  attachConditions(built, diagrams, options.newId, t);
  pinCodes(built, diagrams);
  ask(built, versionOf(bytes), diagrams, t);
  return finished('miradi', built, options);
}

function fillProject({ tables, unplaced }: Built, root: XmlNode): void {
  const project = tables.project[PROJECT_ID];
  const planning = childOf(root, 'ProjectPlanning');
  const summary = childOf(root, 'ProjectSummary');
  const day = (name: string): string | null => {
    const said = words(planning && childOf(planning, `ProjectPlanning${name}`)).slice(0, 10);
    return /^\d{4}-\d{2}-\d{2}$/.test(said) ? said : null;
  };
  const about = words(summary && childOf(summary, 'ProjectSummaryProjectDescription'));
  const [start, end] = [day('StartDate'), day('ExpectedEndDate')];
  Object.assign(project as object, { start, end, summary: about.slice(0, MAX_TEXT) });
  if (about.length > MAX_TEXT)
    unplaced.push({ text: about.slice(MAX_TEXT), where: 'ProjectSummaryProjectDescription' });
}

/** What we wrote stands where it stood. */
function keepPlaces({ tables, ids }: Built, { graph }: Diagrams): void {
  for (const { id, place } of graph.nodes) {
    for (const table of ['results', 'activities', 'factors'] as const) {
      const record = tables[table][ids.get(id) ?? ''];
      if (record && place) Object.assign(record, { position: { x: place.x, y: place.y } });
    }
  }
}

/** A matrix prints an element under the result to which its first arrow leads. */
function chooseHomes({ tables }: Built): void {
  const first = new Map<string, string>();
  const several = new Set<string>();
  for (const link of Object.values(tables.links)) {
    const { id, from, kind } = link as unknown as { id: string; from: string; kind: string };
    if (kind === 'feedback') continue;
    if (first.has(from)) several.add(from);
    else first.set(from, id);
  }
  for (const table of ['results', 'activities'] as const)
    for (const [id, record] of Object.entries(tables[table]))
      if (several.has(id)) Object.assign(record, { homeLink: first.get(id) });
}

/** The last report says where a result stands. */
function readStatus({ tables, ids }: Built, { factors }: Diagrams, pools: Pools): void {
  for (const [key, factor] of factors) {
    const record = tables.results[ids.get(key) ?? ''];
    const report = factor
      .refs('ResultReportIds')
      .flatMap((ref) => pools.get(ref) ?? [])
      .at(-1);
    const status = Object.keys(STATUS).find((own) => STATUS[own] === report?.field('ResultStatus'));
    if (record && report && status)
      Object.assign(record, { status, statusNote: report.field('Details').slice(0, MAX_TEXT) });
  }
}

/** Indicators hang on a result, on what makes it healthy, or on a strategy: then on the first result that it leads to. */
function addIndicators(
  built: Built,
  { factors }: Diagrams,
  pools: Pools,
  { newId }: ReadOptions,
  t: FormatTranslate,
): void {
  const { tables, ids, unplaced } = built;
  const taken = new Set<string>();
  const upward = new Map(
    Object.values(tables.links).map((l) => [(l as { from?: string }).from, (l as { to?: string }).to]),
  );
  const hang = (objects: readonly MiradiObject[], result: string, about: string): void => {
    const orders = keysBetween(null, null, objects.length);
    objects.forEach((object, i) => {
      if (taken.has(object.id)) return;
      taken.add(object.id);
      const { indicator, targets, actuals, rest } = readIndicator(
        object,
        result,
        orders[i] as string,
        pools,
        newId,
      );
      tables.indicators[indicator.id] = indicator;
      for (const target of targets) tables.targets[target.id] = target;
      for (const actual of actuals) tables.actuals[actual.id] = actual;
      const where = t('formats.where.graphNode', { name: indicator.statement.slice(0, 60) });
      for (const text of rest) unplaced.push({ text, where, about: result });
      if (about !== result)
        built.remarks.set(indicator.id, { sure: 2, why: t('formats.why.miradiIndicator') });
    });
  };
  for (const [key, factor] of factors) {
    const id = ids.get(key) ?? '';
    const healthy = factor
      .refs('KeyEcologicalAttributeIds')
      .flatMap((ref) => pools.get(ref)?.refs('IndicatorIds') ?? []);
    const refs = [...factor.refs('IndicatorIds'), ...healthy];
    const result = tables.results[id] ? id : (upward.get(id) ?? '');
    if (tables.results[result])
      hang(
        refs.flatMap((ref) => pools.get(ref) ?? []),
        result,
        id,
      );
    addGoals(factor, pools, tables.results[id] as Result | undefined);
  }
  for (const object of pools.all('Indicator'))
    if (!taken.has(object.id))
      unplaced.push({
        text: [object.field('Name'), object.field('Details')].filter((w) => w !== '').join('\n'),
        where: t('formats.where.miradi.loose'),
      });
}

/** Objectives and goals say more precisely what a result is to be. */
function addGoals(factor: MiradiObject, pools: Pools, result: Result | undefined): void {
  const goals = [...factor.refs('GoalIds'), ...factor.refs('ObjectiveIds')].flatMap(
    (ref) => pools.get(ref) ?? [],
  );
  if (!result || goals.length === 0) return;
  const lines = goals.map(
    (g) => `${g.kind}: ${[g.field('Name'), g.field('Details')].filter((w) => w !== '').join('. ')}`,
  );
  const description = [result.description, ...lines]
    .filter((w) => w !== '')
    .join('\n')
    .slice(0, MAX_TEXT);
  Object.assign(result, { description });
}

/** The tree has no namespaces, so the version is read from the head of the file. */
const versionOf = (bytes: Uint8Array): string =>
  strFromU8(bytes.subarray(0, 4000), true).split(NAMESPACE)[1]?.split(/["']/)[0] ?? '?';

function ask(
  { questions, tables }: Built,
  version: string,
  { count, situation }: Diagrams,
  t: FormatTranslate,
): void {
  if (!(Number(version) >= OLDEST && Number(version) <= NEWEST))
    questions.push({
      text: t('formats.ask.miradiVersion', { version, oldest: OLDEST, newest: NEWEST }),
      elements: [],
    });
  if (count > 1) questions.push({ text: t('formats.ask.miradiDiagrams', { count }), elements: [] });
  if (situation)
    questions.push({ text: t('formats.ask.miradiSituation'), elements: Object.keys(tables.results) });
}
