/**
 * Horizontal places: the tree of home links, packed so that siblings stand side by side in the matrix's order and each parent stands in the
 * middle over what leads to it. Groups never interleave, so cards cannot overlap; cards put by hand keep their place and push others aside.
 */
import type { NodeElement } from '../model/index.ts';
import { cardStyle } from './cards.ts';
import { CARD, CARD_GAP, GROUP_GAP, GUTTER, ROOT_GAP } from './metrics.ts';
import type { Scene } from './scene.ts';

export interface Column {
  readonly x: number;
  readonly width: number;
}

interface Stack extends Column {
  readonly ids: string[];
  readonly parent: string | null;
  readonly direct: boolean;
  /** The card it stands under, which takes it along. */
  readonly under: string | null;
}

export interface Places {
  readonly columns: Map<string, Column>;
  /**
   * Activities stacked in one column, top first, and what they lead to. `direct`: nothing stands between the column and that result, so the
   * first one joins its bottom; else the column is joined by a line round the outputs above it.
   */
  readonly stacks: Stack[];
  readonly right: number;
}

/** A piece of the picture that knows its width and can be put at an x. */
interface Block {
  readonly width: number;
  readonly put: (x: number) => void;
}

const row = (blocks: readonly Block[], gap: number): Block => ({
  width: blocks.reduce((sum, b) => sum + b.width, 0) + gap * Math.max(0, blocks.length - 1),
  put: (x) => {
    let at = x;
    for (const block of blocks) {
      block.put(at);
      at += block.width + gap;
    }
  },
});

export function placeColumns(scene: Scene): Places {
  const columns = new Map<string, Column>();
  const stacks: Places['stacks'] = [];
  const seen = new Set<string>();

  const stack = (ids: string[], parent: string | null): Block => ({
    width: CARD.activity.min,
    put: (x) => void stacks.push({ x, width: CARD.activity.min, ids, parent, direct: true, under: parent }),
  });

  const blockOf = (node: NodeElement): Block => {
    const { id } = node.record;
    seen.add(id);
    const lane = scene.laneOf(id);
    const children = scene.children(id);
    const results = children.filter((c) => c.kind === 'result');
    const peers = results.filter((c) => scene.laneOf(c.record.id) === lane);
    const below = results.filter((c) => scene.laneOf(c.record.id) !== lane);
    const activities = children.filter((c) => c.kind === 'activity').map((c) => c.record.id);
    const isLeaf = below.length === 0;
    const underneath: Block[] = below.map(blockOf);
    if (activities.length > 0) {
      if (isLeaf) underneath.push(stack(activities, id));
      else underneath.push(...besideOutputs(below, activities, id));
    }
    const gap = below.some(
      (c) => scene.children(c.record.id).length > 0 && scene.laneOf(c.record.id) !== 'output',
    )
      ? GROUP_GAP
      : CARD_GAP;
    const base = row(
      underneath.filter((b) => b.width > 0),
      gap,
    );
    const own = withFactors(node, base.width);
    const width = Math.max(base.width, own.width);
    const mine: Block = {
      width,
      put: (x) => {
        base.put(x + (width - base.width) / 2);
        own.put(x + (width - own.width) / 2);
      },
    };
    return peers.length === 0 ? mine : row([mine, ...peers.map(blockOf)], CARD_GAP * 2);
  };

  /** Activities that a matrix lists under the outcome stand in the free columns under its outputs, else in a column of their own. */
  const besideOutputs = (outputs: readonly NodeElement[], ids: string[], parent: string): Block[] => {
    const free = outputs.filter((o) => scene.children(o.record.id).length === 0).map((o) => o.record.id);
    if (free.length === 0) return [stack(ids, parent)];
    const per = Math.ceil(ids.length / free.length);
    pending.push(() => {
      free.forEach((output, i) => {
        const own = ids.slice(i * per, (i + 1) * per);
        const column = columns.get(output);
        if (own.length > 0 && column)
          stacks.push({ x: column.x, width: column.width, ids: own, parent, direct: false, under: output });
      });
    });
    return [];
  };
  const pending: (() => void)[] = [];

  const withFactors = (node: NodeElement, roomBelow: number): Block => {
    const style = cardStyle(node);
    const factors = scene.factorsOf.get(node.record.id) ?? [];
    const wide = style === CARD.objective ? roomBelow * 0.62 : roomBelow;
    const own = Math.round(Math.min(style.max, Math.max(style.min, wide)));
    const step = CARD.factor.min + GROUP_GAP;
    // The first factor stands behind its result, the second before it, so that both reach it by a short straight line.
    const before = factors.length > 1 ? step : 0;
    return {
      width: own + factors.length * step,
      put: (x) => {
        const place = (id: string, at: number): void =>
          void columns.set(id, { x: Math.round(at), width: CARD.factor.min });
        columns.set(node.record.id, { x: Math.round(x + before), width: own });
        factors.forEach((id, i) => {
          if (i === 1) place(id, x);
          else place(id, x + before + own + GROUP_GAP + Math.max(0, i - 1) * step);
        });
      },
    };
  };

  const top = scene.children(null);
  const roots: Block[] = top.filter((n) => n.kind === 'result').map(blockOf);
  const loose = top.filter((n) => n.kind === 'activity').map((n) => n.record.id);
  if (loose.length > 0) roots.push(stack(loose, null));
  // In a narrowed picture a node's printed parent may be left out: it then stands at the top like a root.
  for (const node of scene.nodes.values()) {
    if (node.kind === 'result' && !seen.has(node.record.id) && !hasParentHere(scene, node.record.id))
      roots.push(blockOf(node));
  }
  for (const id of scene.factorsOf.get('') ?? []) {
    const width = CARD.factor.min;
    roots.push({ width, put: (x) => void columns.set(id, { x: Math.round(x), width }) });
  }
  const all = row(roots, ROOT_GAP);
  all.put(GUTTER);
  for (const run of pending) run();
  const planned = new Map(columns);
  makeRoomForPinned(scene, columns);
  takeAlong(stacks, planned, columns);
  const right = Math.max(GUTTER, ...[...columns.values(), ...stacks].map((c) => c.x + c.width));
  return { columns, stacks, right };
}

const hasParentHere = (scene: Scene, id: string): boolean => scene.nodes.has(scene.view.home(id)?.to ?? '');

/** Cards put by hand keep their x; others of the lane that would touch them step to the nearest free place. */
function makeRoomForPinned(scene: Scene, columns: Map<string, Column>): void {
  const byLane = new Map<string, string[]>();
  for (const id of columns.keys())
    byLane.set(scene.laneOf(id), [...(byLane.get(scene.laneOf(id)) ?? []), id]);
  for (const ids of byLane.values()) {
    const pinned = ids.filter((id) => scene.nodes.get(id)?.record.position);
    if (pinned.length === 0) continue;
    const taken: Column[] = [];
    const settle = (id: string, wanted: number): void => {
      const { width } = columns.get(id) as Column;
      const x = nearestFree(taken, Math.max(GUTTER, Math.round(wanted)), width);
      taken.push({ x, width });
      columns.set(id, { x, width });
    };
    for (const id of pinned) settle(id, scene.nodes.get(id)?.record.position?.x ?? 0);
    for (const id of ids) if (!pinned.includes(id)) settle(id, columns.get(id)?.x ?? 0);
  }
}

/** Activities follow the card they stand under. Those of cards that moved choose first; the others make room. */
function takeAlong(
  stacks: Stack[],
  planned: ReadonlyMap<string, Column>,
  columns: ReadonlyMap<string, Column>,
): void {
  const shift = ({ under }: Stack): number =>
    (columns.get(under ?? '')?.x ?? 0) - (planned.get(under ?? '')?.x ?? 0);
  if (stacks.every((stack) => shift(stack) === 0)) return;
  const taken: Column[] = [];
  const settle = (stack: Stack, i: number): void => {
    const x = nearestFree(taken, Math.max(GUTTER, stack.x + shift(stack)), stack.width);
    taken.push({ x, width: stack.width });
    stacks[i] = { ...stack, x };
  };
  const all = stacks.map((stack, i) => ({ stack, i, moved: shift(stack) !== 0 }));
  for (const { stack, i, moved } of all) if (moved) settle(stack, i);
  for (const { stack, i, moved } of all) if (!moved) settle(stack, i);
}

function nearestFree(taken: readonly Column[], x: number, width: number): number {
  const fits = (at: number): boolean =>
    at >= GUTTER && taken.every((t) => at + width + CARD_GAP <= t.x || at >= t.x + t.width + CARD_GAP);
  if (fits(x)) return x;
  const candidates = taken
    .flatMap((t) => [t.x - CARD_GAP - width, t.x + t.width + CARD_GAP])
    .filter(fits)
    .toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x));
  return candidates[0] ?? Math.max(...taken.map((t) => t.x + t.width)) + CARD_GAP;
}
