/** Levels of rows: what stands highest, what "result" means here, and what a row's shade says where no word does. */
import type { Level } from '../../../model/index.ts';
import { cellText } from '../../ooxml/source.ts';
import type { GeneralTable } from './detect.ts';
import { coded, tierLabel, tierOf, type RowName, type Tier } from './dictionary.ts';
import { RESULT_ROLES } from './header.ts';

export interface Levels {
  readonly levelOf: (tier: Exclude<Tier, 'activity'>) => Level;
  /** A name as a level: "Result" is an output, or an outcome where outputs are named beside it. */
  readonly tier: (name: RowName) => Tier | 'input' | 'precondition';
  /** Null where shades say nothing. */
  readonly byShade: (fill: string | null) => Tier | null;
}

export function levelsOf(tables: readonly GeneralTable[]): Levels {
  const names = new Set<RowName>();
  const fills: (string | null)[] = [];
  const shadeNames = new Map<string | null, RowName>();
  let told = false;
  for (const { table, columns, bodyRow, context } of tables) {
    for (const line of context) {
      const name = tierLabel(line)?.tier;
      if (name) names.add(name);
    }
    for (const { role } of columns.values()) if (role === 'output' || role === 'outcome') names.add(role);
    for (const cell of table.cells) {
      if (cell.row < bodyRow) continue;
      const role = columns.get(cell.column)?.role;
      const across = cell.column === 0 && cell.columnSpan > 1;
      if (role !== 'level' && !across && !(role && RESULT_ROLES.has(role))) continue;
      const text = cellText(cell);
      if (text === '') continue;
      const name = (role === 'level' || across ? tierOf(text) : tierLabel(text))?.tier;
      if (name) {
        names.add(name);
        if (!shadeNames.has(cell.fill)) shadeNames.set(cell.fill, name);
      } else if (role === 'result' || across) {
        if (coded(text)) told = true;
        if (!fills.includes(cell.fill)) fills.push(cell.fill);
      }
    }
  }
  const named = levelsFor(names);
  return { ...named, byShade: shades(fills, shadeNames, told || names.size > 0, named.tier) };
}

/** Levels where all names that rows have are known. */
export function levelsFor(names: ReadonlySet<RowName>): Levels {
  const above = names.has('above');
  const top: Level = !above && names.has('top') && names.has('objective') ? 'goal' : 'objective';
  const tier = (name: RowName): Tier | 'input' | 'precondition' => {
    // USAID's inputs are worded as the work on the outputs.
    if (name === 'input' && !names.has('activity')) return 'activity';
    if (name !== 'result') return name;
    if (!names.has('output')) return 'output';
    return names.has('outcome') ? 'intermediateOutcome' : 'outcome';
  };
  const levelOf = (of: Exclude<Tier, 'activity'>): Level =>
    of === 'top' ? top : of === 'above' ? 'goal' : of;
  return { tier, levelOf, byShade: () => null };
}

/** From the first shade down; with as many shades as levels each shade is one. */
const BY_COUNT: Readonly<Record<number, readonly Tier[]>> = {
  2: ['outcome', 'output'],
  3: ['top', 'outcome', 'output'],
  4: ['top', 'outcome', 'output', 'activity'],
};

function shades(
  fills: readonly (string | null)[],
  named: ReadonlyMap<string | null, RowName>,
  told: boolean,
  tier: Levels['tier'],
): Levels['byShade'] {
  const order = told ? undefined : BY_COUNT[fills.length];
  return (fill) => {
    const like = fill === null ? undefined : named.get(fill);
    if (like !== undefined) {
      const found = tier(like);
      return found === 'input' || found === 'precondition' ? null : found;
    }
    return order?.[fills.indexOf(fill)] ?? null;
  };
}
