/** Two versions of a project beside each other: what differs as a list, on the diagram, in the matrix, one after the other. */
import { CaretLeft } from '@phosphor-icons/react/dist/csr/CaretLeft';
import { CaretRight } from '@phosphor-icons/react/dist/csr/CaretRight';
import { ListDashes } from '@phosphor-icons/react/dist/csr/ListDashes';
import { Table } from '@phosphor-icons/react/dist/csr/Table';
import { TreeStructure } from '@phosphor-icons/react/dist/csr/TreeStructure';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { DIFFERENCE_KINDS, type DifferenceKind } from '../../core/compare/index.ts';
import { compareTranslator } from '../../core/i18n/compare.ts';
import { matrixRows } from '../../core/matrix/index.ts';
import { view as viewOf, type Document } from '../../core/model/index.ts';
import { gridRows } from '../matrix/cells.ts';
import { ReviewHead } from '../parts/ReviewHead.tsx';
import '../importing/importing.css';
import '../revising/revising.css';
import { ChangeList } from './ChangeList.tsx';
import { ComparedDiagram } from './ComparedDiagram.tsx';
import { ComparedMatrix } from './ComparedMatrix.tsx';
import './comparing.css';
import { KindMark } from './KindMark.tsx';
import { marksInMatrix, marksOnDiagram } from './marks.ts';
import { useComparison } from './useComparison.ts';

const VIEWS = [
  { view: 'list', icon: <ListDashes size={15} /> },
  { view: 'diagram', icon: <TreeStructure size={15} /> },
  { view: 'matrix', icon: <Table size={15} /> },
] as const;
type CompareView = (typeof VIEWS)[number]['view'];

interface Props {
  readonly before: Document;
  readonly after: Document;
  readonly beforeName: string;
  readonly afterName: string;
  /** Where another pair is chosen. */
  readonly chooser?: ReactNode;
  readonly onClose: () => void;
}

export function CompareScreen({ before, after, beforeName, afterName, chooser, onClose }: Props) {
  const words = useMemo(() => compareTranslator(), []);
  const [view, setView] = useState<CompareView>('list');
  const [kind, setKind] = useState<DifferenceKind | null>(null);
  const { branches, all, list, both, current, at, step, choose, count } = useComparison(
    before,
    after,
    kind,
    words,
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      if (event.key === 'Escape') onClose();
      else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        event.preventDefault();
        step(event.key === 'ArrowDown' ? 1 : -1);
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose, step]);

  const names = [beforeName, afterName] as const;
  const data = { before: beforeName, after: afterName };
  const rows = useMemo(() => gridRows(matrixRows(viewOf(both.document))), [both]);
  const marks = useMemo(
    () =>
      view === 'matrix' ? marksInMatrix(list, both.document, rows) : marksOnDiagram(list, both.document),
    [view, list, both, rows],
  );
  const shared = { marks, both, before, after, current, words, onCurrent: choose };
  const shows = current === null || view === 'list' || [...marks.values()].some((m) => m.includes(current));
  return (
    <div className="update compare">
      <ReviewHead
        title={words('compare.title')}
        {...(chooser ? {} : { about: words('compare.sides', data) })}
        close={words('compare.close')}
        onClose={onClose}
      >
        {chooser}
        <div className="seg" role="group" aria-label={words('compare.views')}>
          {VIEWS.map((v) => (
            <button key={v.view} type="button" aria-pressed={view === v.view} onClick={() => setView(v.view)}>
              {v.icon} {words(`compare.view.${v.view}`)}
            </button>
          ))}
        </div>
      </ReviewHead>
      {all.length === 0 ? (
        <main className="update-choose">
          <h2>{words('compare.same', data)}</h2>
          <p>{words('compare.same.hint')}</p>
        </main>
      ) : (
        <>
          <div className="compare-tools">
            <div className="seg" role="group" aria-label={words('compare.filter')}>
              <button type="button" aria-pressed={kind === null} onClick={() => setKind(null)}>
                {words('compare.filter.all')} <span className="num">{all.length}</span>
              </button>
              {DIFFERENCE_KINDS.filter((k) => count(k) > 0).map((k) => (
                <button key={k} type="button" aria-pressed={kind === k} onClick={() => setKind(k)}>
                  <KindMark kind={k} /> {words(`compare.kinds.${k}`)} <span className="num">{count(k)}</span>
                </button>
              ))}
            </div>
            <span className="space" />
            <button
              type="button"
              className="btn small quiet"
              aria-keyshortcuts="Alt+ArrowUp"
              onClick={() => step(-1)}
            >
              <CaretLeft size={15} className="mirror" /> {words('compare.previous')} <kbd>Alt+↑</kbd>
            </button>
            <span className="num">
              {at < 0
                ? words('compare.at.none', { count: list.length })
                : words('compare.at', { at: at + 1, count: list.length })}
            </span>
            <button
              type="button"
              className="btn small quiet"
              aria-keyshortcuts="Alt+ArrowDown"
              onClick={() => step(1)}
            >
              {words('compare.next')} <kbd>Alt+↓</kbd> <CaretRight size={15} className="mirror" />
            </button>
          </div>
          <div className={`compare-main as-${view}`}>
            {view === 'diagram' ? <ComparedDiagram {...shared} /> : null}
            {view === 'matrix' ? <ComparedMatrix {...shared} rows={rows} /> : null}
            <aside className="compare-list" aria-label={words('compare.changes')}>
              <h2>{words('compare.counted', { count: all.length, ...data })}</h2>
              <ChangeList
                branches={branches}
                current={current?.key ?? null}
                names={names}
                note={shows ? null : words(`compare.noPlace.${view}`)}
                words={words}
                onCurrent={choose}
              />
            </aside>
          </div>
        </>
      )}
      <p className="sr" role="status">
        {current?.sentence ?? ''}
      </p>
    </div>
  );
}
