/** The columns' widths and names, alike wherever the matrix stands. */
import { useT } from '../session/context.tsx';
import { COLUMNS } from './cells.ts';

export function Head() {
  const t = useT();
  return (
    <>
      <colgroup>
        {COLUMNS.map((column) => (
          <col key={column} className={`c-${column}`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {column === 'result' ? (
                <span className="sr">{t('matrix.column.result')}</span>
              ) : (
                t(`matrix.column.${column}`)
              )}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
