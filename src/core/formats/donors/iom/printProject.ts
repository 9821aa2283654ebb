/** The title block and the work plan as they are printed. */
import { inOrder, type Project, type View } from '../../../model/index.ts';
import type { IomLabels } from './labels.ts';
import { monthHeads, type PlanHeads } from './planHeads.ts';
import { monthsBetween, readBudget, readSpan } from './values.ts';

export interface PrintedField {
  readonly label: string;
  readonly lines: readonly string[];
  /** A list is printed with a sign before each line. */
  readonly list: boolean;
}

export function printProject(project: Project, labels: IomLabels): PrintedField[] {
  const { fields: f } = labels;
  const fields: [label: string, text: string, list?: boolean][] = [
    [f.code, project.code ?? ''],
    [f.type, project.projectType],
    [f.secondaryType, project.secondaryProjectType],
    [f.geography, project.geography],
    [f.agency, project.executingAgency],
    [f.donor, project.donor],
    [f.beneficiaries, project.beneficiaries, true],
    [f.partners, project.partners, true],
    [f.site, project.managementSite],
    [f.duration, durationOf(project, labels)],
    [f.budget, budgetOf(project)],
    [f.summary, project.summary],
  ];
  return fields
    .map(([label, text, list = false]) => ({
      label: `${label}:`,
      lines: text.split('\n').filter((line) => line.trim() !== ''),
      list,
    }))
    .filter((field) => field.lines.length > 0);
}

const dayText = (date: string, { monthNames }: IomLabels): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${monthNames[(month ?? 1) - 1]} ${year}`;
};

/** The document's own words as long as they still say what the dates say. */
function durationOf({ start, end, durationText }: Project, labels: IomLabels): string {
  const said = readSpan(durationText);
  if (durationText !== '' && said.start === start && said.end === end) return durationText;
  const days = [start, end].flatMap((date) => (date ? [dayText(date, labels)] : []));
  const months = monthsBetween({ start, end });
  return `${days.join(' – ')}${months ? ` (${labels.months(months)})` : ''}`;
}

function budgetOf({ budgetText, budgetAmount, currency }: Project): string {
  const said = readBudget(budgetText);
  if (budgetText !== '' && said.amount === budgetAmount && said.currency === currency) return budgetText;
  if (budgetAmount === null) return budgetText;
  const [whole = '', decimals] = String(budgetAmount).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${currency ?? ''} ${grouped}${decimals ? `.${decimals}` : ''}`.trim();
}

export interface PrintedPlan {
  /** "Time frame (Monthly basis, 2012-2014)". */
  readonly timeFrame: string;
  readonly labels: IomLabels;
  readonly months: number;
  readonly heads: PlanHeads;
  readonly rows: readonly {
    /** "3) Seminars with partners". */
    readonly text: string;
    readonly responsible: string;
    readonly months: ReadonlySet<number>;
  }[];
}

/** "3) words", but "1.1.1 words": a number in three parts needs no sign behind it. */
export const numbered = (code: string, words: string): string =>
  `${code}${/^\d+(\.\d+){2,}$/.test(code) ? '' : ')'} ${words}`;

/** Ten years; a longer plan is no plan by months. */
const MOST_MONTHS = 120;

/** The work plan, with a row for every activity, whether somebody planned it or not. Null where there is nothing to plan. */
export function printWorkplan(
  v: View,
  project: Project,
  labels: IomLabels,
  headsOf: (months: number) => PlanHeads = (months) => monthHeads(months, labels),
): PrintedPlan | null {
  const planned = inOrder(Object.values(v.doc.workplanRows));
  const rows: {
    activity: string | null;
    code: string | null;
    label: string;
    responsible: string;
    months: Set<number>;
  }[] = planned.map((row) => {
    const known = row.activity !== null && v.nodes.get(row.activity)?.kind === 'activity';
    return {
      activity: known ? row.activity : null,
      code: row.code,
      label: row.label,
      responsible: row.responsible,
      months: new Set(
        Object.keys(row.months)
          .map(Number)
          .filter((m) => m >= 1 && m <= MOST_MONTHS),
      ),
    };
  });
  let last = -1;
  for (const { id } of v.activities) {
    const at = rows.findLastIndex((r) => r.activity === id);
    if (at >= 0) last = at;
    else
      rows.splice((last += 1), 0, {
        activity: id,
        code: null,
        label: '',
        responsible: '',
        months: new Set(),
      });
  }
  if (rows.length === 0) return null;

  const used = new Set(v.activities.map((a) => v.code(a.id)));
  let next = 0;
  const freeCode = (): string => {
    do next += 1;
    while (used.has(String(next)));
    return String(next);
  };
  const printed = rows.map((row) => {
    let code = row.activity ? v.code(row.activity) : row.code;
    if (!row.activity && (code === null || used.has(code))) code = freeCode();
    used.add(code as string);
    const words = row.label || (row.activity ? (v.doc.activities[row.activity]?.statement ?? '') : '');
    return { text: numbered(code as string, words), responsible: row.responsible, months: row.months };
  });
  const { start, end } = project;
  const years = [...new Set([start, end].flatMap((d) => (d ? [d.slice(0, 4)] : [])))].join('-');
  const shown = Math.max(monthsBetween({ start, end }) ?? 0, ...rows.flatMap((r) => [...r.months]));
  const months = Math.min(MOST_MONTHS, shown || 12);
  return {
    timeFrame: `${labels.timeFrame}${years ? `, ${years}` : ''})`,
    labels,
    months,
    heads: headsOf(months),
    rows: printed,
  };
}
