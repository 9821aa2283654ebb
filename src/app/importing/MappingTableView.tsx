/** The table as it was read: over each column its role, before each row its level, both with how sure that is and open to change. */
import type { TableChoice } from '../../core/formats/donors/general/detect.ts';
import { GENERAL_ROLES, ROW_NAMES } from '../../core/formats/donors/general/roles.ts';
import type { Sureness } from '../../core/formats/index.ts';
import type { TableReading } from '../../core/formats/types.ts';
import type { ColumnChoice, MappingTable, RowChoice } from '../../core/formats/mapping.ts';
import type { MappingTranslate } from '../../core/i18n/mapping.ts';
import { Sure } from './ReadRows.tsx';

interface Props {
  readonly table: MappingTable;
  readonly reading: TableReading | undefined;
  readonly said: TableChoice | undefined;
  readonly words: MappingTranslate;
  readonly onSay: (said: TableChoice) => void;
}

const ROW_CHOICES: readonly RowChoice[] = [...ROW_NAMES, 'indicator', 'note'];
const COLUMN_CHOICES: readonly ColumnChoice[] = ['note', ...GENERAL_ROLES];

export function MappingTableView({ table, reading, said, words, onSay }: Props) {
  return (
    <table className="mapping-table" aria-label={words('mapping.asRead')}>
      <thead>
        <tr>
          <th scope="col">{words('mapping.row.head')}</th>
          {table.headers.map((head, column) => (
            // Columns have no ids; their place is their identity.
            // oxlint-disable-next-line react/no-array-index-key
            <th scope="col" key={column}>
              <ColumnHead
                column={column}
                head={head}
                reading={reading}
                said={said}
                words={words}
                onSay={onSay}
              />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ row, cells }) => (
          <tr key={row}>
            <th scope="row">
              <RowHead row={row} cells={cells} reading={reading} said={said} words={words} onSay={onSay} />
            </th>
            {cells.map((text, column) => (
              // oxlint-disable-next-line react/no-array-index-key
              <td key={column} dir="auto">
                {text}
              </td>
            ))}
          </tr>
        ))}
        {table.more > 0 ? (
          <tr>
            <td colSpan={table.headers.length + 1}>{words('mapping.more', { count: table.more })}</td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

type HeadProps = Omit<Props, 'table'>;

function ColumnHead({
  column,
  head,
  reading,
  said,
  words,
  onSay,
}: HeadProps & { column: number; head: string }) {
  const read = reading?.columns[column];
  const chosen = said?.columns?.[column];
  const role = chosen ?? read?.role ?? 'note';
  const label =
    head === '' ? words('mapping.column.bare', { number: column + 1 }) : words('mapping.column', { head });
  return (
    <>
      <span dir="auto">{head}</span>
      <select
        className="field"
        aria-label={label}
        value={role}
        onChange={(e) => onSay({ columns: { [column]: e.target.value as ColumnChoice } })}
      >
        {COLUMN_CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {words(`mapping.role.${choice}`)}
          </option>
        ))}
      </select>
      <HowSure chosen={chosen !== undefined} sure={read?.sure} words={words} />
    </>
  );
}

function RowHead({
  row,
  cells,
  reading,
  said,
  words,
  onSay,
}: HeadProps & { row: number; cells: readonly string[] }) {
  const read = reading?.rows[row];
  const chosen = said?.rows?.[row];
  const guess = read?.as;
  // What only a reader can find, a repeated head or a heading in the table, stands as its guess.
  const choices = guess === 'header' || guess === 'band' ? [guess, ...ROW_CHOICES] : ROW_CHOICES;
  const first = cells.find((words_) => words_ !== '') ?? '';
  return (
    <>
      <select
        className="field"
        aria-label={words('mapping.row', { number: row + 1, words: first.slice(0, 60) })}
        value={chosen ?? guess ?? 'note'}
        onChange={(e) => onSay({ rows: { [row]: e.target.value as RowChoice } })}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice} disabled={choice === 'header' || choice === 'band'}>
            {words(`mapping.as.${choice}`)}
          </option>
        ))}
      </select>
      <HowSure chosen={chosen !== undefined} sure={read?.sure} words={words} />
    </>
  );
}

function HowSure({
  chosen,
  sure,
  words,
}: {
  chosen: boolean;
  sure: Sureness | undefined;
  words: MappingTranslate;
}) {
  if (chosen) return <small>{words('mapping.byYou')}</small>;
  return sure === undefined ? null : <Sure sure={sure} />;
}
