/** All links in one drawing under the cards: a casing in the ground's colour, the line, the head. */
import { ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import type { Severity } from '../../core/checks/rule.ts';
import { worstOf, type FindingsById } from '../../core/checks/shown.ts';
import type { LinkPath } from '../../core/layout/index.ts';
import { badgeName, DrawnBadge } from '../checks/Badge.tsx';
import { useT, useUi, useUiState, useView } from '../session/context.tsx';
import type { Camera } from './camera.ts';
import { selectedLinks } from './flow/branch.ts';
import { badgePlace, linkShape } from './geometry/path.ts';
import { linkName } from './names.ts';
import { useSheet } from './state/context.tsx';

interface LineProps {
  readonly link: LinkPath;
  readonly on: boolean;
  /** What it leads to is selected. */
  readonly halo: boolean;
  readonly active: boolean;
  readonly broken: boolean;
  readonly name: string;
  readonly because: string;
  readonly severity: Severity | null;
  readonly onPick: (id: string, event: { clientX: number; clientY: number; shiftKey: boolean }) => void;
  readonly onMenu: (id: string, event: { clientX: number; clientY: number }) => void;
}

const Line = memo(function Line({
  link,
  on,
  halo,
  active,
  broken,
  name,
  because,
  severity,
  onPick,
  onMenu,
}: LineProps) {
  const t = useT();
  const small = link.style === 'activity';
  const at = useMemo(() => badgePlace(link.points), [link.points]);
  const shape = useMemo(() => linkShape(link.points, small, halo), [link.points, small, halo]);
  return (
    <g
      className={`link ${link.style} ${on ? 'on' : ''} ${broken ? 'broken' : ''}`}
      role="button"
      aria-roledescription={t('canvas.linkRole')}
      tabIndex={active ? 0 : -1}
      aria-label={name}
      data-id={link.id}
      onClick={(e) => onPick(link.id, e)}
      onContextMenu={(e) => {
        e.preventDefault();
        e.stopPropagation();
        onMenu(link.id, e);
      }}
    >
      {because ? <title>{because}</title> : null}
      <path className="hit" d={shape.line} />
      <path className="case" d={shape.line} />
      <path className="ln" d={shape.line} />
      {link.arrow ? <path className="hd" d={shape.head} /> : null}
      {severity ? (
        <g transform={`translate(${at.x} ${at.y})`}>
          <DrawnBadge severity={severity} />
        </g>
      ) : null}
    </g>
  );
});

/** A link whose picture has not changed keeps its object, so that a drag redraws only what it moves. */
function createKeeper(): (links: readonly LinkPath[]) => readonly LinkPath[] {
  let last = new Map<string, { link: LinkPath; key: string }>();
  return (links) => {
    const next: typeof last = new Map();
    const kept = links.map((link) => {
      const key = `${link.style}${link.arrow}${link.points.map((p) => `${p.x},${p.y}`).join(' ')}`;
      const known = last.get(link.id);
      const entry = known?.key === key ? known : { link, key };
      next.set(link.id, entry);
      return entry.link;
    });
    last = next;
    return kept;
  };
}

interface LayerProps {
  readonly links: readonly LinkPath[];
  readonly found: FindingsById;
  readonly camera: Camera;
}

export function LinkLayer({ links, found, camera }: LayerProps) {
  const t = useT();
  const ui = useUi();
  const view = useView();
  const { actions } = useSheet();
  const selection = useUiState((s) => s.selection);
  const keep = useMemo(() => createKeeper(), []);
  const lit = useMemo(() => selectedLinks(view, selection), [view, selection]);
  const kept = useMemo(() => keep(links), [keep, links]);
  // What is selected is drawn last, over what it crosses.
  const sorted = useMemo(
    () => (lit.size === 0 ? kept : kept.toSorted((a, b) => Number(lit.has(a.id)) - Number(lit.has(b.id)))),
    [kept, lit],
  );
  const broken = useMemo(() => {
    const failed = view.assumptions.filter((a) => a.mark === 'didNotHold');
    return new Set(
      failed.flatMap((a) => Object.keys(a.attachedTo).flatMap((at) => view.drawnOn(at)?.id ?? [])),
    );
  }, [view]);
  const names = useMemo(
    () =>
      new Map(
        view.links.map((link) => [link.id, linkName(t, view, link, badgeName(t, found.get(link.id) ?? []))]),
      ),
    [view, found, t],
  );
  const onPick = useMemo(() => {
    return {
      pick: (id: string, e: { clientX: number; clientY: number; shiftKey: boolean }) => {
        if (e.shiftKey) ui.select(...ui.get().selection.filter((s) => s !== id), id);
        else actions.openLink(id, camera.pointAt(e));
      },
      menu: (id: string, e: { clientX: number; clientY: number }) => {
        ui.select(id);
        actions.openElement(id, camera.pointAt(e));
      },
    };
  }, [actions, camera, ui]);
  return (
    <ViewportPortal>
      <svg className="links" width="1" height="1" role="group" aria-label={t('canvas.links')}>
        {sorted.map((link) => (
          <Line
            key={link.id}
            link={link}
            on={lit.has(link.id)}
            halo={selection.includes(link.to)}
            active={selection.at(-1) === link.id}
            broken={broken.has(link.id)}
            name={names.get(link.id) ?? ''}
            severity={worstOf(found.get(link.id) ?? [])}
            because={view.doc.links[link.id]?.rationale ?? ''}
            onPick={onPick.pick}
            onMenu={onPick.menu}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
}
