/** The diagram's keys. Letters act only while the sheet has the focus, never in a text. */
import type { KeyboardEvent } from 'react';
import { addAssumption, addFactor, addIndicator, moveElement, removeElements } from '../../core/commands/index.ts';
import type { DiagramLayout } from '../../core/layout/index.ts';
import type { View } from '../../core/model/index.ts';
import { useReadOnly, useUi, useView } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { inText } from '../shell/useShortcuts.ts';
import type { Box } from './geometry/viewport.ts';
import { firstCard, walk, type Direction, type WalkMap } from './keyboard/walk.ts';

interface Actions {
  readonly edit: (id: string) => void;
  readonly menu: (id: string, links: boolean) => void;
  readonly zoom: (step: 1 | -1 | 0) => void;
  readonly show: (id: string) => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

function walkMap(view: View, layout: DiagramLayout): WalkMap {
  const boxes = new Map<string, Box>(layout.cards);
  for (const marker of layout.markers) if (marker.tag) boxes.set(marker.assumptionId, marker);
  const strung = (link: string): string[] =>
    layout.markers
      .filter((m) => m.linkId === link && m.tag)
      .toSorted((a, b) => b.y - a.y)
      .map((m) => m.assumptionId);
  return { view, boxes, strung };
}

export function useCanvasKeys(layout: DiagramLayout, actions: Actions): (event: KeyboardEvent) => void {
  const view = useView();
  const ui = useUi();
  const run = useCommand();
  const readOnly = useReadOnly();
  return (event) => {
    if (inText(event.target) || event.ctrlKey || event.metaKey) return;
    const id = ui.get().selection.at(-1) ?? null;
    const done = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    const direction = ARROWS[event.key];
    if (direction) {
      done();
      if (event.altKey && id && !readOnly) {
        run(moveElement, { id, direction: direction === 'up' || direction === 'left' ? 'up' : 'down' });
        return;
      }
      const map = walkMap(view, layout);
      const next = id ? walk(map, id, direction, event.shiftKey) : firstCard(map);
      if (next) {
        ui.select(next);
        actions.show(next);
      }
      return;
    }
    if (event.altKey) return;
    const zoom = { '+': 1, '=': 1, '-': -1, '0': 0 }[event.key] as 1 | -1 | 0 | undefined;
    if (zoom !== undefined) {
      done();
      actions.zoom(zoom);
      return;
    }
    if (event.key === 'Escape') {
      done();
      if (ui.get().branch) ui.set({ branch: null });
      else ui.select();
      return;
    }
    if (!id) return;
    if (event.key.toLowerCase() === 'b') {
      done();
      ui.set({ branch: ui.get().branch === null ? id : null });
      return;
    }
    if (readOnly) return;
    const isNode = view.nodes.has(id);
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const act: Readonly<Record<string, () => void>> = {
      Enter: () => (isNode ? actions.edit(id) : ui.goTo(id, view.kindOf(id) === 'link' ? 'rationale' : 'statement')),
      F2: () => isNode && actions.edit(id),
      Delete: () => void run(removeElements, { ids: [...ui.get().selection] }),
      Backspace: () => void run(removeElements, { ids: [...ui.get().selection] }),
      c: () => isNode && actions.menu(id, false),
      l: () => isNode && actions.menu(id, true),
      a: () => {
        const made = run(addAssumption, { attachTo: [view.home(id)?.id ?? id] });
        if (made) ui.goTo(made, 'statement');
      },
      f: () => {
        const made = view.kindOf(id) === 'result' ? run(addFactor, { toId: id }) : null;
        if (made) actions.edit(made);
      },
      i: () => {
        const made = view.kindOf(id) === 'result' ? run(addIndicator, { resultId: id }) : null;
        if (made) ui.goTo(made, 'statement');
      },
    };
    const wanted = act[key];
    if (!wanted) return;
    done();
    wanted();
  };
}
