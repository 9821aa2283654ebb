/**
 * What a results matrix prints, without any looks: Word and Excel show the same rows. In the layout of 2012 activities are
 * numbered through and stand in a band after the outputs of their outcome; a band for one output names it, so that
 * it comes back to the same place when the file is read again. In the current layout every band names its result.
 */
import {
  PROJECT_ID,
  RANK,
  profileById,
  projectOf,
  viewUnder,
  type Document,
  type MatrixColumn,
  type NodeElement,
  type Profile,
  type Result,
  type View,
} from '../../../model/index.ts';
import { calendarHeads } from './planHeads.ts';
import { Places } from './places.ts';
import type { IomLabels } from './labels.ts';
import { profileIn, type MatrixLayout } from './layouts.ts';
import { wordsIn } from '../../printed/words.ts';
import { alsoText } from '../kit/rows.ts';
import { assumptionsByRow, printAssumptions, type PrintedAssumptions } from './printKeys.ts';
import {
  numbered,
  printProject,
  printWorkplan,
  type PrintedField,
  type PrintedPlan,
} from './printProject.ts';

/** Paragraphs by column. */
export type PrintedIndicator = Readonly<
  Record<Exclude<MatrixColumn, 'result' | 'assumptions'>, readonly string[]>
>;

export type PrintedRow =
  | { readonly kind: 'heading'; readonly text: string; readonly fullWidth: boolean }
  | {
      readonly kind: 'result';
      /** "Outcome 1 (prevention)". */
      readonly label: string;
      /** The statement begins on the label's line, or below it (the objective). */
      readonly inline: boolean;
      readonly statement: string;
      /** "Also contributes to Outcome 2.", or "". Names the home as well where the place alone would mislead. */
      readonly also: string;
      readonly indicators: readonly PrintedIndicator[];
      readonly ids: readonly string[];
    }
  | {
      readonly kind: 'activities';
      readonly heading: string;
      readonly items: readonly { readonly text: string; readonly also: string }[];
      readonly ids: readonly string[];
    };

export interface PrintedMatrix {
  readonly title: string;
  readonly language: string | null;
  readonly project: readonly PrintedField[];
  readonly layout: MatrixLayout;
  readonly rows: readonly PrintedRow[];
  /** Cells of assumptions by the index of the first row beside them. A merged cell runs to the end of the table. */
  readonly assumptions: ReadonlyMap<number, readonly PrintedAssumptions[]>;
  readonly workplan: PrintedPlan | null;
}

/** The document under the labels and numbers of a layout; keys of assumptions are looked up under its numbers too. */
export const asPrinted = (doc: Document, profile: Profile): View =>
  viewUnder({ ...doc, project: { [PROJECT_ID]: { ...projectOf(doc), profile: profile.id } } }, profile);

export function printMatrix(doc: Document, layout: MatrixLayout): PrintedMatrix {
  const v = asPrinted(doc, layout.profile);
  const { labels } = layout;
  const project = projectOf(doc);
  const rows = printRows(v, layout);
  return {
    title: project.title.replaceAll('\n', ' '),
    language: project.language,
    project: printProject(project, labels),
    layout,
    rows,
    assumptions: layout.assumptions === 'merged' ? merged(v, rows, layout) : byRow(v, rows, layout),
    workplan: printWorkplan(v, project, labels),
  };
}

/** The plan under the numbers that the project's own matrix prints, with years, quarters and months above it. */
export function printPlan(doc: Document, labels: IomLabels): PrintedPlan | null {
  const project = projectOf(doc);
  const v = asPrinted(doc, profileIn(profileById(project.profile), labels));
  return printWorkplan(v, project, labels, (months) => calendarHeads(months, project.start, labels));
}

function merged(v: View, rows: readonly PrintedRow[], layout: MatrixLayout): PrintedMatrix['assumptions'] {
  const below = rows.findIndex((row, i) => i > 0 && row.kind === 'heading' && row.fullWidth) + 1;
  return new Map([[below, printAssumptions(v, layout)]]);
}

function byRow(v: View, rows: readonly PrintedRow[], layout: MatrixLayout): PrintedMatrix['assumptions'] {
  const found = assumptionsByRow(
    v,
    rows.map((row) => (row.kind === 'heading' ? [] : row.ids)),
    layout,
  );
  return new Map(found.flatMap((groups, i) => (groups.length > 0 ? [[i, groups] as const] : [])));
}

function printRows(v: View, layout: MatrixLayout): PrintedRow[] {
  const { outcomesBand, assumptions, profile, labels, language } = layout;
  const { colon } = wordsIn(language);
  const rows: PrintedRow[] = [];
  const places = new Places();
  const indices = new Map<string, number>();
  let outcomes = false;
  let last: Result | null = null;
  const printResult = (result: Result, home: string | null): void => {
    const code = v.code(result.id) || null;
    if (home === null && places.under(result.level, code) !== null) {
      // A result that stands alone must not look as if it belonged to the one above it.
      rows.push({ kind: 'heading', text: labels.otherResults, fullWidth: assumptions === 'byRow' });
      places.startApart();
    } else if (outcomesBand && !outcomes && rows.length > 0 && RANK[result.level] <= RANK.outcome) {
      rows.push({ kind: 'heading', text: labels.levels.outcome[1], fullWidth: true });
    }
    outcomes ||= RANK[result.level] <= RANK.outcome;
    const parent = home === null ? null : (indices.get(home) ?? null);
    const misleads = home !== null && places.under(result.level, code) !== parent;
    rows.push(resultRow(v, result, misleads ? wordsIn(language).home(v.label(home)) : '', layout));
    indices.set(result.id, indices.size);
    places.add(result.level, code, parent);
    last = result;
    printChildren(result.id);
  };
  const printChildren = (id: string): void => {
    const children = v.children(id);
    for (const node of children) if (node.kind === 'result') printResult(node.record, id);
    const heading =
      profile.activityBand === 'outcome' && isClear(v, id, last)
        ? `${labels.activity[1]}${colon}`
        : `${labels.leadingTo} ${v.label(id)}${colon}`;
    printBand(v, children, rows, heading, language);
  };
  for (const node of v.children(null)) if (node.kind === 'result') printResult(node.record, null);
  printBand(v, v.children(null), rows, `${labels.otherActivities}${colon}`, language);
  return rows;
}

/** An outcome's activities stand under a bare "Activities:" where the place alone says so: after it or its last output. */
function isClear(v: View, id: string, last: Result | null): boolean {
  const node = v.nodes.get(id);
  if (node?.kind !== 'result' || node.record.level !== 'outcome' || !last) return false;
  return last.id === id || (last.level === 'output' && v.home(last.id)?.to === id);
}

function printBand(
  v: View,
  children: readonly NodeElement[],
  rows: PrintedRow[],
  heading: string,
  language: string,
): void {
  const items = children.flatMap((node) => {
    if (node.kind !== 'activity') return [];
    const { id, statement } = node.record;
    return [{ id, text: numbered(v.code(id), statement), also: alsoText(v, id, language) }];
  });
  if (items.length > 0) rows.push({ kind: 'activities', heading, items, ids: items.map((i) => i.id) });
}

/** A value with the words in brackets beside it, in a column that has its name in the header. */
const alone = (qualifier: string, text: string): string =>
  [qualifier && `(${qualifier})`, text].filter((words) => words !== '').join(' ');

const qualified = (word: string, qualifier: string): string => (qualifier ? `${word} (${qualifier})` : word);

function resultRow(v: View, result: Result, home: string, { labels, language }: MatrixLayout): PrintedRow {
  const { colon } = wordsIn(language);
  const theme = result.theme ? ` (${result.theme})` : '';
  return {
    kind: 'result',
    label: `${v.label(result.id)}${theme}`,
    inline: RANK[result.level] <= RANK.outcome,
    statement: result.statement,
    ids: [result.id],
    also: [home, alsoText(v, result.id, language)].filter((words) => words !== '').join(' '),
    indicators: v.indicators(result.id).map((indicator) => {
      const target = v.targets(indicator.id).find((t) => t.kind === 'final');
      const { statement, source, baselineText, baselineQualifier } = indicator;
      const targetText = target?.text ?? '';
      const targetQualifier = target?.qualifier ?? '';
      return {
        indicator: [statement],
        source: [source],
        baseline: [alone(baselineQualifier, baselineText)],
        target: [alone(targetQualifier, targetText)],
        baselineTarget: [
          `${qualified(labels.baseline, baselineQualifier)}${colon} ${baselineText}`,
          `${qualified(labels.target, targetQualifier)}${colon} ${targetText}`,
        ],
      };
    }),
  };
}
