import { describe, expect, it } from 'vitest';
import { layoutDiagram } from '../../../core/layout/index.ts';
import { view } from '../../../core/model/index.ts';
import { safeCrossings } from '../../../core/samples/safeCrossings.ts';
import type { Actions } from '../actions.ts';
import { handleKey, type KeyContext, type KeyPress } from './keys.ts';
import { walkMap } from './walk.ts';

const design = view(safeCrossings());
const layout = layoutDiagram(design, { show: { activities: true, assumptions: true, factors: true } });
const output = design.results.find((r) => r.level === 'output')!.id;
const assumption = design.assumptions[0]!.id;
const link = design.home(output)!.id;

/** Presses one key and tells what was called, as "name(arguments)". */
function press(key: string | Partial<KeyPress>, over: Partial<KeyContext> = {}): string[] {
  const called: string[] = [];
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      void called.push(`${name}(${args.join(',')})`);
  const actions = new Proxy({}, { get: (_, name) => note(String(name)) }) as Actions;
  const event = { key: '', shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
  const taken = handleKey(
    { ...event, ...(typeof key === 'string' ? { key } : key) },
    {
      view: design,
      map: walkMap(design, layout),
      selection: [output],
      branch: null,
      band: 'full',
      drawing: false,
      readOnly: false,
      actions,
      zoom: note('zoom'),
      enter: note('enter'),
      clear: note('clear'),
      ...over,
    },
  );
  return taken ? called : ['not ours'];
}

describe('the keys of the sheet', () => {
  it('edit, remove, link and add on what is selected', () => {
    expect(press('Enter')).toEqual([`edit(${output})`]);
    expect(press('F2')).toEqual([`edit(${output})`]);
    expect(press('Delete')).toEqual([`remove(${output})`]);
    expect(press('l')).toEqual([`openPick(${output})`]);
    expect(press('A')).toEqual([`assumptionOn(${output})`]);
    expect(press('f')).toEqual([`factorFor(${output})`]);
    expect(press('i')).toEqual([`indicatorOf(${output})`]);
    expect(press({ key: 'Enter', ctrlKey: true })).toEqual([`sibling(${output})`]);
  });

  it('open the because of a link, and mark an assumption', () => {
    expect(press('Enter', { selection: [link] })).toEqual([`openLink(${link})`]);
    expect(press('2', { selection: [assumption] })).toEqual([`mark(${assumption},2)`]);
    expect(press('2')).toEqual(['not ours']);
  });

  it('leave Tab alone outside drawing mode, and make cards with it inside', () => {
    expect(press('Tab')).toEqual(['not ours']);
    expect(press('Tab', { drawing: true })).toEqual([`child(${output})`]);
    expect(press({ key: 'Tab', shiftKey: true }, { drawing: true })).toEqual([`sibling(${output},true)`]);
  });

  it('reorder with Alt, change the level with Alt and Shift', () => {
    expect(press({ key: 'ArrowLeft', altKey: true })).toEqual([`reorder(${output},up)`]);
    expect(press({ key: 'ArrowDown', altKey: true })).toEqual([`reorder(${output},down)`]);
    expect(press({ key: 'ArrowUp', altKey: true, shiftKey: true })).toEqual([`shiftLevel(${output},1)`]);
  });

  it('change nothing in a design that is for reading, but still walk and open', () => {
    const reading = { readOnly: true };
    for (const key of ['Enter', 'Delete', 'l', 'a', 'f', 'd', 'Backspace'])
      expect(press(key, reading)).toEqual(['not ours']);
    expect(press({ key: 'ArrowLeft', altKey: true }, reading)).toEqual(['not ours']);
    expect(press('ArrowUp', reading)).toEqual([`select(${design.home(output)?.to})`]);
    expect(press('Enter', { ...reading, selection: [link] })).toEqual([`openLink(${link})`]);
  });

  it('from afar Enter goes in; Esc gives back the branch first, then the selection', () => {
    expect(press('Enter', { band: 'far' })).toEqual([`enter(${output})`]);
    expect(press('Escape', { branch: output })).toEqual(['branch()']);
    expect(press('Escape')).toEqual(['clear()']);
    expect(press('Escape', { selection: [] })).toEqual(['not ours']);
  });

  it('leave other commands to the browser and the shell', () => {
    expect(press({ key: 'z', ctrlKey: true })).toEqual(['not ours']);
    expect(press('q')).toEqual(['not ours']);
  });
});
