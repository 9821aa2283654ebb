/** The title block and the work plan as they are printed. */
import { inOrder, type Project, type View } from '../../../model/index.ts';
import { MONTHS, monthHeads, type PlanHeads } from './planHeads.ts';
import { monthsBetween, readBudget, readSpan } from './values.ts';

export interface PrintedField {
  readonly label: string;
  readonly lines: readonly string[];
  /** A list is printed with a sign before each line. */
  readonly list: boolean;
}

export function printProject(project: Project): PrintedField[] {
  const fields: [label: string, text: string, list?: boolean][] = [
    ['Project code', project.code ?? ''],
    ['Project type', project.projectType],
    ['Secondary project type', project.secondaryProjectType],
    ['Geographical coverage', project.geography],
    ['Executing agency', project.executingAgency],
    ['Donor', project.donor],
    ['Beneficiaries', project.beneficiaries, true],
    ['Partner(s)', project.partners, true],
    ['Management site', project.managementSite],
    ['Duration', durationOf(project)],
    ['Estimated budget', budgetOf(project)],
    ['Summary', project.summary],
  ];
  return fields
    .map(([label, text, list = false]) => ({
      label: `${label}:`,
      lines: text.split('\n').filter((line) => line.trim() !== ''),
      list,
    }))
    .filter((field) => field.lines.length > 0);
}

const dayText = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
};

/** The document's own words as long as they still say what the dates say. */
function durationOf({ start, end, durationText }: Project): string {
  const said = readSpan(durationText);
  if (durationText !== '' && said.start === start && said.end === end) return durationText;
  const days = [start, end].flatMap((date) => (date ? [dayText(date)] : []));
  const months = monthsBetween({ start, end });
  return `${days.join(' – ')}${months ? ` (${months} ${months === 1 ? 'month' : 'months'})` : ''}`;
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
  headsOf: (months: number) => PlanHeads = monthHeads,
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
    timeFrame: `Time frame (Monthly basis${years ? `, ${years}` : ''})`,
    months,
    heads: headsOf(months),
    rows: printed,
  };
}
