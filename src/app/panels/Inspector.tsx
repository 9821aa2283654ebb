/** Everything about the selected element, on the side. Each kind of element has its own sections. */
import { ChatCircle } from '@phosphor-icons/react/dist/csr/ChatCircle';
import { Trash } from '@phosphor-icons/react/dist/csr/Trash';
import { X } from '@phosphor-icons/react/dist/csr/X';
import { useEffect, useRef } from 'react';
import { removeElements } from '../../core/commands/index.ts';
import { ELEMENT_TABLE, PROJECT_ID, type ElementKind, type View } from '../../core/model/index.ts';
import { openCount } from '../discussion/discussion.ts';
import { Glyph, type GlyphName } from '../parts/Glyph.tsx';
import { useReadOnly, useT, useUi, useUiState, useView } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { ActivitySections } from './ActivitySections.tsx';
import { AssumptionSections } from './AssumptionSections.tsx';
import { FactorSections } from './FactorSections.tsx';
import { IndicatorSections } from './IndicatorSections.tsx';
import { LinkSections } from './LinkSections.tsx';
import { RiskSections } from './RiskSections.tsx';
import { FindingsSection } from '../checks/FindingsSection.tsx';
import { ProjectSections } from './ProjectSections.tsx';
import { ReviewSections } from './ReviewSections.tsx';
import { ResultSections } from './ResultSections.tsx';
import './panels.css';

export function Inspector() {
  const t = useT();
  const ui = useUi();
  const view = useView();
  const run = useCommand();
  const readOnly = useReadOnly();
  const id = useUiState((s) => s.selection.at(-1) ?? PROJECT_ID);
  const kind = view.kindOf(id);
  const unsettled = openCount(view.doc, kind === 'project' ? null : id);
  const box = useRef<HTMLElement>(null);

  // Somebody asked for a field: it gets the focus as soon as its section is here, unless the matrix or the card has it.
  const focus = useUiState((s) => s.focus);
  useEffect(() => {
    if (!focus) return;
    const { elementId, field } = focus;
    if (field === null) {
      // Elsewhere the element itself takes the focus; the project has no place but this panel.
      if (elementId === PROJECT_ID) box.current?.focus();
      return;
    }
    const wanted = placeOf(view, elementId, field);
    box.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(wanted)}"]`)?.focus();
    // Answered once for each request.
  }, [focus]);

  if (kind === null) return null;
  const level = kind === 'result' ? view.doc.results[id]?.level : kind;
  return (
    <aside className={`panel lv-${level}`} ref={box} tabIndex={-1} aria-label={t('panels.inspector')}>
      <header>
        <Glyph name={(level ?? 'project') as GlyphName} size={16} />
        <h2>{kind === 'project' ? t('panels.project') : view.label(id)}</h2>
        <button
          type="button"
          className="btn quiet icon"
          aria-label={t('discussion.of', { label: view.label(id), count: unsettled })}
          title={t('discussion.title')}
          onClick={() => ui.set({ panel: 'discussion' })}
        >
          <ChatCircle size={16} />
          {unsettled === 0 ? null : <span className="num">{unsettled}</span>}
        </button>
        {readOnly || kind === 'project' ? null : (
          <button
            type="button"
            className="btn quiet icon"
            aria-label={t('panels.removeNamed', { label: view.label(id) })}
            onClick={() => {
              run(removeElements, { ids: [id] });
              ui.select();
            }}
          >
            <Trash size={16} />
          </button>
        )}
        <button
          type="button"
          className="btn quiet icon"
          aria-label={t('app.close')}
          onClick={() => ui.set({ panel: 'none' })}
        >
          <X size={16} />
        </button>
      </header>
      <div className="panel-body" key={id}>
        {/* The project's own fields are many: what is worth a look would be out of sight below them. */}
        {kind === 'project' ? <FindingsSection id={id} /> : null}
        <Sections kind={kind} id={id} />
        {kind === 'project' ? null : <FindingsSection id={id} />}
        {kind === 'result' ? <ReviewSections id={id} /> : null}
      </div>
    </aside>
  );
}

/** What findings call the fields of an indicator's final target. */
const OF_TARGET: Readonly<Record<string, string>> = {
  target: 'text',
  targetYear: 'year',
  targetDate: 'date',
};

/** Where the panel has a field: the final target's own, or the way to make one; an entry of a list brings its own id along. */
function placeOf(view: View, id: string, field: string): string {
  if (field.includes('/')) return field;
  const ofTarget = OF_TARGET[field];
  if (ofTarget) {
    const target = view.finalTarget(id);
    return target ? `${target.id}/${ofTarget}` : `${id}/target`;
  }
  return `${id}/${field === 'baseline' ? 'baselineText' : field}`;
}

function Sections({ kind, id }: { kind: ElementKind; id: string }) {
  const view = useView();
  if (!Object.hasOwn(view.doc[ELEMENT_TABLE[kind]], id)) return null;
  switch (kind) {
    case 'result':
      return <ResultSections id={id} />;
    case 'activity':
      return <ActivitySections id={id} />;
    case 'indicator':
      return <IndicatorSections id={id} />;
    case 'assumption':
      return <AssumptionSections id={id} />;
    case 'risk':
      return <RiskSections id={id} />;
    case 'factor':
      return <FactorSections id={id} />;
    case 'link':
      return <LinkSections id={id} />;
    case 'project':
      return <ProjectSections />;
  }
}
