import { describe, expect, it } from 'vitest';
import { createUi, type UiState } from '../state/ui.ts';
import { leadTo, leadToPanel } from './leadTo.ts';

function led(from: Partial<UiState>, target: Parameters<typeof leadTo>[1]) {
  const ui = createUi({ panel: 'checks', ...from });
  leadTo(ui, target);
  const { panel, selection, focus } = ui.get();
  return { panel, selection, field: focus?.field };
}
const statement = { id: 'a', kind: 'result', field: 'statement' } as const;
const contribution = { id: 'a', kind: 'result', field: 'contribution' } as const;
const source = { id: 'i', kind: 'indicator', field: 'source' } as const;
const link = { id: 'l', kind: 'link' } as const;
const plan = { id: 'project', kind: 'project', field: 'monitoringPlan' } as const;

describe('the way from a finding to its field', () => {
  it('leaves the panel as it is where the view has the field', () => {
    expect(led({ view: 'diagram' }, statement)).toEqual({
      panel: 'checks',
      selection: ['a'],
      field: 'statement',
    });
    expect(led({ view: 'matrix' }, source)).toMatchObject({ panel: 'checks', field: 'source' });
  });

  it.each(['diagram', 'split', 'matrix', 'outline'] as const)(
    'opens the panel for what the %s lacks',
    (view) => {
      expect(led({ view }, contribution)).toMatchObject({ panel: 'inspector', field: 'contribution' });
      expect(led({ view }, plan)).toMatchObject({ panel: 'inspector', field: 'monitoringPlan' });
    },
  );

  it('takes the words of an element that is not in view when no field is named', () => {
    expect(led({ view: 'matrix' }, link)).toMatchObject({ panel: 'inspector', field: 'rationale' });
    expect(led({ view: 'outline' }, { id: 'a', kind: 'result' })).toMatchObject({ field: 'statement' });
  });

  it('opens the panel for an element that the diagram hides', () => {
    const show = { activities: false, assumptions: true, factors: true };
    expect(led({ show }, { id: 'w', kind: 'activity', field: 'statement' })).toMatchObject({
      panel: 'inspector',
    });
  });

  it('leads into the panel from a page without the design', () => {
    const ui = createUi({ panel: 'none' });
    leadToPanel(ui, link);
    expect(ui.get()).toMatchObject({ panel: 'inspector', selection: ['l'], focus: { field: 'rationale' } });
  });
});
