/** Which findings are listed: by severity, family, level, the selected element, and whether they are new to this person. */
import type { Family, Finding, FindingElement, Severity } from '../../core/checks/index.ts';
import type { View } from '../../core/model/index.ts';

export interface Filter {
  readonly severity: Severity | null;
  readonly family: Family | null;
  /** A level, `activity`, or `project` for everything that stands on no level. */
  readonly level: string | null;
  /** Only what is about the selected element. */
  readonly selected: boolean;
  /** Only what was not there at the last visit. */
  readonly fresh: boolean;
}

export const NO_FILTER: Filter = { severity: null, family: null, level: null, selected: false, fresh: false };

/** The level that a finding is about: that of its first element, an indicator's result or a link's lower end. */
export function levelOf(view: View, element: FindingElement | undefined): string {
  const { doc } = view;
  if (!element) return 'project';
  const id =
    element.kind === 'indicator'
      ? (doc.indicators[element.id]?.result ?? '')
      : element.kind === 'link'
        ? (doc.links[element.id]?.from ?? '')
        : element.id;
  if (doc.activities[id]) return 'activity';
  return doc.results[id]?.level ?? 'project';
}

export function passes(
  filter: Filter,
  finding: Finding,
  view: View,
  selection: readonly string[],
  seen: ReadonlySet<string> | null,
): boolean {
  if (filter.severity !== null && finding.severity !== filter.severity) return false;
  if (filter.family !== null && finding.family !== filter.family) return false;
  if (filter.level !== null && levelOf(view, finding.elements[0]) !== filter.level) return false;
  if (filter.selected && !finding.elements.some((e) => concerns(view, selection, e))) return false;
  return !filter.fresh || seen === null || !seen.has(finding.key);
}

/** An indicator belongs to what its result is about. */
const concerns = (view: View, selection: readonly string[], { id, kind }: FindingElement): boolean =>
  selection.includes(id) ||
  (kind === 'indicator' && selection.includes(view.doc.indicators[id]?.result ?? ''));
