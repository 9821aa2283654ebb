/** Where findings show on the work itself: what is out of sight hands its findings to the nearest thing above it that is in sight. */
import type { View } from '../model/index.ts';
import type { Finding } from './findings.ts';
import { SEVERITIES, type Severity } from './rule.ts';

export type FindingsById = ReadonlyMap<string, readonly Finding[]>;

const NONE: readonly Finding[] = [];

/** The severity whose sign stands for all of them. */
export const worstOf = (findings: readonly Finding[]): Severity | null =>
  SEVERITIES.find((s) => findings.some((f) => f.severity === s)) ?? null;

/** How many there are of each severity, the worst first. */
export const tally = (findings: readonly Finding[]): readonly number[] =>
  SEVERITIES.map((s) => findings.filter((f) => f.severity === s).length);

/** One step towards what an element belongs to: an indicator's result, a link's lower end, the parent of a result or activity. */
function above(view: View, id: string): string | null {
  const { doc } = view;
  switch (view.kindOf(id)) {
    case 'indicator':
      return doc.indicators[id]?.result ?? null;
    case 'link':
      return doc.links[id]?.from ?? null;
    case 'assumption':
      return firstElement(view, doc.assumptions[id]?.attachedTo);
    case 'risk':
      return firstElement(view, doc.risks[id]?.attachedTo);
    case 'factor':
      return view.up(id)[0]?.to ?? null;
    case 'result':
    case 'activity':
      return view.home(id)?.to ?? null;
    default:
      return null;
  }
}

/** Attached to a level as a whole, an assumption belongs to no single element. */
const firstElement = (view: View, attachedTo: Readonly<Record<string, true>> | undefined): string | null =>
  Object.keys(attachedTo ?? {}).find((id) => view.kindOf(id) !== null) ?? null;

/** The element itself where it is in sight, else the nearest above it that is; null where nothing is. */
export function placeInSight(view: View, inSight: (id: string) => boolean, id: string): string | null {
  const seen = new Set<string>();
  let at: string | null = id;
  while (at !== null && !seen.has(at)) {
    if (inSight(at)) return at;
    seen.add(at);
    at = above(view, at);
  }
  return null;
}

/** The findings that each thing in sight shows: its own, and those of what hides behind it. */
export function findingsInSight(
  view: View,
  byElement: FindingsById,
  inSight: (id: string) => boolean,
): FindingsById {
  const shown = new Map<string, Set<Finding>>();
  for (const [id, findings] of byElement) {
    const place = placeInSight(view, inSight, id);
    if (place === null) continue;
    const there = shown.get(place) ?? new Set();
    for (const finding of findings) there.add(finding);
    shown.set(place, there);
  }
  return new Map([...shown].map(([id, findings]) => [id, [...findings]]));
}

/** The findings of an element that are about one of these fields; a finding that names no field is about the statement. */
export function findingsAt(
  byElement: FindingsById,
  id: string,
  isField: (field: string) => boolean,
): readonly Finding[] {
  const findings = byElement.get(id) ?? NONE;
  return findings.filter((f) => f.elements.some((e) => e.id === id && isField(e.field ?? 'statement')));
}
