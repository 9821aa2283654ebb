/** Whose form a logframe is, by words that only this donor prints. */
import { cellText } from '../../ooxml/source.ts';
import type { GeneralTable } from '../general/detect.ts';
import { tierLabel, tierOf, type GeneralRole, type RowName } from '../general/dictionary.ts';
import { plainWords } from '../iom/words.ts';

interface Seen {
  /** Heads of all columns in plain words. */
  readonly heads: string;
  /** The same as printed. */
  readonly printed: string;
  /** Names of levels in the rows. */
  readonly labels: string;
  readonly names: ReadonlySet<RowName>;
  readonly roles: ReadonlySet<GeneralRole>;
}

const FINGERPRINTS: readonly (readonly [id: string, fits: (seen: Seen) => boolean])[] = [
  [
    'jica-pdm',
    ({ heads, labels }) => /important assumption/.test(heads) && /\b(super|overall) goal\b/.test(labels),
  ],
  [
    'pbf-results-framework',
    ({ heads, roles }) =>
      /indicator milestone/.test(heads) ||
      (roles.has('output') && roles.has('milestone') && roles.has('source') && !roles.has('baseline')),
  ],
  [
    'undp-results-framework',
    ({ heads, roles }) =>
      /(data collection methods?|méthodes? de collecte.*|métodos? de (recopilación|recolección).*) (and |et |y )?(risks|risques|riesgos)/.test(
        heads,
      ) ||
      /(expected|intended) outputs?.*output (indicators|targets)/.test(heads) ||
      (roles.has('output') && roles.has('baselineYear') && roles.has('method')),
  ],
  [
    'unsdcf-results-framework',
    ({ labels, roles }) => roles.has('partners') || /strategic priority/.test(labels),
  ],
  [
    'world-bank-results-framework',
    ({ heads, labels }) =>
      /\bpdo\b|\bpbc\b|\bdli\b/.test(heads) || /\bpdo\b|project development objective/.test(labels),
  ],
  [
    'giz-results-matrix',
    ({ heads, labels }) =>
      /^ziele outputs|\bmodul/.test(heads) || /modulziel|module objective|programmziel/.test(labels),
  ],
  [
    'eu-action-document',
    ({ printed, heads }) =>
      /\(@\)|maximum 10/i.test(printed) || (/results chain/.test(heads) && /sources? of data/.test(heads)),
  ],
  [
    'eu-logframe',
    ({ heads }) =>
      /(results chain|chaîne des? résultats|cadena de resultados)/.test(heads) &&
      /current value|valeur actuelle|valor actual|reference year|année de référence|año de referencia/.test(
        heads,
      ),
  ],
  [
    'us-state-logic-model',
    ({ names, roles }) =>
      (roles.has('result') && roles.has('activity') && roles.has('indicator') && !roles.has('source')) ||
      ((names.has('top') || roles.has('objective')) &&
        names.has('objective') &&
        names.has('outcome') &&
        names.has('output')),
  ],
  [
    'usaid-logframe',
    ({ heads, labels, names }) =>
      /narrative summary/.test(heads) &&
      (/sub purpose/.test(labels) || (names.has('input') && !names.has('activity'))),
  ],
  [
    'logframe-4x4',
    ({ roles }) =>
      roles.has('source') &&
      roles.has('assumptions') &&
      !roles.has('target') &&
      !roles.has('baselineTarget') &&
      !roles.has('milestone'),
  ],
];

/** Null where the form is nobody's that we know. */
export function formatOf(tables: readonly GeneralTable[]): string | null {
  const heads = tables.flatMap(({ heads: own, headerRow }) => (headerRow < 0 ? [] : [...own.values()]));
  const labels: string[] = [];
  const names = new Set<RowName>();
  for (const { table, columns, bodyRow } of tables)
    for (const cell of table.cells) {
      const role = columns.get(cell.column)?.role;
      if (cell.row < bodyRow || (role !== 'level' && role !== 'result' && cell.column > 0)) continue;
      const text = cellText(cell);
      const name = (role === 'level' ? tierOf(text) : tierLabel(text))?.tier;
      if (!name) continue;
      names.add(name);
      labels.push(plainWords(text).slice(0, 60));
    }
  const seen: Seen = {
    heads: plainWords(heads.join(' ')),
    printed: heads.join(' '),
    labels: labels.join(' '),
    names,
    roles: new Set(tables.flatMap(({ columns }) => [...columns.values()].map((c) => c.role))),
  };
  return FINGERPRINTS.find(([, fits]) => fits(seen))?.[0] ?? null;
}
