/** Everything a person can do on the sheet, said once: keys, menus, ports and buttons all end here. */
import {
  addActivity,
  addAssumption,
  addFactor,
  addIndicator,
  addLink,
  addResult,
  addRisk,
  changeLevel,
  moveElement,
  refusalToLink,
  removeElements,
  setField,
  setHome,
  tidy,
  type NewElement,
} from '../../core/commands/index.ts';
import type { Point } from '../../core/layout/index.ts';
import { ASSUMPTION_MARKS, LEVELS, view, type Level, type View } from '../../core/model/index.ts';
import type { Translate } from '../../core/i18n/index.ts';
import type { DocStore } from '../../doc/api.ts';
import { say } from '../parts/live.tsx';
import type { RunCommand } from '../session/useCommand.ts';
import { discuss as openDiscussion, type Saying, type UiStore } from '../state/ui.ts';
import type { CanvasStore } from './state/canvasState.ts';

export interface ActionsInput {
  readonly store: DocStore;
  readonly ui: UiStore;
  readonly state: CanvasStore;
  readonly run: RunCommand;
  readonly t: Translate;
  /** Moves the keyboard focus to an element's card, tag or link as soon as it is on the sheet; null: to the sheet. */
  readonly focusOn: (id: string | null) => void;
  /** Brings an element into sight once the layout has a place for it. */
  readonly show: (id: string, near?: boolean) => void;
  /** Where an element is drawn, for menus opened by key. */
  readonly placeOf: (id: string) => Point;
}

export type Actions = ReturnType<typeof createActions>;

export function createActions({ store, ui, state, run, t, focusOn, show, placeOf }: ActionsInput) {
  const now = (): View => view(store.getSnapshot());

  const select = (id: string): void => {
    ui.select(id);
    show(id);
    focusOn(id);
  };

  const discuss = (id: string, what: Saying): void => {
    ui.select(id);
    openDiscussion(ui, what);
  };

  const edit = (id: string, field: 'statement' | 'actor' = 'statement'): void => {
    if (store.readOnly()) return;
    ui.select(id);
    // One writes only where one can read.
    show(id, true);
    state.set({ editing: { id, field }, menu: null });
  };

  const stopEditing = (how: 'keep' | 'leave'): void => {
    const { editing } = state.get();
    if (!editing) return;
    store.stopTyping();
    // A factor is asked for its actor next, once it has words.
    const factor = store.getSnapshot().factors[editing.id];
    const next =
      how === 'keep' && editing.field === 'statement' && factor?.statement && factor.actor === null;
    state.set({ editing: next ? { id: editing.id, field: 'actor' } : null });
    if (!next) focusOn(editing.id);
  };

  /** What was just made is written next. */
  const write = (id: string | null): string | null => {
    if (id !== null) edit(id);
    return id;
  };

  const assumptionOn = (id: string): void => {
    const v = now();
    const on = v.kindOf(id) === 'link' ? id : (v.home(id)?.id ?? id);
    if (!ui.get().show.assumptions) ui.set({ show: { ...ui.get().show, assumptions: true } });
    write(run(addAssumption, { attachTo: [on] }));
  };

  const factorFor = (id: string): void => {
    if (!ui.get().show.factors) ui.set({ show: { ...ui.get().show, factors: true } });
    if (now().kindOf(id) === 'result') write(run(addFactor, { toId: id }));
  };

  const make = (from: string, made: NewElement): void => {
    if (made.type === 'factor') factorFor(from);
    else if (made.type === 'activity') {
      if (!ui.get().show.activities) ui.set({ show: { ...ui.get().show, activities: true } });
      write(run(addActivity, { parentId: from }));
    } else if (made.direction === 'below') write(run(addResult, { level: made.level, parentId: from }));
    else write(run(addResult, { level: made.level, childId: from }));
  };

  const sibling = (id: string, before = false): void => {
    const v = now();
    const node = v.nodes.get(id);
    const parentId = v.home(id)?.to ?? null;
    const list = v.children(parentId).filter((c) => c.kind === node?.kind);
    const at = list.findIndex((c) => c.record.id === id);
    const afterId = before ? (list[at - 1]?.record.id ?? null) : id;
    if (node?.kind === 'result') write(run(addResult, { level: node.record.level, parentId, afterId }));
    else if (node?.kind === 'activity') write(run(addActivity, { parentId, afterId }));
  };

  /** What leads to a card in the usual next step: an output under an outcome, an activity under an output. */
  const child = (id: string): void => {
    const node = now().nodes.get(id);
    if (node?.kind !== 'result') return;
    const below: Partial<Record<Level, Level>> = {
      impact: 'goal',
      goal: 'objective',
      objective: 'outcome',
      outcome: 'output',
      intermediateOutcome: 'output',
    };
    const level = below[node.record.level];
    make(id, level ? { type: 'result', level, direction: 'below' } : { type: 'activity' });
  };

  /** The focus goes into the box, not to the link. */
  const openLink = (id: string, at = placeOf(id)): void => {
    ui.select(id);
    show(id);
    state.set({ menu: { kind: 'link', id, at } });
  };

  const connect = (from: string, to: string): void => {
    const doc = store.getSnapshot();
    // Drawn the other way round it still means the only link there can be between the two.
    const turned = refusalToLink(doc, from, to) !== null && refusalToLink(doc, to, from) === null;
    const link = run(addLink, turned ? { from: to, to: from } : { from, to });
    if (link === null) return;
    say(t('canvas.linked', { name: view(doc).label(turned ? from : to) }));
    openLink(link);
  };

  const remove = (ids: readonly string[]): void => {
    if (ids.length === 0) return;
    const v = now();
    const first = ids[0] as string;
    const label = v.label(first);
    const next = v.home(first)?.to ?? v.doc.links[first]?.to ?? null;
    if (run(removeElements, { ids }) === null) return;
    state.set({ menu: null, editing: null });
    say(t('canvas.removed', { count: ids.length, label }));
    if (next && !ids.includes(next)) select(next);
    else {
      ui.select();
      focusOn(null);
    }
  };

  const reorder = (id: string, direction: 'up' | 'down'): void => {
    if (run(moveElement, { id, direction }) === null) return;
    show(id);
    focusOn(id);
  };

  const shiftLevel = (id: string, step: 1 | -1): void => {
    const result = store.getSnapshot().results[id];
    const level = result && LEVELS[LEVELS.indexOf(result.level) + step];
    if (!level || run(changeLevel, { id, level }) === null) return;
    say(
      t('canvas.moved', {
        label: now().label(id),
        place: now().profile.levels.find((l) => l.level === level)?.label ?? level,
      }),
    );
    show(id);
    focusOn(id);
  };

  return {
    select,
    discuss,
    edit,
    stopEditing,
    assumptionOn,
    factorFor,
    make,
    sibling,
    child,
    connect,
    openLink,
    remove,
    reorder,
    shiftLevel,
    makeAlone: (level: Level) => write(run(addResult, { level })),
    indicatorOf: (id: string) => {
      const made = now().kindOf(id) === 'result' ? run(addIndicator, { resultId: id }) : null;
      if (made) ui.goTo(made, 'statement');
    },
    riskTo: (id: string) => {
      const made = run(addRisk, { attachTo: [id] });
      if (made) ui.goTo(made, 'statement');
    },
    mark: (id: string, index: number) => {
      const value = ASSUMPTION_MARKS[index];
      if (value) run(setField, { table: 'assumptions', id, field: 'mark', value });
    },
    printUnder: (linkId: string) => {
      const { from } = store.getSnapshot().links[linkId] ?? {};
      if (from) run(setHome, { id: from, linkId });
    },
    tidyOne: (id: string) => run(tidy, { ids: [id] }),
    branch: (id: string | null) => ui.set({ branch: ui.get().branch === null ? id : null }),
    toggleDrawing: () => {
      const drawing = !state.get().drawing;
      state.set({ drawing });
      say(t(drawing ? 'canvas.drawing.on' : 'canvas.drawing.off'));
    },
    openMake: (id: string) => state.set({ menu: { kind: 'make', id, upward: false, at: placeOf(id) } }),
    openPick: (id: string) => state.set({ menu: { kind: 'pick', id, at: placeOf(id) } }),
    openElement: (id: string, at = placeOf(id)) => state.set({ menu: { kind: 'element', id, at } }),
    closeMenu: () => state.set({ menu: null }),
  };
}
