/** The tables of the file as it printed them, cut to a preview. Merged cells stay merged. */
import type { SourceCell, SourceTable } from '../../core/formats/index.ts';
import { useT } from '../session/context.tsx';

function Cell({ cell }: { cell: SourceCell }) {
  const attributes = {
    colSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
    className: cell.shaded ? 'shaded' : undefined,
  };
  return cell.header ? <th {...attributes}>{cell.text}</th> : <td {...attributes}>{cell.text}</td>;
}

export function SourceTables({ tables }: { tables: readonly SourceTable[] }) {
  const t = useT();
  return (
    <>
      {tables.map((table, i) => (
        // Tables of a file have no ids; their place is their identity.
        // oxlint-disable-next-line react/no-array-index-key
        <figure className="paper" key={i} tabIndex={0}>
          <figcaption>{table.title}</figcaption>
          <table>
            <tbody>
              {table.rows.map((cells, r) => (
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={r}>
                  {cells.map((cell, c) => (
                    // oxlint-disable-next-line react/no-array-index-key
                    <Cell key={c} cell={cell} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {table.more > 0 ? <p>{t('app.import.moreRows', { count: table.more })}</p> : null}
        </figure>
      ))}
    </>
  );
}
