/**
 * The record of changes: each change of the design with its day, the reason, who agreed and who wrote it down. What changed since a frozen
 * baseline stands in it with what it was and what it became. Our own layout; see docs/formats/record-of-changes.md.
 */
import { inOrder, projectOf, view, type ChangeNote, type Document, type View } from '../../model/index.ts';
import type { Donor, Labels } from '../donors/donor.ts';
import { wholeDay } from '../donors/kit/times.ts';
import { cellOf, headRow, type PrintedField, type PrintedRow } from '../printed/document.ts';

const en = {
  /** Head of the first column of a CSV table, which has no title. */
  project: 'Project',
  heading: 'Record of changes',
  baseline: 'Baseline',
  date: 'Date',
  element: 'Element',
  what: 'What changed',
  why: 'Reason',
  agreedBy: 'Agreed by',
  author: 'Recorded by',
  none: 'No change has been recorded yet.',
};
type Label = keyof typeof en;
type L = Labels<Label>;

export const RECORD_OF_CHANGES: Donor<Label> = {
  id: 'record-of-changes',
  wording: 'asPrinted',
  labels: { en },
  places: {
    'project.title': 'own',
    'result.code': 'words',
    'indicator.code': 'words',
    'changeNote.what': 'own',
  },
  print(doc, { labels, language }) {
    const project = projectOf(doc);
    const rows = recordedChanges(doc).map((note) => rowOf(view(doc), note, language));
    return {
      title: project.title.replaceAll('\n', ' '),
      language: project.language ?? language,
      labelLanguage: language,
      sections: [
        {
          heading: labels.heading,
          page: 'landscape',
          fields: baselineOf(doc, labels, language),
          columns: [13, 20, 42, 32, 18, 16],
          rows: [
            headRow([labels.date, labels.element, labels.what, labels.why, labels.agreedBy, labels.author]),
            ...rows,
          ],
          below: rows.length === 0 ? [labels.none] : [],
        },
      ],
    };
  },
};

/** In the order of their days; those without one last, as people put them. */
function recordedChanges(doc: Document): ChangeNote[] {
  const day = ({ date }: ChangeNote): string => date ?? '9999';
  return inOrder(Object.values(doc.changeNotes)).toSorted((a, b) => day(a).localeCompare(day(b)));
}

function rowOf(
  v: View,
  { id, about, element, what, why, agreedBy, author, date }: ChangeNote,
  language: string,
): PrintedRow {
  const words = [
    date ? wholeDay(date, language) : '',
    // What is no longer there is named as it was, with its words: its number may be another's by now.
    (about && v.label(about)) || (element?.split('\n') ?? ''),
    what,
    why,
    agreedBy,
    author ?? '',
  ];
  return { cells: words.map((text) => cellOf(text, { of: [about ?? id] })) };
}

function baselineOf(doc: Document, labels: L, language: string): PrintedField[] {
  const { baselineName, baselineAt } = projectOf(doc);
  if (baselineAt === null) return [];
  return [
    {
      label: labels.baseline,
      text: [baselineName, wholeDay(baselineAt, language)].filter(Boolean).join(', '),
    },
  ];
}
