import { describe, expect, it } from 'vitest';
import { layoutDiagram } from '../../../core/layout/index.ts';
import { view } from '../../../core/model/index.ts';
import { safeCrossings } from '../../../core/samples/safeCrossings.ts';
import { firstCard, walk, walkMap } from './walk.ts';

const design = view(safeCrossings());
const layout = layoutDiagram(design, { show: { activities: true, assumptions: true, factors: true } });
const map = walkMap(design, layout);
const labelled = (label: string): string => {
  const found = [...layout.cards.keys()].find((id) => design.label(id) === label);
  if (!found) throw new Error(`No ${label} on the sheet.`);
  return found;
};
const go = (from: string, ...steps: Parameters<typeof walk>[2][]): string =>
  steps.reduce((at, step) => walk(map, at, step) ?? at, from);

describe('walking with the arrow keys', () => {
  it('begins at the top of the design', () => {
    expect(firstCard(map)).toBe(labelled('Objective'));
  });

  it('goes up along the home link and down to what leads here', () => {
    expect(go(labelled('Output 1.1'), 'up')).toBe(labelled('Outcome 1'));
    expect(go(labelled('Output 1.1'), 'up', 'up')).toBe(labelled('Objective'));
    expect(design.up(go(labelled('Outcome 2'), 'down'))[0]?.to).toBe(labelled('Outcome 2'));
  });

  it('goes to the neighbour that stands beside, whatever it belongs to, and stops at the end', () => {
    expect(go(labelled('Output 1.1'), 'right')).toBe(labelled('Output 1.2'));
    expect(go(labelled('Output 2.1'), 'left')).toBe(labelled('Output 1.2'));
    expect(walk(map, labelled('Output 1.1'), 'left')).toBeNull();
  });

  it('goes through a column of activities one by one', () => {
    const first = go(labelled('Output 1.1'), 'down');
    expect(design.label(first)).toBe('Activity 1.1.1');
    const second = go(first, 'down');
    expect(design.label(second)).toBe('Activity 1.1.2');
    expect(walk(map, second, 'down')).toBeNull();
    expect(go(second, 'up', 'up')).toBe(labelled('Output 1.1'));
  });

  it('with Shift walks along the link: card, link, what is strung on it, card', () => {
    const output = labelled('Output 1.1');
    const link = walk(map, output, 'up', true) ?? '';
    expect(design.doc.links[link]?.from).toBe(output);
    const tag = walk(map, link, 'up', true) ?? '';
    expect(design.kindOf(tag)).toBe('assumption');
    expect(walk(map, tag, 'up', true)).toBe(labelled('Outcome 1'));
    expect(walk(map, tag, 'down', true)).toBe(link);
    expect(walk(map, link, 'down', true)).toBe(output);
  });

  it('goes from link to link among those that arrive at one result', () => {
    const outcome = labelled('Outcome 2');
    const [first, second] = design.down(outcome).filter((l) => layout.cards.has(l.from ?? ''));
    expect(walk(map, first!.id, 'right')).toBe(second!.id);
    expect(walk(map, second!.id, 'left')).toBe(first!.id);
  });
});
