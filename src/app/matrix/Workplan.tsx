/** The work plan under the matrix: activity, responsible parties, months as buttons. */
import { addWorkplanRow, removeElements, setMonth } from '../../core/commands/index.ts';
import { inOrder, projectOf, type Project } from '../../core/model/index.ts';
import { useReadOnly, useT, useView } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { TextField } from '../text/TextField.tsx';

const MOST_MONTHS = 60;

/** Months of the project, M 1 being its first; a year where no dates are set. */
export function monthsOf({ start, end }: Pick<Project, 'start' | 'end'>, used: number): number {
  let months = 12;
  if (start && end) {
    const [y1 = 0, m1 = 1] = start.split('-').map(Number);
    const [y2 = 0, m2 = 1, d2 = 1] = end.split('-').map(Number);
    months = (y2 - y1) * 12 + (m2 - m1) + (d2 > 1 ? 1 : 0);
  }
  return Math.max(1, Math.min(MOST_MONTHS, Math.max(months, used)));
}

export function Workplan() {
  const t = useT();
  const view = useView();
  const run = useCommand();
  const readOnly = useReadOnly();
  const rows = inOrder(Object.values(view.doc.workplanRows));
  const used = Math.max(0, ...rows.flatMap((r) => Object.keys(r.months).map(Number)));
  const months = Array.from({ length: monthsOf(projectOf(view.doc), used) }, (_, i) => i + 1);
  return (
    <section className="workplan" aria-labelledby="workplan">
      <h2 id="workplan">{t('matrix.workplan')}</h2>
      {rows.length === 0 ? <p className="hint">{t('matrix.workplan.empty')}</p> : null}
      {rows.length > 0 ? (
        <div className="workplan-scroll" tabIndex={0} role="region" aria-labelledby="workplan">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('matrix.workplan.activity')}</th>
                <th scope="col">{t('matrix.workplan.responsible')}</th>
                {months.map((m) => (
                  <th key={m} scope="col" className="month">
                    {t('matrix.workplan.month', { month: m })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td>
                    <TextField
                      table="workplanRows"
                      id={row.id}
                      field="label"
                      label={t('matrix.workplan.activity')}
                      className="bare"
                    />
                  </td>
                  <td>
                    <TextField
                      table="workplanRows"
                      id={row.id}
                      field="responsible"
                      label={t('matrix.workplan.responsible')}
                      className="bare"
                    />
                  </td>
                  {months.map((m) => {
                    const on = Object.hasOwn(row.months, String(m));
                    return (
                      <td key={m} className="month">
                        <button
                          type="button"
                          aria-pressed={on}
                          aria-label={t('matrix.workplan.month', { month: m })}
                          disabled={readOnly}
                          onClick={() => run(setMonth, { rowId: row.id, month: m, on: !on })}
                        />
                      </td>
                    );
                  })}
                  {readOnly ? null : (
                    <td className="row-end">
                      <button
                        type="button"
                        className="btn quiet small"
                        aria-label={t('panels.remove')}
                        onClick={() => run(removeElements, { ids: [row.id] })}
                      >
                        ×
                      </button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {readOnly ? null : (
        <button type="button" className="linklike" onClick={() => run(addWorkplanRow, { activityId: null })}>
          {t('matrix.workplan.add')}
        </button>
      )}
    </section>
  );
}
