/** Tools of the view: find, what is shown, tidy, undo and redo with the name of the step. */
import { ArrowUUpLeft } from '@phosphor-icons/react/dist/csr/ArrowUUpLeft';
import { ArrowUUpRight } from '@phosphor-icons/react/dist/csr/ArrowUUpRight';
import { Broom } from '@phosphor-icons/react/dist/csr/Broom';
import { Crosshair } from '@phosphor-icons/react/dist/csr/Crosshair';
import { MagnifyingGlass } from '@phosphor-icons/react/dist/csr/MagnifyingGlass';
import { useSyncExternalStore } from 'react';
import { tidy } from '../../core/commands/index.ts';
import { hasMessage } from '../../core/i18n/index.ts';
import { onlyReads } from '../../core/model/index.ts';
import { Glyph, type GlyphName } from '../parts/Glyph.tsx';
import { useReadOnly, useRole, useStore, useT, useUi, useUiState } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import type { UiState, ViewMode } from '../state/ui.ts';

const TOGGLES: readonly { key: keyof UiState['show']; glyph: GlyphName }[] = [
  { key: 'activities', glyph: 'activity' },
  { key: 'assumptions', glyph: 'assumption' },
  { key: 'factors', glyph: 'factor' },
];

export function ToolRow({ view }: { view: ViewMode }) {
  const t = useT();
  const ui = useUi();
  const run = useCommand();
  const show = useUiState((s) => s.show);
  const find = useUiState((s) => s.find);
  const branch = useUiState((s) => s.branch);
  const selected = useUiState((s) => s.selection.at(-1) ?? null);
  const readOnly = useReadOnly();
  const role = useRole();
  const drawing = view === 'diagram' || view === 'split';
  return (
    <div className="tools" role="toolbar" aria-label={t('app.tools')}>
      <div className="find">
        <MagnifyingGlass size={15} />
        <input
          id="find"
          type="search"
          aria-label={t('app.find')}
          placeholder={t('app.find')}
          value={find}
          onChange={(e) => ui.set({ find: e.target.value })}
        />
        <kbd>/</kbd>
      </div>
      {drawing ? (
        <>
          {TOGGLES.map(({ key, glyph }) => (
            <button
              key={key}
              type="button"
              className="btn small"
              aria-pressed={show[key]}
              onClick={() => ui.set({ show: { ...show, [key]: !show[key] } })}
            >
              <Glyph name={glyph} /> {t(`app.show.${key}`)}
            </button>
          ))}
          <button
            type="button"
            className="btn small"
            aria-pressed={branch !== null}
            disabled={branch === null && selected === null}
            onClick={() => ui.set({ branch: branch === null ? selected : null })}
          >
            <Crosshair size={15} /> {t('app.focus')}
          </button>
          {readOnly ? null : (
            <button type="button" className="btn small" onClick={() => run(tidy, {})}>
              <Broom size={15} /> {t('app.tidy')}
            </button>
          )}
        </>
      ) : null}
      <span className="space" />
      {onlyReads(role) ? null : <UndoRedo />}
    </div>
  );
}

function UndoRedo() {
  const t = useT();
  const store = useStore();
  const state = useSyncExternalStore(store.subscribe, store.undoState);
  const key = `commands.${state.undoName ?? ''}`;
  const name = state.undoName && hasMessage(key) ? t(key) : null;
  return (
    <>
      <button type="button" className="btn small quiet" disabled={!state.canUndo} onClick={store.undo}>
        <ArrowUUpLeft size={15} className="mirror" />{' '}
        {name ? t('app.undo.step', { step: name }) : t('app.undo')}
      </button>
      <button
        type="button"
        className="btn small quiet icon"
        disabled={!state.canRedo}
        aria-label={t('app.redo')}
        onClick={store.redo}
      >
        <ArrowUUpRight size={15} className="mirror" />
      </button>
    </>
  );
}
