/** What can be made from a card in one step: the entries of the menu, and what choosing one does. Only what the link rules allow. */
import {
  addActivity,
  addAssumption,
  addFactor,
  addIndicator,
  addLink,
  addResult,
  allowedNew,
  allowedTargets,
  type NewElement,
} from '../../core/commands/index.ts';
import type { Translate } from '../../core/i18n/index.ts';
import { view, type Document, type Level } from '../../core/model/index.ts';
import type { MenuEntry } from '../parts/Menu.tsx';
import type { RunCommand } from '../session/useCommand.ts';

/** How many existing results the menu offers to link to. */
const MOST_TARGETS = 12;

const idOf = (made: NewElement): string => (made.type === 'result' ? `new/${made.direction}/${made.level}` : `new/${made.type}`);

export function entriesFor(doc: Document, from: string, t: Translate): MenuEntry[] {
  const v = view(doc);
  const level = (l: Level): string => v.profile.levels.find((p) => p.level === l)?.label ?? l;
  const made = allowedNew(doc, from).map((m): MenuEntry => {
    if (m.type === 'result') return { id: idOf(m), label: t(`canvas.new.${m.direction}`, { level: level(m.level) }) };
    return { id: idOf(m), label: t(`canvas.new.${m.type}`) };
  });
  const isResult = v.kindOf(from) === 'result';
  const extra: MenuEntry[] = [
    ...(v.home(from) && v.kindOf(from) !== 'factor' ? [{ id: 'new/assumption', label: t('canvas.new.assumption') }] : []),
    ...(isResult ? [{ id: 'new/indicator', label: t('canvas.new.indicator') }] : []),
  ];
  return [...made, ...extra, ...linkEntries(doc, from, t)];
}

export function linkEntries(doc: Document, from: string, t: Translate): MenuEntry[] {
  const v = view(doc);
  return allowedTargets(doc, from)
    .slice(0, MOST_TARGETS)
    .map((to) => ({
      id: `link/${to}`,
      label: t('canvas.linkTo', { label: v.label(to) }),
      hint: (v.nodes.get(to)?.record.statement ?? '').slice(0, 28),
    }));
}

export interface Chosen {
  readonly id: string;
  /** A field to write in next: on the card itself, or in the panel. */
  readonly field: 'statement' | 'rationale';
  readonly where: 'card' | 'panel';
}

/** @returns what was made and where to go on, or null where it was refused */
export function choose(run: RunCommand, doc: Document, from: string, entry: string): Chosen | null {
  const [kind, a, b] = entry.split('/');
  const on = (id: string | null, where: Chosen['where'], field: Chosen['field'] = 'statement'): Chosen | null =>
    id === null ? null : { id, where, field };
  if (kind === 'link') return on(run(addLink, { from, to: a ?? '' }), 'panel', 'rationale');
  if (b) {
    const level = b as Level;
    const args = a === 'below' ? { level, parentId: from } : { level, childId: from };
    return on(run(addResult, args), 'card');
  }
  if (a === 'activity') return on(run(addActivity, { parentId: from }), 'card');
  if (a === 'factor') return on(run(addFactor, { toId: from }), 'card');
  if (a === 'indicator') return on(run(addIndicator, { resultId: from }), 'panel');
  if (a === 'assumption') {
    const home = view(doc).home(from);
    return on(run(addAssumption, { attachTo: [home?.id ?? from] }), 'panel');
  }
  return null;
}
