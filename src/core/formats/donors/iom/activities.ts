/** Bands of activities: which activities they list and which result they belong to. */
import type { Activity, Level } from '../../../model/index.ts';
import { readItems } from './bands.ts';
import { rowNamed } from '../general/names.ts';

export interface ReadActivity {
  readonly code: string | null;
  readonly statement: string;
  readonly alsoTo: readonly string[];
  /** Index of the result, decided by the band's own words or by its place. */
  readonly parent: number | null;
  readonly named: boolean;
  readonly band: number;
  more?: Partial<Pick<Activity, 'means' | 'statusNote' | 'description'>>;
  /** Becomes a row of the work plan: who does it, and in which months. */
  plan?: { readonly responsible: string; readonly months: readonly number[] };
}

export interface Band {
  readonly lines: string[];
  /** As printed: "Output 1.1", or null. */
  readonly of: string | null;
  /** Stands apart from the results above. */
  readonly apart: boolean;
  /** Index of the last result before it. */
  readonly after: number | null;
}

interface Placed {
  readonly level: Level;
  readonly code: string | null;
  readonly parent: number | null;
}

export function readActivities(bands: readonly Band[], results: readonly Placed[]): ReadActivity[] {
  return bands.flatMap((band, index) => {
    const byName = band.of === null ? null : rowNamed(results, band.of);
    const parent = band.apart ? null : (byName ?? bandByPlace(band.after, results));
    return readItems(band.lines).map((item) => ({
      ...item,
      parent,
      named: byName !== null || band.apart,
      band: index,
    }));
  });
}

/**
 * A band between two outputs of one outcome belongs to the output above it; a band after the last of them closes the
 * outcome and belongs to the outcome, as the layout of 2012 prints it.
 */
function bandByPlace(after: number | null, results: readonly Placed[]): number | null {
  if (after === null) return null;
  const last = results[after] as Placed;
  const next = results[after + 1];
  if (last.level !== 'output' || last.parent === null || next?.parent === last.parent) return after;
  return last.parent;
}
