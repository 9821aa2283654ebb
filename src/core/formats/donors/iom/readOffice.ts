/** Reads a document that holds a results matrix or a logframe. See docs/import.md for what is recognised. */
import { formatTranslator, type FormatTranslate } from '../../../i18n/formats.ts';
import { keysBetween, PROFILES, view, type Document } from '../../../model/index.ts';
import { countElements, listElements } from '../../describe.ts';
import { askAboutDoubts } from '../../doubts.ts';
import { notesFor } from '../../notes.ts';
import type { SourceDocument } from '../../ooxml/source.ts';
import {
  FormatError,
  type ImportQuestion,
  type ImportResult,
  type ReadOptions,
  type Unplaced,
} from '../../types.ts';
import { readAssumptions } from './assumptions.ts';
import { Draft } from './build.ts';
import { readBest } from '../general/choose.ts';
import { readDated } from '../general/when.ts';
import type { ReadMatrix } from './matrix.ts';
import { preview } from './preview.ts';
import { readProject } from './projectBlock.ts';
import { finder } from './resolve.ts';
import { readSurroundings } from './surroundings.ts';
import { matchRows, readWorkplan, type ReadWorkplan } from './workplan.ts';

export function readMatrixDocument(
  source: SourceDocument,
  fileName: string,
  { newId, language, choices }: ReadOptions,
): ImportResult {
  const t = formatTranslator(language);
  const { found, matrix, unsure, general, format, reading } = readBest(source.blocks, choices);
  if (found.matrix.length === 0) {
    const count = source.blocks.filter((b) => b.kind === 'table').length;
    const key = count === 0 ? 'formats.read.noTable' : 'formats.read.noMatrix';
    throw new FormatError(key, { file: fileName, count }, language);
  }
  if (matrix.results.length === 0)
    throw new FormatError('formats.read.noResults', { file: fileName }, language);

  const around = readSurroundings(source, found, t);
  const project = readProject(found.project, around.projectLines);
  const columns = new Set(found.matrix.flatMap(({ columns: c }) => [...c.keys()]));
  const dotted = matrix.activities.some((a) => a.code?.includes('.'));
  const current = general || columns.has('source') || dotted;
  const draft = new Draft(newId, {
    ...(around.title !== '' && { title: around.title }),
    ...(around.summary !== '' && { summary: around.summary }),
    ...matrix.project,
    ...project.values,
    profile: PROFILES.find((p) => p.id === format)?.id ?? (current ? 'iom-current' : 'iom-2012'),
  });
  draft.addMatrix(matrix);
  draft.pinCodes();
  for (const index of unsure)
    draft.remark(draft.resultIds[index] as string, 1, t('formats.why.levelByPlace'));
  if (general)
    matrix.activities.forEach((activity, i) => {
      const id = draft.activityIds[i] as string;
      if (activity.parent === null) draft.remark(id, 1, t('formats.why.unattached'));
    });

  const labelOf = (id: string): string => view({ ...draft.doc } as Document).label(id);
  const unplaced: Unplaced[] = [...around.unplaced];
  const questions: ImportQuestion[] = [];
  for (const text of project.left) unplaced.push({ text, where: t('formats.where.project') });
  for (const { text, at } of matrix.left)
    unplaced.push({ text, where: t('formats.where.matrix', { at: at || '–' }) });
  for (const { id, words } of draft.unknown)
    unplaced.push({ text: words, where: t('formats.where.alsoTo', { label: labelOf(id) }) });
  addAssumptions(draft, matrix, t, questions);
  const plan = readWorkplan(found.workplan);
  addWorkplan(draft, plan, t);
  addResponsible(draft, matrix);
  for (const text of plan.left) unplaced.push({ text, where: t('formats.where.workplan') });
  for (const { text, id } of draft.tooLong)
    unplaced.push({
      text,
      where: t('formats.where.tooLong', { label: labelOf(id) }),
    });
  Object.assign(draft.doc.notes, notesFor(unplaced, newId));

  const { document, remarks } = draft.finish();
  askAbout(document, draft, matrix, source, t, questions);
  return {
    format: general ? (format ?? 'logframe') : current ? 'iom-results-matrix-current' : 'iom-results-matrix',
    document,
    counts: countElements(document),
    rows: listElements(document, remarks),
    unplaced,
    questions,
    source: { tables: preview(source) },
    reading,
  };
}

function addAssumptions(
  draft: Draft,
  matrix: ReadMatrix,
  t: FormatTranslate,
  questions: ImportQuestion[],
): void {
  const doc = { ...draft.doc } as Document;
  const v = view(doc);
  const find = finder(doc);
  const items = readAssumptions(matrix.assumptions.map((c) => c.paragraphs));
  const orders = keysBetween(null, null, items.length);
  items.forEach((item, i) => {
    const { statement, sourceText, headingLevel } = item;
    const cell = matrix.assumptions[item.cell];
    const near = [
      ...(cell?.results ?? []).map((r) => draft.resultIds[r] as string),
      ...(cell?.activities ?? []).map((a) => draft.activityIds[a] as string),
    ];
    let ids: readonly string[] = [];
    let missing = 0;
    let byPlace = false;
    if (item.targets.length > 0) ({ ids, missing } = find(item.targets));
    else if (headingLevel && headingLevel !== 'activity') ids = [`level:${headingLevel}`];
    else if (!item.underHeading && near.length > 0 && (cell?.results.length ?? 0) <= 1) {
      ids = near;
      byPlace = true;
    }
    const attachedTo = Object.fromEntries(ids.map((id) => [id, true as const]));
    const id = draft.add('assumptions', { statement, sourceText, attachedTo, order: orders[i] as string });
    const on = ids.map((to) =>
      to.startsWith('level:') ? t(`formats.level.${to.slice(6)}` as never) : v.label(to),
    );
    if (ids.length === 0) {
      draft.remark(id, 1, t('formats.why.unattached'));
      questions.push({ text: t('formats.ask.unattached', { text: shortened(statement) }), elements: [id] });
    } else draft.remark(id, missing > 0 ? 1 : byPlace ? 2 : 3, t('formats.why.on', { on: on.join(', ') }));
    if (missing > 0 && ids.length > 0)
      questions.push({ text: t('formats.ask.missing', { key: sourceText, count: missing }), elements: [id] });
  });
}

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text);

function addWorkplan(draft: Draft, plan: ReadWorkplan, t: FormatTranslate): void {
  const doc = { ...draft.doc } as Document;
  const v = view(doc);
  const activities = draft.activityIds.map((id) => ({
    code: v.code(id),
    statement: doc.activities[id]?.statement ?? '',
  }));
  const matches = matchRows(plan.rows, activities);
  const orders = keysBetween(null, null, plan.rows.length);
  plan.rows.forEach((row, i) => {
    const match = matches[i]?.activity ?? null;
    const activity = match === null ? null : (draft.activityIds[match] as string);
    const same = match !== null && activities[match]?.statement === row.label;
    const id = draft.add('workplanRows', {
      activity,
      code: activity === null ? row.code : null,
      label: same ? '' : row.label,
      responsible: row.responsible,
      months: Object.fromEntries(row.months.map((m) => [String(m), true as const])),
      order: orders[i] as string,
    });
    if (activity === null) draft.remark(id, 2, t('formats.why.planOnly'));
    else if (matches[i]?.by === 'words') draft.remark(id, 2, t('formats.why.byWords'));
  });
}

/** Who does an activity, where the matrix says so and no work plan does. */
function addResponsible(draft: Draft, matrix: ReadMatrix): void {
  const planned = new Set(Object.values(draft.doc.workplanRows).map((row) => row.activity));
  matrix.activities.forEach(({ plan }, i) => {
    const activity = draft.activityIds[i] as string;
    if (!plan || planned.has(activity)) return;
    const months = Object.fromEntries(plan.months.map((m) => [String(m), true as const]));
    const last = Object.values(draft.doc.workplanRows).at(-1)?.order ?? null;
    const [order] = keysBetween(last, null, 1);
    draft.add('workplanRows', { activity, responsible: plan.responsible, months, order: order as string });
  });
}

/** What is worth a look after the import. */
function askAbout(
  doc: Document,
  draft: Draft,
  matrix: ReadMatrix,
  source: SourceDocument,
  t: FormatTranslate,
  questions: ImportQuestion[],
): void {
  const v = view(doc);
  const ask = (elements: readonly string[], ...sentence: Parameters<FormatTranslate>): void => {
    questions.push({ text: t(...sentence), elements });
  };
  const { logframes = 1 } = matrix;
  if (logframes > 1) ask([], 'formats.ask.several', { count: logframes });
  if (source.trackedChanges) ask([], 'formats.ask.tracked');
  for (const name of source.hidden) ask([], 'formats.ask.hidden', { name });
  questions.push(...askAboutDoubts(source.doubts, t));
  for (const indicator of Object.values(doc.indicators)) {
    if (indicator.statement !== '') continue;
    draft.remark(indicator.id, 1, t('formats.why.noIndicator'));
    ask([indicator.id], 'formats.ask.noIndicator', { label: v.label(indicator.result ?? '') });
  }
  for (const { id, result, baselineText } of Object.values(doc.indicators)) {
    const values = [baselineText, ...v.targets(id).map((target) => target.text)];
    for (const words of new Set(values.flatMap((value) => readDated(value).doubt ?? [])))
      ask([id], 'formats.ask.noDay', { words, label: v.label(result ?? '') });
  }
  matrix.results.forEach((result, i) => {
    const id = draft.resultIds[i] as string;
    const twin = matrix.results.findIndex((r) => r.level === result.level && r.code === result.code);
    if (twin < i) ask([draft.resultIds[twin] as string, id], 'formats.ask.twice', { label: v.label(id) });
    const parent = result.parent === null ? undefined : matrix.results[result.parent];
    const prefix = result.code?.includes('.') ? result.code.slice(0, result.code.lastIndexOf('.')) : null;
    if (prefix === null || !parent || parent.code === prefix) return;
    draft.remark(id, 1, t('formats.why.otherPlace'));
    ask([id], 'formats.ask.otherPlace', {
      label: v.label(id),
      parent: v.label(draft.resultIds[result.parent as number] as string),
    });
  });
  const bands = new Map<number, number[]>();
  matrix.activities.forEach((a, i) => bands.set(a.band, [...(bands.get(a.band) ?? []), i]));
  for (const indices of bands.values()) {
    const first = matrix.activities[indices[0] as number];
    if (!first || first.named || first.parent === null) continue;
    const parent = matrix.results[first.parent];
    const ids = indices.map((i) => draft.activityIds[i] as string);
    const label = v.label(draft.resultIds[first.parent] as string);
    for (const id of ids) draft.remark(id, 2, t('formats.why.byPlace', { label }));
    if (parent?.level === 'output' || !matrix.results.some((r) => r.parent === first.parent)) continue;
    ask(ids, 'formats.ask.activities', {
      count: ids.length,
      first: v.code(ids[0] as string),
      last: v.code(ids.at(-1) as string),
      label,
    });
  }
}
