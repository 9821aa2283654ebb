/** The matrix: the same design as rows, edited like a spreadsheet. Merged result cells read by strong and faint rules, without boxes. */
import { Plus } from '@phosphor-icons/react/dist/csr/Plus';
import { useMemo } from 'react';
import type { Finding } from '../../core/checks/index.ts';
import type { FindingsById } from '../../core/checks/shown.ts';
import { matrixRows, type ResultRow } from '../../core/matrix/index.ts';
import { addResult } from '../../core/commands/index.ts';
import type { Peer } from '../../doc/api.ts';
import { Badge, badgeName } from '../checks/Badge.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { usePeers, useReadOnly, useT, useUiState, useView } from '../session/context.tsx';
import { useFindings } from '../session/findings.tsx';
import { useCommand } from '../session/useCommand.ts';
import { TextField } from '../text/TextField.tsx';
import { cellText, useGrid } from './useGrid.ts';
import { findingsInMatrix, findingsOfCell } from './found.ts';
import { gridRows, type GridRow, type MatrixCell } from './cells.ts';
import { Head } from './Head.tsx';
import { asksForMenu, useRowMenu, type RowMenu } from './RowMenu.tsx';
import { Workplan } from './Workplan.tsx';
import './matrix.css';

export function MatrixView() {
  const t = useT();
  const view = useView();
  const run = useCommand();
  const readOnly = useReadOnly();
  const rows = useMemo(() => gridRows(matrixRows(view)), [view]);
  const grid = useGrid(rows);
  const selected = useUiState((s) => s.selection);
  const { byElement } = useFindings();
  const found = useMemo(() => findingsInMatrix(view, rows, byElement), [view, rows, byElement]);
  const peers = usePeers();
  const rowMenu = useRowMenu();
  const label = (cell: MatrixCell): string =>
    t('matrix.cellName', { label: view.label(cell.elementId), column: t(`matrix.column.${cell.kind}`) });

  if (rows.length === 0) {
    return (
      <div className="matrix-view empty">
        <p>{t('matrix.empty')}</p>
        {readOnly ? null : (
          <button type="button" className="btn ink" onClick={() => run(addResult, { level: 'objective' })}>
            {t('canvas.firstObjective')}
          </button>
        )}
      </div>
    );
  }
  const editingCell = rows.flatMap((r) => r.cells).find((c) => c.key === grid.editing);
  return (
    <div className="matrix-view">
      <table
        ref={grid.box}
        className="mx"
        role="grid"
        aria-label={t('matrix.name')}
        onKeyDown={grid.onKeyDown}
      >
        <Head />
        <tbody>
          {rows.map((line) => (
            <Line
              key={line.key}
              line={line}
              active={grid.active}
              editing={grid.editing}
              selected={selected}
              found={found}
              peers={peers}
              label={label}
              grid={grid}
              rowMenu={rowMenu}
            />
          ))}
        </tbody>
      </table>
      {rowMenu.menu}
      <Workplan />
      <p className="matrix-status" role="status">
        {editingCell && !readOnly ? t('matrix.editing', { cell: label(editingCell) }) : t('matrix.hint')}
      </p>
    </div>
  );
}

interface LineProps {
  readonly line: GridRow;
  readonly active: string | null;
  readonly editing: string | null;
  readonly selected: readonly string[];
  readonly found: FindingsById;
  readonly peers: readonly Peer[];
  readonly label: (cell: MatrixCell) => string;
  readonly grid: ReturnType<typeof useGrid>;
  readonly rowMenu: RowMenu;
}

function Line({ line, active, editing, selected, found, peers, label, grid, rowMenu }: LineProps) {
  const view = useView();
  const t = useT();
  const { row } = line;
  const level = row.kind === 'result' ? row.level : 'activity';
  const chosen =
    row.kind === 'result' &&
    (selected.includes(row.resultId) || row.indicators.some((i) => selected.includes(i.indicatorId)));
  return (
    <tr
      className={`lv-${level} ${line.last ? 'end' : ''} ${chosen ? 'rowsel' : ''} ${row.kind === 'activities' ? 'band' : ''}`}
    >
      {line.cells.map((cell) => {
        const findings = findingsOfCell(found, cell, row);
        const badge = badgeName(t, findings);
        const text = cellText(view.doc, cell) || t('matrix.none');
        const words = cell.year ? t('matrix.withYear', { words: text, year: cell.year }) : text;
        const here = peers.filter(
          (p) => p.field?.id === (cell.ref?.id ?? '') && p.field.field === cell.ref?.field,
        );
        const isEditing = editing === cell.key;
        return (
          <td
            key={cell.key}
            role="gridcell"
            data-cell={cell.key}
            tabIndex={active === cell.key ? 0 : -1}
            rowSpan={cell.rowSpan}
            colSpan={cell.columnSpan}
            aria-label={`${label(cell)}: ${badge ? t('matrix.cellFindings', { words, badge }) : words}`}
            aria-selected={selected.includes(cell.elementId)}
            className={`k-${cell.kind} ${isEditing ? 'editing' : ''} ${badge ? 'found' : ''}`}
            onClick={() => {
              if (!isEditing) grid.goTo(cell);
            }}
            onDoubleClick={() => grid.startEdit(cell)}
            onContextMenu={(event) => {
              if (isEditing || !rowMenu.open(cell.elementId, event.currentTarget)) return;
              event.preventDefault();
              grid.goTo(cell);
            }}
            onKeyDown={(event) => {
              if (isEditing || !asksForMenu(event) || !rowMenu.open(cell.elementId, event.currentTarget))
                return;
              event.preventDefault();
              event.stopPropagation();
            }}
          >
            {cell.kind === 'activity' && line.first && row.kind === 'activities' ? (
              <b className="band-name">
                {t('matrix.band', { label: row.parentLabel || t('matrix.noParent') })}
              </b>
            ) : null}
            <Content
              cell={cell}
              row={row.kind === 'result' ? row : null}
              editing={isEditing}
              label={label(cell)}
              findings={findings}
              onDone={grid.stopEdit}
            />
            {cell.kind === 'result' ? null : <Badge findings={findings} />}
            {here.map((p) => (
              <span key={p.clientId} className={`cell-peer user-${p.person.colour}`}>
                <span>{p.person.name}</span>
              </span>
            ))}
          </td>
        );
      })}
    </tr>
  );
}

interface ContentProps {
  readonly cell: MatrixCell;
  readonly row: ResultRow | null;
  readonly editing: boolean;
  readonly label: string;
  readonly findings: readonly Finding[];
  readonly onDone: () => void;
}

function Content({ cell, row, editing, label, findings, onDone }: ContentProps) {
  const t = useT();
  const view = useView();
  const readOnly = useReadOnly();
  const text = cellText(view.doc, cell);
  const field =
    editing && cell.ref ? (
      <TextField {...cell.ref} label={label} className="bare" autoFocus onDone={onDone} />
    ) : (
      <span className="words">
        {text || (cell.kind === 'add' ? '' : <span className="miss">{missing(t, cell)}</span>)}
        {cell.year ? <span className="year"> ({cell.year})</span> : null}
      </span>
    );
  if (cell.kind === 'result' && row) {
    return (
      <>
        <span className="code">
          <Glyph name={row.level} />
          {row.label}
          {row.pinned ? <small title={t('matrix.pinned')}>⚲</small> : null}
          <Badge findings={findings} />
        </span>
        {field}
        {row.alsoTo.map((n) => (
          <span key={n.id} className="also">
            {t('matrix.alsoTo', { label: n.label })}
          </span>
        ))}
        {row.alsoFrom.map((n) => (
          <span key={n.id} className="also from">
            {t('matrix.alsoFrom', { label: n.label })}
          </span>
        ))}
      </>
    );
  }
  if (cell.kind === 'assumptions') {
    return (
      <ul>
        {row?.assumptions.map((a) => (
          <li key={a.id} className="lv-assumption">
            <Glyph name={`mark-${a.mark}`} />
            {a.statement}
          </li>
        ))}
      </ul>
    );
  }
  if (cell.kind === 'add') {
    return (
      <span className="miss">
        {t('matrix.noIndicator')}{' '}
        {readOnly ? null : (
          <span className="add">
            <Plus size={12} />
          </span>
        )}
      </span>
    );
  }
  if (cell.kind === 'activity') {
    return (
      <span className="act">
        <i>{view.code(cell.elementId)}</i>
        {field}
      </span>
    );
  }
  return field;
}

const missing = (t: ReturnType<typeof useT>, cell: MatrixCell): string =>
  cell.kind === 'source'
    ? t('matrix.noSource')
    : cell.kind === 'baseline' || cell.kind === 'target'
      ? '–'
      : t('canvas.empty');
