/** Where one stands in the grid and what the keys do there: a spreadsheet's keys, with the rows' own additions. */
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import {
  addActivity,
  addIndicator,
  addResult,
  ensureTarget,
  moveElement,
  removeElements,
  setText,
} from '../../core/commands/index.ts';
import { useReadOnly, useUi, useUiState, useView } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import type { GridRow, MatrixCell } from './cells.ts';
import { stepFrom, type Step } from './grid.ts';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'rowStart',
  End: 'rowEnd',
};

/** The cell of an element and one of its record's fields. */
const keyFor = (kindOf: string | null, id: string, field: string | null): string => {
  if (kindOf === 'indicator')
    return `${id}/${field && field !== 'statement' ? field.replace('baselineText', 'baseline') : 'indicator'}`;
  return kindOf === 'activity' ? `${id}/statement` : `${id}/result`;
};

export function useGrid(rows: readonly GridRow[]) {
  const ui = useUi();
  const view = useView();
  const run = useCommand();
  const readOnly = useReadOnly();
  const box = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const reading = useRef(0);
  const cells = rows.flatMap((r) => r.cells);
  const current = cells.find((c) => c.key === active) ?? cells[0] ?? null;

  const focusCell = useCallback((key: string): void => {
    const cell = box.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(key)}"]`);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    cell?.focus({ preventScroll: true });
  }, []);

  const goTo = useCallback(
    (cell: MatrixCell, row = cell.row): void => {
      reading.current = row;
      setActive(cell.key);
      ui.select(cell.elementId);
      focusCell(cell.key);
    },
    [ui, focusCell],
  );

  const startEdit = (cell: MatrixCell): void => {
    if (readOnly) return;
    setActive(cell.key);
    if (cell.kind === 'add') {
      const made = run(addIndicator, { resultId: cell.elementId });
      if (made) edit(`${made}/indicator`);
    } else if (cell.kind === 'target' && cell.ref === null) {
      if (run(ensureTarget, { indicatorId: cell.elementId })) setEditing(cell.key);
    } else if (cell.kind === 'assumptions') ui.set({ panel: 'inspector' });
    else setEditing(cell.key);
  };
  const edit = (key: string): void => {
    setActive(key);
    setEditing(key);
  };
  const stopEdit = (): void => {
    const key = editing;
    setEditing(null);
    // The cell takes the focus back once the field in it is gone.
    if (key) requestAnimationFrame(() => focusCell(key));
  };

  // What is asked for from elsewhere: a finding, the inspector. Selecting on the diagram only brings the row into sight.
  const request = useUiState((s) => s.focus);
  useEffect(() => {
    if (!request) return;
    const { elementId, field } = request;
    const kind = view.kindOf(elementId);
    const key = keyFor(kind, elementId, field);
    const cell = cells.find((c) => c.key === key);
    if (!cell) return;
    const hasCell = field === null || field === 'statement' || kind === 'indicator';
    if (ui.get().view !== 'matrix' || !hasCell) {
      // The field is written elsewhere: on its card, or in the panel. The row only comes into sight.
      box.current?.querySelector(`[data-cell="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'nearest' });
      return;
    }
    setActive(key);
    if (field && cell.ref && !readOnly) setEditing(key);
    else focusCell(key);
    // A request is answered once, not again at each edit.
  }, [request]);
  const selected = useUiState((s) => s.selection.at(-1) ?? null);
  useEffect(() => {
    if (!selected || box.current?.contains(document.activeElement)) return;
    const cell = cells.find((c) => c.elementId === selected);
    if (cell)
      box.current
        ?.querySelector(`[data-cell="${CSS.escape(cell.key)}"]`)
        ?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const addBelow = (cell: MatrixCell): void => {
    const parentId = view.home(cell.elementId)?.to ?? null;
    if (cell.kind === 'result') {
      const result = view.doc.results[cell.elementId];
      const made = result ? run(addResult, { level: result.level, parentId, afterId: cell.elementId }) : null;
      if (made) edit(`${made}/result`);
    } else if (cell.kind === 'activity') {
      const made = run(addActivity, { parentId, afterId: cell.elementId });
      if (made) edit(`${made}/statement`);
    } else if (cell.kind === 'add' || cell.kind === 'assumptions') {
      const made = run(addIndicator, { resultId: cell.elementId });
      if (made) edit(`${made}/indicator`);
    } else {
      const resultId = view.doc.indicators[cell.elementId]?.result ?? '';
      const made = run(addIndicator, { resultId, afterId: cell.elementId });
      if (made) edit(`${made}/indicator`);
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!current || editing) return;
    const command = event.ctrlKey || event.metaKey;
    const step: Step | undefined =
      command && event.key === 'Home' ? 'first' : command && event.key === 'End' ? 'last' : STEPS[event.key];
    const done = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      done();
      if (!readOnly)
        run(moveElement, { id: current.elementId, direction: event.key === 'ArrowUp' ? 'up' : 'down' });
      requestAnimationFrame(() => focusCell(current.key));
    } else if (step) {
      done();
      const next = stepFrom(cells, current.key, reading.current, step);
      const cell = cells.find((c) => c.key === next.key);
      if (cell) goTo(cell, next.row);
    } else if (event.key === 'Enter' && command) {
      done();
      if (!readOnly) addBelow(current);
    } else if (event.key === 'Enter' || event.key === 'F2') {
      done();
      startEdit(current);
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && !readOnly) {
      done();
      // A filled cell is emptied first; Delete in an empty one removes the row.
      const words = cellText(view.doc, current);
      if (current.ref && words !== '') run(setText, { ...current.ref, text: '' });
      else if (current.kind !== 'assumptions' && current.kind !== 'add')
        run(removeElements, { ids: [current.elementId] });
    } else if (command && event.key.toLowerCase() === 'c') {
      done();
      void navigator.clipboard.writeText(cellText(view.doc, current));
    } else if (command && event.key.toLowerCase() === 'v' && current.ref && !readOnly) {
      done();
      const { ref } = current;
      void navigator.clipboard.readText().then((text) => run(setText, { ...ref, text }));
    }
  };
  return { box, active: current?.key ?? null, editing, goTo, startEdit, stopEdit, addBelow, onKeyDown };
}

export function cellText(doc: ReturnType<typeof useView>['doc'], { ref }: MatrixCell): string {
  if (!ref) return '';
  const record = doc[ref.table][ref.id] as unknown as Record<string, unknown> | undefined;
  return String(record?.[ref.field] ?? '');
}
