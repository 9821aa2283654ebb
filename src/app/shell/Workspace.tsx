/** The screen of an open project: bar, tools, one or two views of the same design, a panel beside them. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { MatrixView } from '../matrix/index.tsx';
import { OutlineView } from '../outline/index.tsx';
import { ChecksPanel } from '../checks/ChecksPanel.tsx';
import { Inspector } from '../panels/Inspector.tsx';
import { useReadOnly, useT, useUi, useUiState } from '../session/context.tsx';
import { ExportScreen } from '../exporting/ExportScreen.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { NameDialog } from './NameDialog.tsx';
import { SaveNotice } from './SavedState.tsx';
import { ShareDialog } from '../sharing/ShareDialog.tsx';
import { SplitView } from './SplitView.tsx';
import { StatusRow } from './StatusRow.tsx';
import { ToolRow } from './ToolRow.tsx';
import { TopBar } from './TopBar.tsx';
import { useNarrow } from './useNarrow.ts';
import { useShortcuts } from './useShortcuts.ts';

const DiagramView = lazy(() => import('../canvas/index.tsx').then((m) => ({ default: m.DiagramView })));

export type Overlay = 'share' | 'keys' | 'name' | null;

export function Workspace({ token, onNamed }: { token: string; onNamed: (name: string) => void }) {
  const t = useT();
  const ui = useUi();
  const narrow = useNarrow();
  const chosen = useUiState((s) => s.view);
  const panel = useUiState((s) => s.panel);
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [exporting, setExporting] = useState(false);
  const readOnly = useReadOnly();
  useShortcuts(() => setOverlay('keys'));
  // A phone reads; the canvas needs room to be edited.
  const view = narrow && (chosen === 'diagram' || chosen === 'split') ? 'outline' : chosen;

  // On the diagram selecting something opens its panel, unless the checks are being worked through. In the matrix a panel that
  // opened at a click would push the cell away from under the second click.
  const selected = useUiState((s) => s.selection.at(-1) ?? null);
  useEffect(() => {
    if (selected && !narrow && ui.get().view === 'diagram' && ui.get().panel === 'none')
      ui.set({ panel: 'inspector' });
  }, [selected, narrow, ui]);

  if (overlay === 'name') {
    return (
      <NameDialog
        title={t('app.name.change')}
        onNamed={(name) => {
          onNamed(name);
          setOverlay(null);
        }}
      />
    );
  }
  const diagram = (
    <Suspense fallback={<p className="waiting">{t('app.opening')}</p>}>
      <DiagramView />
    </Suspense>
  );
  return (
    <div className="workspace">
      <TopBar exporting={exporting} onExport={() => setExporting(!exporting)} onOverlay={setOverlay} />
      <SaveNotice />
      {readOnly ? <p className="notice">{t('app.readOnly')}</p> : null}
      {exporting ? (
        <ExportScreen onGoTo={() => setExporting(false)} />
      ) : (
        <>
          <ToolRow view={view} />
          <div className="main">
            <main className="sheet-area">
              {view === 'diagram' ? diagram : null}
              {view === 'split' ? <SplitView first={diagram} second={<MatrixView />} /> : null}
              {view === 'matrix' ? <MatrixView /> : null}
              {view === 'outline' ? <OutlineView /> : null}
            </main>
            {panel === 'inspector' ? <Inspector /> : null}
            {panel === 'checks' ? <ChecksPanel /> : null}
          </div>
          <StatusRow />
        </>
      )}
      {overlay === 'share' ? <ShareDialog token={token} onClose={() => setOverlay(null)} /> : null}
      {overlay === 'keys' ? <KeysDialog onClose={() => setOverlay(null)} /> : null}
    </div>
  );
}
