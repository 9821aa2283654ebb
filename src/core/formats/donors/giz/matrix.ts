/**
 * GIZ's results matrix: module objective and lettered outputs, base and target value inside the indicator's cell, risks under the
 * assumptions. See docs/formats/giz-results-matrix.md.
 */
import { projectOf, viewUnder, type Indicator, type Result, type View } from '../../../model/index.ts';
import { cellOf, headRow, type PrintedCell, type PrintedParagraph } from '../../printed/document.ts';
import { FormatError } from '../../types.ts';
import type { Donor, Labels } from '../donor.ts';
import { namingProfile } from '../kit/profile.ts';
import { baselineText, finalTarget, resultsInOrder, targetText } from '../kit/rows.ts';
import { indicatorRows } from '../kit/table.ts';
import { GIZ_LABELS, type GizLabel } from './labels.ts';
import { titled } from '../kit/project.ts';

type L = Labels<GizLabel>;

export const GIZ_RESULTS_MATRIX: Donor<GizLabel> = {
  id: 'giz-results-matrix',
  wording: 'inPart',
  labels: GIZ_LABELS,
  places: {
    'project.title': 'own',
    'result.level': 'own',
    'result.code': 'words',
    'result.statement': 'own',
    'link.home': 'words',
    'link.others': 'words',
    'indicator.statement': 'own',
    'indicator.code': 'words',
    'indicator.source': 'own',
    'baseline.text': 'words',
    'baseline.year': 'words',
    'target.text': 'words',
    'target.date': 'words',
    'assumption.statement': 'own',
    'assumption.onResult': 'own',
    'assumption.onSeveral': 'words',
    'assumption.onLink': 'words',
    'risk.statement': 'words',
  },
  requires: ['baseline.text', 'target.text', 'indicator.source'],
  print(doc, { labels, language }) {
    const numbered = viewUnder(doc, naming(labels));
    if (numbered.results.length === 0) throw new FormatError('formats.write.noResults', {}, language);
    const project = projectOf(doc);
    const letters = lettersOf(numbered);
    const nameOf = (id: string): string =>
      letters.has(id) ? `${labels.output} ${letters.get(id)}` : numbered.label(id);
    const v: View = { ...numbered, label: nameOf };
    return {
      ...titled(project, language),
      sections: [
        {
          heading: labels.heading,
          page: 'landscape',
          fields: [],
          columns: [28, 32, 20, 20],
          rows: [
            headRow([labels.results, labels.indicators, labels.sources, labels.assumptions]),
            ...indicatorRows({
              v,
              language,
              nameOf: ({ id }) => nameOf(id),
              cells: (i, result) => [
                indicatorCell(v, i, codeOf(v, i, result, letters), labels),
                cellOf(i?.source ?? ''),
              ],
              under: (result) => risksOf(v, result, labels),
            }),
          ],
          below: [],
        },
      ],
    };
  },
};

const naming = (labels: L) =>
  namingProfile({
    levels: {
      impact: labels.programme,
      goal: labels.programme,
      objective: labels.programme,
      outcome: labels.module,
      intermediateOutcome: labels.intermediate,
      output: labels.output,
    },
    activity: labels.activity,
    activityNumbering: 'byParent',
    unnumberedWhenSingle: ['impact', 'goal', 'objective', 'outcome', 'intermediateOutcome'],
  });

/** Outputs are lettered through the whole matrix: A, B … Z, AA. */
function lettersOf(v: View): ReadonlyMap<string, string> {
  const outputs = resultsInOrder(v).filter(({ result }) => result.level === 'output');
  return new Map(outputs.map(({ result }, i) => [result.id, letter(i)]));
}

const letter = (i: number): string =>
  (i >= 26 ? letter(Math.floor(i / 26) - 1) : '') + String.fromCharCode(65 + (i % 26));

/** Module indicators are M1, M2 …; those of output A are A1, A2 …; those of other levels have no number. A pinned code stays. */
function codeOf(v: View, i: Indicator | null, result: Result, letters: ReadonlyMap<string, string>): string {
  if (!i) return '';
  if (i.pinnedCode) return i.pinnedCode;
  if (result.level === 'output') return `${letters.get(result.id)}${v.indicators(result.id).indexOf(i) + 1}`;
  if (result.level !== 'outcome') return '';
  const all = resultsInOrder(v).flatMap((r) => (r.result.level === 'outcome' ? r.indicators : []));
  return `M${all.indexOf(i) + 1}`;
}

function indicatorCell(v: View, i: Indicator | null, code: string, labels: L): PrintedCell {
  if (!i) return cellOf('');
  const line = (label: string, text: string): PrintedParagraph[] =>
    text ? [[{ text: `${label} `, bold: true }, { text }]] : [];
  return {
    of: [i.id],
    paragraphs: [
      [...(code ? [{ text: `${code} `, bold: true }] : []), { text: i.statement }],
      ...line(labels.baseline, baselineText(i)),
      ...line(labels.target, targetText(finalTarget(v, i))),
    ],
  };
}

const risksOf = (v: View, { id }: Result, labels: L): string[] => {
  const risks = v.risks.filter((r) => Object.hasOwn(r.attachedTo, id)).map((r) => r.statement);
  return risks.length > 0 ? [`${labels.risks} ${risks.join('; ')}`] : [];
};
