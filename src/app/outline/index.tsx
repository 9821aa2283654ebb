/** The design as an indented list: for the keyboard, for a screen reader, and for reading on a phone. */
import { useMemo } from 'react';
import { findingsInSight, type FindingsById } from '../../core/checks/shown.ts';
import { Badge } from '../checks/Badge.tsx';
import { useFindings } from '../session/findings.tsx';
import { useUi, useT, useUiState, useView } from '../session/context.tsx';
import { Glyph, type GlyphName } from '../parts/Glyph.tsx';
import './outline.css';

export function OutlineView() {
  const t = useT();
  const view = useView();
  const { byElement } = useFindings();
  // Indicators stand in the row of their result; links, factors and assumptions have no row of their own.
  const found = useMemo(
    () => findingsInSight(view, byElement, (id) => ['result', 'activity'].includes(view.kindOf(id) ?? '')),
    [view, byElement],
  );
  if (view.results.length === 0) return <p className="outline empty">{t('canvas.emptySheet')}</p>;
  return (
    <nav className="outline" aria-label={t('app.view.outline')} tabIndex={-1}>
      <Branch parent={null} found={found} />
    </nav>
  );
}

function Branch({ parent, found }: { parent: string | null; found: FindingsById }) {
  const t = useT();
  const ui = useUi();
  const view = useView();
  const selected = useUiState((s) => s.selection.at(-1) ?? null);
  const children = view.children(parent);
  if (children.length === 0) return null;
  return (
    <ul>
      {children.map((node) => {
        const { id, statement } = node.record;
        const level = node.kind === 'result' ? node.record.level : node.kind;
        const indicators = view.indicators(id);
        return (
          <li key={id} className={`lv-${level}`}>
            <button
              type="button"
              className="outline-item"
              aria-pressed={selected === id}
              onClick={() => {
                ui.select(id);
                ui.set({ panel: 'inspector' });
              }}
            >
              <span className="code">
                <Glyph name={level as GlyphName} />
                {view.label(id)}
                <Badge findings={found.get(id) ?? []} />
              </span>
              <span className="words">{statement || t('canvas.empty')}</span>
              {indicators.map((i) => (
                <small key={i.id}>
                  {i.statement || t('panels.noIndicatorWords')}: {i.baselineText || '–'} →{' '}
                  {view.finalTarget(i.id)?.text || '–'}
                </small>
              ))}
            </button>
            <Branch parent={id} found={found} />
          </li>
        );
      })}
    </ul>
  );
}
