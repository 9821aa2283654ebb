/** The quiet word in the status row: which baseline there is, and how many changes since have no reason yet. */
import { Flag } from '@phosphor-icons/react/dist/csr/Flag';
import { projectOf } from '../../core/model/index.ts';
import { useDocument, useT, useUi, useUiState } from '../session/context.tsx';
import { useBaseline } from './context.tsx';

export function BaselineChip() {
  const t = useT();
  const ui = useUi();
  const panel = useUiState((s) => s.panel);
  const { kind, open } = useBaseline();
  const name = useDocument((doc) => projectOf(doc).baselineName);
  if (kind === 'none') return null;
  return (
    <button
      type="button"
      className="baseline-chip"
      aria-expanded={panel === 'reasons'}
      onClick={() => ui.set({ panel: panel === 'reasons' ? 'none' : 'reasons' })}
    >
      <Flag size={12} />{' '}
      {open.length > 0
        ? t('baseline.open', { count: open.length })
        : t('baseline.frozen', { name: name ?? '' })}
    </button>
  );
}
