import { describe, expect, it } from 'vitest';
import { projectOf, view } from '../model/index.ts';
import {
  addIndicator,
  addMilestone,
  ensureTarget,
  moveElement,
  putYearInField,
  removeElements,
  setField,
  setText,
  setTargetYear,
} from './index.ts';
import { bench, type Bench } from './testing/design.ts';

function withIndicator(): { b: Bench; indicatorId: string; final: string; steps: () => string[] } {
  const b = bench();
  const indicatorId = b.run(addIndicator, { resultId: 'oc1' });
  const final = b.run(ensureTarget, { indicatorId });
  const steps = () =>
    view(b.doc)
      .targets(indicatorId)
      .map((t) => t.id);
  return { b, indicatorId, final, steps };
}

describe('addMilestone', () => {
  it('stands behind the other milestones and before the final target', () => {
    const { b, indicatorId, final, steps } = withIndicator();
    const one = b.run(addMilestone, { indicatorId });
    const two = b.run(addMilestone, { indicatorId });
    expect(steps()).toEqual([one, two, final]);
    expect(b.doc.targets[two]).toMatchObject({ indicator: indicatorId, kind: 'milestone', text: '' });
    expect(view(b.doc).finalTarget(indicatorId)?.id).toBe(final);
  });

  it('is not taken for the target where nobody has written one', () => {
    const { b, indicatorId, final } = withIndicator();
    b.run(removeElements, { ids: [final] });
    b.run(addMilestone, { indicatorId });
    expect(view(b.doc).finalTarget(indicatorId)).toBeNull();
  });

  it('changes places with other milestones only, never with the final target', () => {
    const { b, indicatorId, final, steps } = withIndicator();
    const one = b.run(addMilestone, { indicatorId });
    const two = b.run(addMilestone, { indicatorId });
    b.run(moveElement, { id: two, direction: 'up' });
    expect(steps()).toEqual([two, one, final]);
    expect(b.refusal(moveElement, { id: one, direction: 'down' })).toBe('alreadyLast');
    expect(b.refusal(moveElement, { id: final, direction: 'up' })).toBe('alreadyFirst');
  });

  it('is refused for an indicator that is gone', () => {
    expect(bench().refusal(addMilestone, { indicatorId: 'nobody' })).toBe('gone');
  });
});

describe('setTargetYear', () => {
  const dateOf = (b: Bench, id: string) => b.doc.targets[id]?.date;

  it('means the last day of the year, or the last of the project where that comes first', () => {
    const { b, final } = withIndicator();
    b.run(setField, { table: 'project', id: 'project', field: 'end', value: '2028-08-31' });
    expect(projectOf(b.doc).end).toBe('2028-08-31');
    b.run(setTargetYear, { targetId: final, year: 2027 });
    expect(dateOf(b, final)).toBe('2027-12-31');
    b.run(setTargetYear, { targetId: final, year: 2028 });
    expect(dateOf(b, final)).toBe('2028-08-31');
    b.run(setTargetYear, { targetId: final, year: null });
    expect(dateOf(b, final)).toBeNull();
  });

  it('keeps a day that lies in that year already', () => {
    const { b, final } = withIndicator();
    b.run(setField, { table: 'targets', id: final, field: 'date', value: '2027-06-30' });
    b.run(setTargetYear, { targetId: final, year: 2027 });
    expect(dateOf(b, final)).toBe('2027-06-30');
  });

  it('is refused for what is no year, and for a target that is gone', () => {
    const { b, final } = withIndicator();
    expect(b.refusal(setTargetYear, { targetId: final, year: 27 })).toBe('yearDigits');
    expect(b.refusal(setTargetYear, { targetId: final, year: 2027.5 })).toBe('yearDigits');
    expect(b.refusal(setTargetYear, { targetId: 'gone', year: 2027 })).toBe('gone');
  });
});

describe('putYearInField', () => {
  it('takes the year out of the words of a baseline and of a target', () => {
    const { b, indicatorId, final } = withIndicator();
    b.run(setText, { table: 'indicators', id: indicatorId, field: 'baselineText', text: '12 % (2024)' });
    b.run(setText, { table: 'targets', id: final, field: 'text', text: '40 % (2028)' });
    b.run(putYearInField, { table: 'indicators', id: indicatorId });
    b.run(putYearInField, { table: 'targets', id: final });
    expect(b.doc.indicators[indicatorId]).toMatchObject({ baselineText: '12 %', baselineYear: 2024 });
    expect(b.doc.targets[final]).toMatchObject({ text: '40 %', date: '2028-12-31' });
  });

  it('leaves brackets that say more than a year, and is refused where there is none', () => {
    const { b, indicatorId, final } = withIndicator();
    b.run(setText, { table: 'targets', id: final, field: 'text', text: '40 % (June 2028)' });
    expect(b.refusal(putYearInField, { table: 'targets', id: final })).toBe('noYear');
    expect(b.refusal(putYearInField, { table: 'indicators', id: indicatorId })).toBe('noYear');
    expect(b.refusal(putYearInField, { table: 'targets', id: 'gone' })).toBe('gone');
  });
});
