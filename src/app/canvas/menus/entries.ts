/** The entries of the sheet's menus and what choosing one does. Only what the link rules allow is offered. */
import { allowedNew, allowedTargets, type NewElement } from '../../../core/commands/index.ts';
import type { Translate } from '../../../core/i18n/index.ts';
import { ASSUMPTION_MARKS, view, type Document, type Level } from '../../../core/model/index.ts';
import type { Actions } from '../actions.ts';

export interface Entry {
  readonly id: string;
  readonly label: string;
  /** The key that does the same. */
  readonly hint?: string;
  readonly run: (actions: Actions) => void;
}

const levelName = (doc: Document, level: Level): string =>
  view(doc).profile.levels.find((p) => p.level === level)?.label ?? level;

function makeEntry(doc: Document, from: string, made: NewElement, t: Translate): Entry {
  const run = (actions: Actions): void => actions.make(from, made);
  if (made.type === 'factor') return { id: 'factor', label: t('canvas.new.factor'), hint: 'F', run };
  if (made.type === 'activity') return { id: 'activity', label: t('canvas.new.activity'), run };
  const { direction, level } = made;
  return {
    id: `${direction}/${level}`,
    label: t(`canvas.new.${direction}`, { level: levelName(doc, level) }),
    run,
  };
}

/** What can be made from a card. Results in the direction of the drag come first. */
export function makeEntries(doc: Document, from: string, upward: boolean, t: Translate): Entry[] {
  const v = view(doc);
  const kind = v.kindOf(from);
  const wanted = upward ? 'above' : 'below';
  const node = v.nodes.get(from);
  const own = node?.kind === 'result' ? node.record.level : null;
  /** The direction that was meant, then levels the design already uses, then others; one's own level last. */
  const rank = (made: NewElement): number => {
    if (made.type !== 'result') return made.type === 'activity' ? 4 : 9;
    const used = v.results.some((r) => r.level === made.level);
    return (made.direction === wanted ? 0 : 5) + (made.level === own ? 3 : used ? 0 : 1);
  };
  const made = allowedNew(doc, from)
    // A factor serves a result; one for an activity or another factor has nothing to be linked to.
    .filter((m) => m.type !== 'factor' || kind === 'result')
    .toSorted((a, b) => rank(a) - rank(b))
    .map((m) => makeEntry(doc, from, m, t));
  const entries: Entry[] = [...made];
  if (allowedTargets(doc, from).length > 0)
    entries.push({ id: 'link', label: t('canvas.new.link'), hint: 'L', run: (a) => a.openPick(from) });
  if (kind !== 'factor' && v.home(from))
    entries.push({
      id: 'assumption',
      label: t('canvas.new.assumption'),
      hint: 'A',
      run: (a) => a.assumptionOn(from),
    });
  if (kind === 'result') {
    entries.push({
      id: 'indicator',
      label: t('canvas.new.indicator'),
      hint: 'I',
      run: (a) => a.indicatorOf(from),
    });
    entries.push({ id: 'risk', label: t('canvas.new.risk'), hint: 'R', run: (a) => a.riskTo(from) });
  }
  return entries;
}

/** What can be made on the sheet itself: a result that stands alone for now. */
export const sheetEntries = (doc: Document, t: Translate): Entry[] =>
  (['objective', 'outcome', 'intermediateOutcome', 'output'] as const).map((level) => ({
    id: level,
    label: t('canvas.new.alone', { level: levelName(doc, level) }),
    run: (actions) => actions.makeAlone(level),
  }));

function linkEntries(doc: Document, id: string, t: Translate): Entry[] {
  const v = view(doc);
  const link = doc.links[id];
  const parents = v.up(link?.from ?? '');
  const isHome = parents[0]?.id === id;
  const canBeHome = parents.length > 1 && !isHome && parents.some((p) => p.id === id);
  return [
    { id: 'because', label: t('canvas.do.because'), hint: 'Enter', run: (a) => a.openLink(id) },
    { id: 'assumption', label: t('canvas.new.assumptionHere'), hint: 'A', run: (a) => a.assumptionOn(id) },
    ...(canBeHome
      ? [
          {
            id: 'home',
            label: t('canvas.do.home', { label: v.label(link?.to ?? '') }),
            run: (a: Actions) => a.printUnder(id),
          },
        ]
      : []),
  ];
}

function cardEntries(doc: Document, id: string, t: Translate): Entry[] {
  const v = view(doc);
  const node = v.nodes.get(id);
  const entries: Entry[] = [
    { id: 'edit', label: t('canvas.do.edit'), hint: 'Enter', run: (a) => a.edit(id) },
  ];
  if (node?.kind === 'factor')
    entries.push({ id: 'actor', label: t('canvas.do.actor'), run: (a) => a.edit(id, 'actor') });
  entries.push(...makeEntries(doc, id, false, t));
  if (node && node.kind !== 'factor') {
    const beside = v.children(v.home(id)?.to ?? null).filter((c) => c.kind === node.kind);
    const at = beside.findIndex((c) => c.record.id === id);
    if (at > 0)
      entries.push({
        id: 'earlier',
        label: t('canvas.do.earlier'),
        hint: 'Alt+←',
        run: (a) => a.reorder(id, 'up'),
      });
    if (at < beside.length - 1)
      entries.push({
        id: 'later',
        label: t('canvas.do.later'),
        hint: 'Alt+→',
        run: (a) => a.reorder(id, 'down'),
      });
  }
  entries.push({ id: 'branch', label: t('canvas.do.branch'), hint: 'B', run: (a) => a.branch(id) });
  if (node?.record.position)
    entries.push({ id: 'tidy', label: t('canvas.do.tidy'), run: (a) => void a.tidyOne(id) });
  return entries;
}

/** What can be done with an element of any kind on the sheet. */
export function elementEntries(doc: Document, id: string, t: Translate): Entry[] {
  const kind = view(doc).kindOf(id);
  const remove: Entry = {
    id: 'remove',
    label: t('canvas.do.remove'),
    hint: 'Delete',
    run: (a) => a.remove([id]),
  };
  const say: Entry[] = [
    { id: 'comment', label: t('canvas.do.comment'), hint: 'M', run: (a) => a.discuss(id, 'comment') },
    { id: 'suggest', label: t('canvas.do.suggest'), hint: 'S', run: (a) => a.discuss(id, 'suggest') },
  ];
  if (kind === 'link') return [...linkEntries(doc, id, t), ...say, remove];
  if (kind === 'assumption') {
    const marks = ASSUMPTION_MARKS.map((mark, i): Entry => ({
      id: mark,
      label: t('canvas.do.mark', { mark: t(`model.mark.${mark}`) }),
      ...(i > 0 ? { hint: String(i) } : {}),
      run: (a) => a.mark(id, i),
    }));
    return [
      { id: 'edit', label: t('canvas.do.edit'), hint: 'Enter', run: (a) => a.edit(id) },
      ...marks,
      ...say,
      remove,
    ];
  }
  return [...cardEntries(doc, id, t), ...say, remove];
}
