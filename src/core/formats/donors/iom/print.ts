/**
 * What the results matrix of the 2012 layout prints, without any looks: Word and Excel show the same rows. Activities are
 * numbered through and stand in a band after the outputs of their outcome; a band for one output names it, so that
 * it comes back to the same place when the file is read again.
 */
import {
  IOM_2012,
  PROJECT_ID,
  RANK,
  projectOf,
  view,
  type Document,
  type NodeElement,
  type Result,
  type View,
} from '../../../model/index.ts';
import { Places } from './places.ts';
import { printAssumptions, type PrintedAssumptions } from './printKeys.ts';
import { printProject, printWorkplan, type PrintedField, type PrintedPlan } from './printProject.ts';

export interface PrintedIndicator {
  readonly statement: string;
  /** "Baseline", or "Baseline (within this action)". */
  readonly baselineLabel: string;
  readonly baseline: string;
  readonly targetLabel: string;
  readonly target: string;
}

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
    }
  | {
      readonly kind: 'activities';
      readonly heading: string;
      readonly items: readonly { readonly text: string; readonly also: string }[];
    };

export interface PrintedMatrix {
  readonly title: string;
  readonly language: string | null;
  readonly project: readonly PrintedField[];
  readonly columns: readonly string[];
  readonly rows: readonly PrintedRow[];
  /** Index of the first row beside the merged cell of assumptions. */
  readonly assumptionsFrom: number;
  readonly assumptions: readonly PrintedAssumptions[];
  readonly workplan: PrintedPlan | null;
}

/** The document under the labels and numbers of this layout. */
export function asPrinted(doc: Document): View {
  const project = projectOf(doc);
  return view({ ...doc, project: { [PROJECT_ID]: { ...project, profile: IOM_2012.id } } });
}

export function printMatrix(doc: Document): PrintedMatrix {
  const v = asPrinted(doc);
  const project = projectOf(doc);
  const rows = printRows(v);
  const firstBelow = rows.findIndex((row, i) => i > 0 && row.kind === 'heading' && row.fullWidth) + 1;
  return {
    title: project.title.replaceAll('\n', ' '),
    language: project.language,
    project: printProject(project),
    columns: IOM_2012.columns.map((c) => c.label),
    rows,
    assumptionsFrom: firstBelow,
    assumptions: printAssumptions(v),
    workplan: printWorkplan(v, project),
  };
}

function printRows(v: View): PrintedRow[] {
  const rows: PrintedRow[] = [];
  const places = new Places();
  const indices = new Map<string, number>();
  let outcomes = false;
  let last: Result | null = null;
  const printResult = (result: Result, home: string | null): void => {
    const code = v.code(result.id) || null;
    if (home === null && places.under(result.level, code) !== null) {
      // A result that stands alone must not look as if it belonged to the one above it.
      rows.push({ kind: 'heading', text: 'Other results', fullWidth: false });
      places.startApart();
    } else if (!outcomes && rows.length > 0 && RANK[result.level] <= RANK.outcome) {
      rows.push({ kind: 'heading', text: 'Outcomes', fullWidth: true });
    }
    outcomes ||= RANK[result.level] <= RANK.outcome;
    const parent = home === null ? null : (indices.get(home) ?? null);
    const misleads = home !== null && places.under(result.level, code) !== parent;
    rows.push(resultRow(v, result, misleads ? `Contributes to ${v.label(home)}.` : ''));
    indices.set(result.id, indices.size);
    places.add(result.level, code, parent);
    last = result;
    printChildren(result.id);
  };
  const printChildren = (id: string): void => {
    const children = v.children(id);
    for (const node of children) if (node.kind === 'result') printResult(node.record, id);
    const heading = isClear(v, id, last) ? 'Activities:' : `Activities leading to ${v.label(id)}:`;
    printBand(v, children, rows, heading);
  };
  for (const node of v.children(null)) if (node.kind === 'result') printResult(node.record, null);
  printBand(v, v.children(null), rows, 'Other activities:');
  return rows;
}

/** An outcome's activities stand under a bare "Activities:" where the place alone says so: after it or its last output. */
function isClear(v: View, id: string, last: Result | null): boolean {
  const node = v.nodes.get(id);
  if (node?.kind !== 'result' || node.record.level !== 'outcome' || !last) return false;
  return last.id === id || (last.level === 'output' && v.home(last.id)?.to === id);
}

function printBand(v: View, children: readonly NodeElement[], rows: PrintedRow[], heading: string): void {
  const items = children.flatMap((node) => {
    if (node.kind !== 'activity') return [];
    const { id, statement } = node.record;
    return [{ text: `${v.code(id)}) ${statement}`, also: alsoText(v, id) }];
  });
  if (items.length > 0) rows.push({ kind: 'activities', heading, items });
}

const qualified = (word: string, qualifier: string): string => (qualifier ? `${word} (${qualifier})` : word);

function resultRow(v: View, result: Result, home: string): PrintedRow {
  const theme = result.theme ? ` (${result.theme})` : '';
  return {
    kind: 'result',
    label: `${v.label(result.id)}${theme}`,
    inline: RANK[result.level] <= RANK.outcome,
    statement: result.statement,
    also: [home, alsoText(v, result.id)].filter((words) => words !== '').join(' '),
    indicators: v.indicators(result.id).map((indicator) => {
      const target = v.targets(indicator.id).find((t) => t.kind === 'final');
      return {
        statement: indicator.statement,
        baselineLabel: qualified('Baseline', indicator.baselineQualifier),
        baseline: indicator.baselineText,
        targetLabel: qualified('Target', target?.qualifier ?? ''),
        target: target?.text ?? '',
      };
    }),
  };
}

/** A matrix prints a result once, under its home; the other results that it leads to are named in the cell. */
function alsoText(v: View, id: string): string {
  const home = v.home(id)?.to;
  const names = [...new Set(v.up(id).flatMap((l) => (l.to && l.to !== home ? [v.label(l.to)] : [])))];
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0];
  return list ? `Also contributes to ${list}.` : '';
}
