/** What will go out, as a page: the matrix in the donor's layout, or the picture itself. */
import { useEffect, useState } from 'react';
import { matrixRows, type ResultRow } from '../../core/matrix/index.ts';
import type { IomLabels } from '../../core/formats/donors/iom/labels.ts';
import type { MatrixLayout } from '../../core/formats/donors/iom/layouts.ts';
import { projectOf, viewUnder, type View } from '../../core/model/index.ts';
import { useDocument, useStore, useT } from '../session/context.tsx';
import { svgOf } from './picture.ts';

export function MatrixPreview({ layout: { profile, labels } }: { layout: MatrixLayout }) {
  const t = useT();
  const view = viewUnder(
    useDocument((doc) => doc),
    profile,
  );
  const rows = matrixRows(view);
  return (
    <div className="page">
      <h3>{projectOf(view.doc).title}</h3>
      <h4>{`4. ${labels.matrix}`}</h4>
      <table>
        <thead>
          <tr>
            {view.profile.columns.map((c) => (
              <th key={c.column} scope="col">
                {c.label === '' ? <span className="sr">{t('matrix.column.result')}</span> : c.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.kind === 'activities' ? (
              <tr key={row.key}>
                <td colSpan={view.profile.columns.length}>
                  <b>{view.profile.activityPlural}:</b>
                  {row.activities.map(({ activity, code }) => (
                    <p key={activity.id}>
                      {code}) {activity.statement}
                    </p>
                  ))}
                </td>
              </tr>
            ) : (
              <Lines key={row.key} row={row} view={view} labels={labels} />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function Lines({ row, view, labels }: { row: ResultRow; view: View; labels: IomLabels }) {
  const t = useT();
  const span = Math.max(1, row.indicators.length);
  return Array.from({ length: span }, (_, i) => {
    const cells = row.indicators[i];
    const indicator = cells ? view.doc.indicators[cells.indicatorId] : undefined;
    const target = cells ? (view.finalTarget(cells.indicatorId)?.text ?? '') : '';
    const values: Readonly<Record<string, string>> = {
      indicator: indicator?.statement ?? '',
      source: indicator?.source ?? '',
      baseline: indicator?.baselineText ?? '',
      target,
      baselineTarget: indicator
        ? `${labels.baseline}: ${indicator.baselineText}\n${labels.target}: ${target}`
        : '',
    };
    return (
      // oxlint-disable-next-line react/no-array-index-key
      <tr key={i}>
        {view.profile.columns.map(({ column }) => {
          if (column === 'result') {
            return i === 0 ? (
              <td key={column} rowSpan={span}>
                <b>{row.label}:</b> {view.doc.results[row.resultId]?.statement}
                {row.alsoTo.map((n) => (
                  <i key={n.id}> {t('matrix.alsoTo', { label: n.label })}</i>
                ))}
              </td>
            ) : null;
          }
          if (column === 'assumptions') {
            return i === 0 ? (
              <td key={column} rowSpan={span}>
                {row.assumptions.map((a) => (
                  <p key={a.id}>{a.statement}</p>
                ))}
              </td>
            ) : null;
          }
          return <td key={column}>{values[column]}</td>;
        })}
      </tr>
    );
  });
}

export function PicturePreview() {
  const t = useT();
  const store = useStore();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    void svgOf(store.getSnapshot(), true).then((svg) => {
      if (gone) return;
      made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      setAddress(made);
    });
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [store]);
  return address ? (
    <img className="picture" src={address} alt={t('app.export.pictureAlt')} />
  ) : (
    <p>{t('app.opening')}</p>
  );
}
