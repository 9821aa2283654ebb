/**
 * The layouts of the IOM results matrix, as data: Word and Excel print either with the same code. Which columns there are and how
 * activities are numbered stands in the donor profile; here is what belongs to the page.
 */
import { IOM_2012, IOM_CURRENT, type MatrixColumn, type Profile } from '../../../model/index.ts';
import { IOM_LABELS, iomLabels, type IomLabels } from './labels.ts';
import { textWidth } from '../../printed/page.ts';

export interface MatrixLayout {
  readonly profile: Profile;
  /** Of the labels. BCP 47. */
  readonly language: string;
  readonly labels: IomLabels;
  /** One cell merged from the first outcome to the end, or each beside the row it belongs to. */
  readonly assumptions: 'merged' | 'byRow';
  /** A band "Outcomes" above the first outcome. */
  readonly outcomesBand: boolean;
  /** Column widths in twentieths of a point; together the width of the text on A4 landscape. */
  readonly docxWidths: readonly number[];
  /** Column widths in characters. */
  readonly xlsxWidths: readonly number[];
}

export const TEXT_WIDTH = textWidth('landscape');

export const LAYOUT_2012: MatrixLayout = {
  profile: IOM_2012,
  language: 'en',
  labels: IOM_LABELS.en,
  assumptions: 'merged',
  outcomesBand: true,
  docxWidths: [4_300, 3_700, 2_700, TEXT_WIDTH - 10_700],
  xlsxWidths: [46, 40, 28, 52],
};

export const LAYOUT_CURRENT: MatrixLayout = {
  profile: IOM_CURRENT,
  language: 'en',
  labels: IOM_LABELS.en,
  assumptions: 'byRow',
  outcomesBand: false,
  docxWidths: [3_700, 3_000, 2_500, 1_400, 1_400, TEXT_WIDTH - 12_000],
  xlsxWidths: [42, 34, 30, 16, 16, 36],
};

/** A layout with its labels in another language; English where IOM's documents are not printed in it. */
export function layoutIn(layout: MatrixLayout, language: string): MatrixLayout {
  const labels = iomLabels(language);
  if (labels === layout.labels) return layout;
  return { ...layout, language, labels, profile: profileIn(layout.profile, labels) };
}

export function profileIn(profile: Profile, labels: IomLabels): Profile {
  const heads: Readonly<Record<MatrixColumn, string>> = {
    result: '',
    indicator: labels.indicators,
    source: labels.source,
    baseline: labels.baseline,
    target: labels.target,
    baselineTarget: `${labels.baseline}/${labels.target}`,
    assumptions: labels.assumptions,
  };
  return {
    ...profile,
    levels: profile.levels.map(({ level }) => {
      const [label, plural] = labels.levels[level];
      return { level, label, plural };
    }),
    activityLabel: labels.activity[0],
    activityPlural: labels.activity[1],
    columns: profile.columns.map(({ column }) => ({ column, label: heads[column] })),
  };
}
