/** The bar: where one is, what is saved, which view, who is here, and the three ways on: checks, share, export. */
import { ArrowLeft } from '@phosphor-icons/react/dist/csr/ArrowLeft';
import { ChatCircle } from '@phosphor-icons/react/dist/csr/ChatCircle';
import { DotsThree } from '@phosphor-icons/react/dist/csr/DotsThree';
import { ListChecks } from '@phosphor-icons/react/dist/csr/ListChecks';
import { ListDashes } from '@phosphor-icons/react/dist/csr/ListDashes';
import { Rows } from '@phosphor-icons/react/dist/csr/Rows';
import { ShareNetwork } from '@phosphor-icons/react/dist/csr/ShareNetwork';
import { Table } from '@phosphor-icons/react/dist/csr/Table';
import { TreeStructure } from '@phosphor-icons/react/dist/csr/TreeStructure';
import type { ReactNode } from 'react';
import { PROJECT_ID, projectOf } from '../../core/model/index.ts';
import { MenuButton } from '../parts/Menu.tsx';
import { useDocument, useReadOnly, useT, useUi, useUiState } from '../session/context.tsx';
import { openCount } from '../discussion/discussion.ts';
import { useFindings } from '../session/findings.tsx';
import { Mark } from '../start/PageHead.tsx';
import { go } from '../state/route.ts';
import type { ViewMode } from '../state/ui.ts';
import { People } from './People.tsx';
import { shownView, useNarrow } from './useNarrow.ts';
import { RoleMark } from './RoleNotice.tsx';
import { SavedState } from './SavedState.tsx';
import type { Overlay, ProjectScreen } from './Workspace.tsx';

const VIEWS: readonly { view: ViewMode; icon: ReactNode }[] = [
  { view: 'diagram', icon: <TreeStructure size={15} /> },
  { view: 'split', icon: <Rows size={15} /> },
  { view: 'matrix', icon: <Table size={15} /> },
  { view: 'outline', icon: <ListDashes size={15} /> },
];

interface Props {
  readonly exporting: boolean;
  readonly onExport: () => void;
  readonly onScreen: (screen: ProjectScreen) => void;
  readonly onOverlay: (overlay: Overlay) => void;
}

export function TopBar({ exporting, onExport, onScreen, onOverlay }: Props) {
  const t = useT();
  const ui = useUi();
  const narrow = useNarrow();
  const readOnly = useReadOnly();
  const chosen = useUiState((s) => s.view);
  const view = shownView(chosen, narrow);
  const panel = useUiState((s) => s.panel);
  const title = useDocument((doc) => projectOf(doc).title);
  const { result } = useFindings();
  const unsettled = useDocument((doc) => openCount(doc));
  return (
    <header className="bar">
      <a
        className="home"
        href="/"
        aria-label={t('app.toStart')}
        onClick={(e) => {
          e.preventDefault();
          go('/');
        }}
      >
        <Mark />
      </a>
      <h1>
        <button
          type="button"
          className="title"
          onClick={() => {
            ui.goTo(PROJECT_ID, 'title');
            ui.set({ panel: 'inspector' });
          }}
        >
          {title || t('app.untitled')}
        </button>
      </h1>
      {exporting ? null : (
        <MenuButton
          className="btn quiet icon"
          label={t('app.projectMenu')}
          entries={[
            ...(readOnly ? [] : [{ id: 'update', label: t('app.updateFrom') }]),
            { id: 'versions', label: t('app.versions') },
            { id: 'compare', label: t('app.compareFile') },
          ]}
          onChoose={(id) => onScreen(id as ProjectScreen)}
        >
          <DotsThree size={18} />
        </MenuButton>
      )}
      <SavedState />
      <RoleMark />
      <span className="space" />
      {exporting ? (
        <b className="where">{t('app.export')}</b>
      ) : (
        <div className="seg" role="group" aria-label={t('app.views')}>
          {VIEWS.filter((v) => !narrow || v.view === 'matrix' || v.view === 'outline').map((v) => (
            <button
              key={v.view}
              type="button"
              aria-pressed={view === v.view}
              onClick={() => ui.set({ view: v.view })}
            >
              {v.icon}
              {t(`app.view.${v.view as 'diagram'}`)}
            </button>
          ))}
        </div>
      )}
      <span className="space" />
      <People onName={() => onOverlay('name')} />
      {exporting ? null : (
        <>
          <button
            type="button"
            className="btn"
            aria-pressed={panel === 'checks'}
            onClick={() => ui.set({ panel: panel === 'checks' ? 'none' : 'checks' })}
          >
            <ListChecks size={15} /> {t('app.checks')}{' '}
            <span className="num">{result ? result.findings.length : ''}</span>
          </button>
          <button
            type="button"
            className="btn"
            aria-pressed={panel === 'discussion'}
            onClick={() => ui.set({ panel: panel === 'discussion' ? 'none' : 'discussion' })}
          >
            <ChatCircle size={15} /> {t('discussion.title')}{' '}
            {unsettled === 0 ? null : <span className="num">{unsettled}</span>}
          </button>
          <button type="button" className="btn" onClick={() => onOverlay('share')}>
            <ShareNetwork size={15} /> {t('app.share')}
          </button>
        </>
      )}
      <button type="button" className={exporting ? 'btn' : 'btn ink'} onClick={onExport}>
        {exporting ? (
          <>
            <ArrowLeft size={15} className="mirror" /> {t('app.export.back')}
          </>
        ) : (
          t('app.export')
        )}
      </button>
    </header>
  );
}
