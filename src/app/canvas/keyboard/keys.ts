/** The diagram's keys. Letters act only while the sheet has the focus, never in a text. */
import type { View } from '../../../core/model/index.ts';
import type { Actions } from '../actions.ts';
import type { Band } from '../geometry/viewport.ts';
import { firstCard, walk, type Direction, type WalkMap } from './walk.ts';

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export interface KeyContext {
  readonly view: View;
  readonly map: WalkMap;
  readonly selection: readonly string[];
  readonly branch: string | null;
  readonly band: Band;
  readonly drawing: boolean;
  readonly readOnly: boolean;
  readonly actions: Actions;
  readonly zoom: (how: 'in' | 'out' | 'fit' | 'full') => void;
  /** Goes near enough to read an element. */
  readonly enter: (id: string) => void;
  readonly clear: () => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const ZOOM = { '+': 'in', '=': 'in', '-': 'out', '0': 'fit', ')': 'full' } as const;

/** @returns whether the key was one of the sheet's */
export function handleKey(press: KeyPress, context: KeyContext): boolean {
  if (press.ctrlKey || press.metaKey) return controlKey(press, context);
  const direction = ARROWS[press.key];
  if (direction) return arrow(press, direction, context);
  if (press.altKey) return false;
  const { actions, selection, readOnly } = context;
  const id = selection.at(-1) ?? null;
  const zoom = Object.hasOwn(ZOOM, press.key) ? ZOOM[press.key as keyof typeof ZOOM] : null;
  if (zoom) context.zoom(zoom);
  else if (press.key === 'Escape') {
    if (context.branch !== null) actions.branch(null);
    else if (id !== null) context.clear();
    else return false;
  } else if (press.key.toLowerCase() === 'b') actions.branch(id);
  else if (press.key.toLowerCase() === 'd' && !readOnly) actions.toggleDrawing();
  else if (id === null) return false;
  else if (press.key.toLowerCase() === 'm') actions.discuss(id, 'comment');
  else if (press.key.toLowerCase() === 's') actions.discuss(id, 'suggest');
  else if (press.key === 'Enter' && context.band === 'far') context.enter(id);
  else if (press.key === 'Enter' && context.view.kindOf(id) === 'link') actions.openLink(id);
  else return !readOnly && editKey(press, id, context);
  return true;
}

function controlKey(press: KeyPress, { selection, readOnly, actions }: KeyContext): boolean {
  const id = selection.at(-1);
  if (press.key !== 'Enter' || id === undefined || readOnly) return false;
  actions.sibling(id);
  return true;
}

function arrow(press: KeyPress, direction: Direction, context: KeyContext): boolean {
  const { actions, selection, map, readOnly } = context;
  const id = selection.at(-1) ?? null;
  if (press.altKey) {
    if (id === null || readOnly) return false;
    const earlier = direction === 'up' || direction === 'left';
    if (press.shiftKey && (direction === 'up' || direction === 'down'))
      actions.shiftLevel(id, direction === 'up' ? 1 : -1);
    else actions.reorder(id, earlier ? 'up' : 'down');
    return true;
  }
  const next = id === null ? firstCard(map) : walk(map, id, direction, press.shiftKey);
  if (next) actions.select(next);
  return true;
}

function editKey(press: KeyPress, id: string, { actions, view, selection, drawing }: KeyContext): boolean {
  const kind = view.kindOf(id);
  const isNode = view.nodes.has(id);
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (kind === 'assumption' && /^[1-4]$/.test(key)) {
    actions.mark(id, Number(key));
    return true;
  }
  const act: Readonly<Record<string, (() => void) | false>> = {
    Enter: () => actions.edit(id),
    F2: kind === 'link' ? () => actions.openLink(id) : () => actions.edit(id),
    Delete: () => actions.remove(selection),
    Backspace: () => actions.remove(selection),
    Tab: drawing && isNode && (() => (press.shiftKey ? actions.sibling(id, true) : actions.child(id))),
    ContextMenu: () => actions.openElement(id),
    c: isNode && (() => actions.openMake(id)),
    l: isNode && (() => actions.openPick(id)),
    a: kind !== 'assumption' && (() => actions.assumptionOn(id)),
    f: kind === 'result' && (() => actions.factorFor(id)),
    i: kind === 'result' && (() => actions.indicatorOf(id)),
    r: kind === 'result' && (() => actions.riskTo(id)),
  };
  const wanted = Object.hasOwn(act, key) ? act[key] : undefined;
  if (!wanted) return false;
  wanted();
  return true;
}
