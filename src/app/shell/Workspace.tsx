/** The screen of an open project: bar, tools, one or two views of the same design, a panel beside them. */
import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';
import { whenIdle } from '../parts/whenIdle.ts';
import { useT, useUiState, useWorkspace } from '../session/context.tsx';
import { KeyNotice } from './KeyNotice.tsx';
import { NameDialog } from './NameDialog.tsx';
import { PassphraseDialog } from './Passphrase.tsx';
import { RoleNotice } from './RoleNotice.tsx';
import { SaveNotice } from './SavedState.tsx';
import { SplitView } from './SplitView.tsx';
import { StatusRow } from './StatusRow.tsx';
import { ToolRow } from './ToolRow.tsx';
import { TopBar } from './TopBar.tsx';
import { shownView, useNarrow } from './useNarrow.ts';
import { useShortcuts } from './useShortcuts.ts';

// Each part is loaded when it is shown first, or before that when the browser is idle: the first view does not wait for the others.
const DiagramView = lazy(() => import('../canvas/index.tsx').then((m) => ({ default: m.DiagramView })));
const part = <P,>(load: () => Promise<ComponentType<P>>) =>
  lazy(whenIdle(() => load().then((component) => ({ default: component }))));
const MatrixView = part(() => import('../matrix/index.tsx').then((m) => m.MatrixView));
const OutlineView = part(() => import('../outline/index.tsx').then((m) => m.OutlineView));
const Inspector = part(() => import('../panels/Inspector.tsx').then((m) => m.Inspector));
const ChecksPanel = part(() => import('../checks/ChecksPanel.tsx').then((m) => m.ChecksPanel));
const DiscussionPanel = part(() =>
  import('../discussion/DiscussionPanel.tsx').then((m) => m.DiscussionPanel),
);
const ExportScreen = part(() => import('../exporting/ExportScreen.tsx').then((m) => m.ExportScreen));
const UpdateScreen = part(() => import('../revising/UpdateScreen.tsx').then((m) => m.UpdateScreen));
const CompareWithFile = part(() => import('../comparing/CompareWithFile.tsx').then((m) => m.CompareWithFile));
const VersionsScreen = part(() => import('../versions/VersionsScreen.tsx').then((m) => m.VersionsScreen));
const SinceBaseline = part(() => import('../baseline/SinceBaseline.tsx').then((m) => m.SinceBaseline));
const ReasonsPanel = part(() => import('../baseline/ReasonsPanel.tsx').then((m) => m.ReasonsPanel));
const ShareDialog = part(() => import('../sharing/ShareDialog.tsx').then((m) => m.ShareDialog));
const KeysDialog = part(() => import('./KeysDialog.tsx').then((m) => m.KeysDialog));

export type Overlay = 'share' | 'keys' | 'name' | 'passphrase' | null;
/** What takes the place of the whole workspace until it is closed. */
export type ProjectScreen = 'update' | 'compare' | 'versions' | 'sinceBaseline';

export function Workspace({ token, onNamed }: { token: string; onNamed: (name: string) => void }) {
  const t = useT();
  const { session, ui } = useWorkspace();
  const narrow = useNarrow();
  const chosen = useUiState((s) => s.view);
  const panel = useUiState((s) => s.panel);
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [exporting, setExporting] = useState(false);
  const [screen, setScreen] = useState<ProjectScreen | null>(null);
  // Keys that undo or turn to another view would act unseen while something else fills the screen.
  useShortcuts(screen === null, () => setOverlay('keys'));
  const view = shownView(chosen, narrow);

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
  const waiting = <p className="waiting">{t('app.opening')}</p>;
  if (screen) {
    const close = (): void => setScreen(null);
    return (
      <Suspense fallback={waiting}>
        {screen === 'update' ? <UpdateScreen token={token} onClose={close} /> : null}
        {screen === 'compare' ? <CompareWithFile onClose={close} /> : null}
        {screen === 'sinceBaseline' ? <SinceBaseline onClose={close} /> : null}
        {screen === 'versions' ? <VersionsScreen token={token} onClose={close} /> : null}
      </Suspense>
    );
  }
  const diagram = (
    <Suspense fallback={waiting}>
      <DiagramView />
    </Suspense>
  );
  const matrix = (
    <Suspense fallback={waiting}>
      <MatrixView />
    </Suspense>
  );
  return (
    <div className="workspace">
      <TopBar
        exporting={exporting}
        onExport={() => setExporting(!exporting)}
        onScreen={setScreen}
        onOverlay={setOverlay}
      />
      <SaveNotice onPassphrase={() => setOverlay('passphrase')} />
      <KeyNotice token={token} />
      <RoleNotice />
      {exporting ? (
        <Suspense fallback={waiting}>
          <ExportScreen onGoTo={() => setExporting(false)} />
        </Suspense>
      ) : (
        <>
          <ToolRow view={view} />
          <div className="main">
            <main className="sheet-area">
              {view === 'diagram' ? diagram : null}
              {view === 'split' ? <SplitView first={diagram} second={matrix} /> : null}
              {view === 'matrix' ? matrix : null}
              <Suspense fallback={waiting}>{view === 'outline' ? <OutlineView /> : null}</Suspense>
            </main>
            {/* The place is kept from the start: a panel that comes late must not move the sheet under somebody who writes on it. */}
            <Suspense fallback={<div className={`panel-place ${panel}`} />}>
              {panel === 'inspector' ? <Inspector /> : null}
              {panel === 'checks' ? <ChecksPanel /> : null}
              {panel === 'reasons' ? <ReasonsPanel onCompare={() => setScreen('sinceBaseline')} /> : null}
              {panel === 'discussion' ? <DiscussionPanel /> : null}
            </Suspense>
          </div>
          <StatusRow />
        </>
      )}
      <Suspense>
        {overlay === 'share' ? <ShareDialog token={token} onClose={() => setOverlay(null)} /> : null}
        {overlay === 'passphrase' ? (
          <PassphraseDialog session={session} token={token} onClose={() => setOverlay(null)} />
        ) : null}
        {overlay === 'keys' ? <KeysDialog onClose={() => setOverlay(null)} /> : null}
      </Suspense>
    </div>
  );
}
