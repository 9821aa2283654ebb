/** Results as the logframes print them: level below level, so that place and number have to say what each one leads to. */
import { RANK, type Level, type View } from '../../../model/index.ts';
import { wordsIn } from '../../printed/words.ts';
import { underByPlace } from '../general/under.ts';
import { Places } from '../iom/places.ts';
import { alsoText, resultsInOrder, type PrintedResult } from './rows.ts';

/** The highest level first; inside a level as the results hang together. */
export const levelsInOrder = (v: View): PrintedResult[] =>
  resultsInOrder(v).toSorted((a, b) => RANK[b.result.level] - RANK[a.result.level]);

/**
 * What the cell of a result says of its links: where place and number would mislead, the result it stands under; and those that it
 * leads to besides.
 *
 * @param ids in the order in which they are printed
 */
export function furtherLinks(v: View, ids: readonly string[], language: string): Map<string, string> {
  const places = new Places();
  const rows: { level: Level; code: string | null }[] = [];
  const { home } = wordsIn(language);
  return new Map(
    ids.map((id) => {
      const node = v.nodes.get(id);
      const level = node?.kind === 'result' ? node.record.level : 'output';
      const code = v.code(id) || null;
      const to = v.home(id)?.to ?? null;
      const parent = to === null ? null : ids.indexOf(to);
      const misleads = to !== null && underByPlace(rows, places, level, code) !== parent;
      rows.push({ level, code });
      places.add(level, code, parent);
      const words = [misleads ? home(v.label(to)) : '', alsoText(v, id, language)];
      return [id, words.filter((part) => part !== '').join(' ')];
    }),
  );
}
