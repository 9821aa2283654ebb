/** The work plan as it will go out: months shaded, each with a sign, so that colour is not the only cue. */
import { printPlan } from '../../core/formats/donors/iom/print.ts';
import type { IomLabels } from '../../core/formats/donors/iom/labels.ts';
import { projectOf } from '../../core/model/index.ts';
import { useDocument, useT } from '../session/context.tsx';

export function PlanPreview({ labels }: { labels: IomLabels }) {
  const t = useT();
  const doc = useDocument((d) => d);
  const plan = printPlan(doc, labels);
  if (!plan) return <p className="sheet-note">{t('app.export.plan.empty')}</p>;
  const { rows: heads, columns } = plan.heads;
  const depth = heads.length + 1;
  return (
    <div className="page plan-page">
      <h3>{projectOf(doc).title}</h3>
      <h4>{labels.plan}</h4>
      <table>
        <thead>
          <tr>
            <th scope="col" rowSpan={depth}>
              {labels.activity[0]}
            </th>
            <th scope="col" rowSpan={depth}>
              {labels.responsible}
            </th>
            <th scope="colgroup" colSpan={columns.length}>
              {plan.timeFrame}
            </th>
          </tr>
          {heads.map((row, depthOfRow) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={depthOfRow}>
              {row.map(({ text, span }, i) => (
                // oxlint-disable-next-line react/no-array-index-key
                <th key={i} scope={span > 1 ? 'colgroup' : 'col'} colSpan={span}>
                  {text}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {plan.rows.map((row, i) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={i}>
              <th scope="row">{row.text}</th>
              <td>{row.responsible}</td>
              {columns.map((covered) => {
                const on = covered.some((month) => row.months.has(month));
                return (
                  <td key={covered[0]} className={on ? 'on' : ''}>
                    {on ? 'x' : ''}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
