/** A version as it was: its diagram or its matrix, read only and marked as such. */
import { ClockCounterClockwise } from '@phosphor-icons/react/dist/csr/ClockCounterClockwise';
import { Table } from '@phosphor-icons/react/dist/csr/Table';
import { TreeStructure } from '@phosphor-icons/react/dist/csr/TreeStructure';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { VersionsTranslate } from '../../core/i18n/versions.ts';
import type { Document } from '../../core/model/index.ts';
import { useNarrow } from '../shell/useNarrow.ts';
import { InVersion } from './InVersion.tsx';
import { VersionHead } from './VersionHead.tsx';

// The same parts as in the workspace, with their styles in the same order.
const DiagramView = lazy(() => import('../canvas/index.tsx').then((m) => ({ default: m.DiagramView })));
const MatrixView = lazy(() => import('../matrix/index.tsx').then((m) => ({ default: m.MatrixView })));

const VIEWS = [
  { view: 'diagram', icon: <TreeStructure size={15} /> },
  { view: 'matrix', icon: <Table size={15} /> },
] as const;

interface Props {
  readonly version: Document;
  readonly title: string;
  readonly about: string;
  readonly words: VersionsTranslate;
  readonly onBack: () => void;
  /** What can be done with the version. */
  readonly children: ReactNode;
}

export function VersionPreview({ version, title, about, words, onBack, children }: Props) {
  const narrow = useNarrow();
  const [chosen, setView] = useState<(typeof VIEWS)[number]['view']>('diagram');
  // A phone has no room for the sheet.
  const view = narrow ? 'matrix' : chosen;
  return (
    <div className="update version-preview">
      <VersionHead title={title} about={about} back={words('versions.preview.back')} onBack={onBack}>
        {narrow ? null : (
          <div className="seg" role="group" aria-label={words('versions.preview.views')}>
            {VIEWS.map((v) => (
              <button
                key={v.view}
                type="button"
                aria-pressed={view === v.view}
                onClick={() => setView(v.view)}
              >
                {v.icon} {words(`versions.preview.${v.view}`)}
              </button>
            ))}
          </div>
        )}
      </VersionHead>
      <div className="notice">
        <ClockCounterClockwise size={16} />
        <span>{words('versions.preview.note')}</span>
        {children}
      </div>
      <main className="sheet-area">
        <InVersion version={version}>
          <Suspense>{view === 'diagram' ? <DiagramView /> : <MatrixView />}</Suspense>
        </InVersion>
      </main>
    </div>
  );
}
