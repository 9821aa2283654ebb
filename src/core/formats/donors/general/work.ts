/** Means, costs and responsible parties beside activities, and the inputs of a whole project. */
import type { ReadActivity } from '../iom/activities.ts';
import { equip } from './beside.ts';
import { generalRole } from './dictionary.ts';
import type { RowCells } from './rowCells.ts';
import type { Tree } from './tree.ts';

export class Work {
  /** What the columns of indicators and sources hold beside the activities above. */
  private measures: { indicator?: 'means' | 'costs'; source?: 'means' | 'costs' } = {};

  constructor(private readonly tree: Tree) {}

  /** The rows that follow are results again. */
  restart(): void {
    this.measures = {};
  }

  /**
   * Beside activities stand means and costs: under heads of their own, or in the columns of indicators and sources, where
   * the first line or the cell above says so.
   *
   * @param indices activities that the row is about
   */
  read(cells: RowCells, row: number, indices: readonly number[]): void {
    const { tree } = this;
    const activities = indices.map((i) => tree.activities[i] as ReadActivity);
    const alone = !cells.measured;
    const found = byLabel(cells.text(row, 'means'), cells.text(row, 'costs'));
    for (const role of alone ? [] : (['indicator', 'source'] as const)) {
      const [first = '', ...rest] = cells.peek(row, role).split('\n');
      const kind = generalRole(first.replace(/:.*$/, ''));
      const said = kind === 'means' || kind === 'costs' ? kind : null;
      if (said) this.measures[role] = said;
      const as = this.measures[role];
      if (!as) continue;
      const words = said
        ? [first.includes(':') ? first.replace(/^[^:]*:\s*/, '') : '', ...rest]
        : [first, ...rest];
      cells.text(row, role);
      found[as] = [found[as], ...words].filter((line) => line !== '').join('\n');
    }
    tree.leave(equip(activities, found.means));
    const funder = cells.text(row, 'funder');
    tree.leave(tree.beside.costs(found.costs, activities, indices[0] ?? 0, funder));
    if (found.costs === '') tree.leave([funder]);
    // A plan by years says no months; the years are kept in words.
    const marks = alone ? cells.marks(row) : [];
    if (marks.length > 0) tree.leave([`${activities[0]?.statement ?? ''}: ${marks.join(', ')}`]);
    const responsible = activities.length > 0 ? cells.text(row, 'responsible') : '';
    for (const activity of responsible === '' ? [] : activities) activity.plan = { responsible, months: [] };
  }

  /** "Japanese side", then what it brings, line by line. */
  inputs(text: string): void {
    const [first = '', ...rest] = text.split('\n').filter((line) => line !== '');
    const side = rest.length > 0 && /:$|\bside\b|^(?:parte|partie|seite)\b/iu.test(first);
    for (const line of side ? rest : [first, ...rest])
      if (line !== '') this.tree.beside.input(line, side ? first.replace(/\s*:$/, '') : null);
  }
}

/** Words under a shared head, "Means: two trainers" over "Cost: EUR 900", each to where it belongs. */
function byLabel(means: string, costs: string): Record<'means' | 'costs', string> {
  const found = { means: [] as string[], costs: costs === '' ? [] : [costs] };
  let into: 'means' | 'costs' = 'means';
  for (const line of means.split('\n')) {
    const label = /^([^:]{2,30}?)\s*:\s*/u.exec(line);
    const role = label ? generalRole(label[1] as string) : null;
    const named = role === 'means' || role === 'costs' ? role : null;
    if (named) into = named;
    found[into].push(named ? line.slice(label?.[0].length ?? 0) : line);
  }
  return { means: found.means.join('\n'), costs: found.costs.join('\n') };
}
