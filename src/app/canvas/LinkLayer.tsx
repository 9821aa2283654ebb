/** All links in one drawing under the cards: a casing in the ground's colour, the line, the head. Click selects; focus and Enter do the same. */
import { ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import type { LinkPath } from '../../core/layout/index.ts';
import { useT, useUi, useUiState, useView } from '../session/context.tsx';
import { selectedLinks } from './flow/branch.ts';
import { linkShape } from './geometry/path.ts';

const Line = memo(function Line({ link, on, name, onSelect }: { link: LinkPath; on: boolean; name: string; onSelect: (id: string) => void }) {
  const shape = useMemo(() => linkShape(link.points, link.style === 'activity'), [link]);
  return (
    <g
      className={`link ${link.style} ${on ? 'on' : ''}`}
      role="button"
      tabIndex={link.style === 'activity' ? -1 : 0}
      aria-label={name}
      aria-pressed={on}
      data-link={link.id}
      onClick={() => onSelect(link.id)}
      onKeyDown={(e) => {
        if (e.key === 'Enter' || e.key === ' ') {
          e.preventDefault();
          e.stopPropagation();
          onSelect(link.id);
        }
      }}
    >
      <path className="hit" d={shape.line} />
      <path className="case" d={shape.line} />
      <path className="ln" d={shape.line} />
      {link.arrow ? <path className="hd" d={shape.head} /> : null}
    </g>
  );
});

export function LinkLayer({ links }: { links: readonly LinkPath[] }) {
  const t = useT();
  const ui = useUi();
  const view = useView();
  const selection = useUiState((s) => s.selection);
  const lit = useMemo(() => selectedLinks(view, selection), [view, selection]);
  const sorted = useMemo(() => [...links].toSorted((a, b) => Number(lit.has(a.id)) - Number(lit.has(b.id))), [links, lit]);
  return (
    <ViewportPortal>
      <svg className="links" width="1" height="1" aria-label={t('canvas.links')}>
        {sorted.map((link) => (
          <Line
            key={link.id}
            link={link}
            on={lit.has(link.id)}
            name={t('canvas.linkName', { from: view.label(link.from), to: view.label(link.to) })}
            onSelect={(id) => ui.select(id)}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
}
