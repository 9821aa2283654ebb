/** What each side brings, as the project design matrix lists it beside the activities. */
import { inOrder, projectOf, type BudgetLine, type View } from '../../../model/index.ts';
import type { PrintedParagraph } from '../../printed/document.ts';
import { meansLines } from '../kit/activityGroups.ts';
import { budgetText } from '../kit/budget.ts';
import { numbered } from '../kit/fourColumns.ts';

export interface Inputs {
  readonly japanese: readonly PrintedParagraph[];
  readonly partner: readonly PrintedParagraph[];
}

/** Whatever nobody else is said to pay for stands on the Japanese side. */
export function inputsOf(v: View, language: string): Inputs {
  const donor = projectOf(v.doc).donor.trim().toLowerCase();
  const isPartners = ({ funder }: BudgetLine): boolean => {
    const name = funder?.trim().toLowerCase() ?? '';
    return name !== '' && name !== donor && !/\b(?:jica|japan)/.test(name);
  };
  const lines = inOrder(Object.values(v.doc.budgetLines));
  const words = (own: readonly BudgetLine[], named: boolean): PrintedParagraph[] =>
    own.map((line) => {
      const code = line.about !== null && v.doc.activities[line.about] ? v.code(line.about) : '';
      const text = numbered(code, budgetText(v.doc, line, language));
      return [{ text: named ? `${text} (${line.funder})` : text }];
    });
  return {
    japanese: [
      ...meansLines(v, v.activities),
      ...words(
        lines.filter((line) => !isPartners(line)),
        false,
      ),
    ],
    partner: words(lines.filter(isPartners), true),
  };
}
