/**
 * The classic logframe of four columns and four levels, each level below the other, means and costs in the rows of the activities.
 * See docs/formats/logframe-4x4.md.
 */
import { projectOf, viewUnder, type View } from '../../../model/index.ts';
import { cellOf, headRow, type PrintedCell, type PrintedRow } from '../../printed/document.ts';
import { FormatError } from '../../types.ts';
import type { Donor, Labels } from '../donor.ts';
import { activitiesCell, costLines, groupName, meansLines } from '../kit/activityGroups.ts';
import { headed, statementCell } from '../kit/fourColumns.ts';
import { fourColumnRows } from '../kit/fourColumnTable.ts';
import { FOUR_COLUMN_PLACES } from '../kit/fourColumnPlaces.ts';
import { namingProfile } from '../kit/profile.ts';
import { CLASSIC_LABELS, type ClassicLabel } from './labels.ts';
import { titled } from '../kit/project.ts';

type L = Labels<ClassicLabel>;

export const CLASSIC_LOGFRAME: Donor<ClassicLabel> = {
  id: 'logframe-4x4',
  wording: 'asPrinted',
  labels: CLASSIC_LABELS,
  places: { ...FOUR_COLUMN_PLACES, 'project.preconditions': 'own' },
  print(doc, { labels, language }) {
    const v = viewUnder(doc, naming(labels));
    if (v.results.length === 0) throw new FormatError('formats.write.noResults', {}, language);
    const project = projectOf(doc);
    return {
      ...titled(project, language),
      sections: [
        {
          heading: labels.heading,
          page: 'landscape',
          fields: [],
          columns: [13, 29, 29, 23, 24],
          rows: [
            headRow(['', labels.summary, labels.indicators, labels.sources, labels.assumptions]),
            ...rowsOf(v, labels, language),
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
      impact: labels.goal,
      goal: labels.goal,
      objective: labels.goal,
      outcome: labels.purpose,
      intermediateOutcome: labels.intermediate,
      output: labels.output,
    },
    activity: labels.activity,
    activityNumbering: 'byParent',
    unnumberedWhenSingle: ['impact', 'goal', 'objective', 'outcome'],
  });

function rowsOf(v: View, labels: L, language: string): PrintedRow[] {
  const { preconditions } = projectOf(v.doc);
  const rows = fourColumnRows(v, {
    labels,
    language,
    before: ({ result: { id, statement } }, further) => [
      labelCell(v.label(id)),
      statementCell(id, [], statement, further),
    ],
    activities: (group, assumptions) => ({
      cells: [
        labelCell(groupName(v, group, labels.activities, language)),
        activitiesCell(v, group, language),
        headed(labels.means, meansLines(v, group)),
        headed(labels.costs, costLines(v, group, language)),
        assumptions,
      ],
    }),
  });
  if (preconditions === '') return rows;
  return [
    ...rows,
    { cells: [labelCell(labels.preconditions), cellOf(preconditions.split('\n'), { columnSpan: 4 })] },
  ];
}

const labelCell = (text: string): PrintedCell => cellOf(text, { look: 'label' });
