/** Takes one from a finding to the very field that it is about, and opens the panel where the view has no such field. */
import type { FindingElement } from '../../core/checks/index.ts';
import type { ElementKind } from '../../core/model/index.ts';
import type { UiState, UiStore } from '../state/ui.ts';

type Target = Pick<FindingElement, 'id' | 'kind' | 'field'>;

/** The fields that the matrix has a cell for. */
const CELLS: Partial<Record<ElementKind, readonly string[]>> = {
  result: ['statement'],
  activity: ['statement'],
  indicator: ['statement', 'source', 'baseline', 'target'],
};

export function leadTo(ui: UiStore, { id, kind, field }: Target): void {
  const inView = isInView(ui.get(), kind, field);
  if (!inView) ui.set({ panel: 'inspector' });
  ui.goTo(id, field ?? (inView ? null : wordsOf(kind)));
}

/** From a page without the design: the panel has every field, in every view. */
export function leadToPanel(ui: UiStore, { id, kind, field }: Target): void {
  ui.set({ panel: 'inspector' });
  ui.goTo(id, field ?? wordsOf(kind));
}

function isInView({ view, show }: UiState, kind: ElementKind, field: string | undefined): boolean {
  switch (view) {
    case 'outline':
      return false;
    case 'matrix':
      return CELLS[kind]?.includes(field ?? 'statement') ?? false;
    case 'diagram':
    case 'split':
      if (field !== undefined && field !== 'statement') return false;
      return (
        kind === 'result' ||
        (kind === 'activity' && show.activities) ||
        (kind === 'factor' && show.factors) ||
        (kind === 'assumption' && show.assumptions)
      );
  }
}

/** Where the cursor goes when a finding is about an element as a whole; the project has no such words. */
const wordsOf = (kind: ElementKind): string | null =>
  kind === 'project' ? null : kind === 'link' ? 'rationale' : 'statement';
