/** What the header blocks of donors' documents say of the project, as the language of the labels writes it. */
import type { Project } from '../../../model/index.ts';
import type { PrintedDocument } from '../../printed/document.ts';
import { localeOf, wholeDay } from './times.ts';

/** The project's own words for its duration, or its days. */
export const periodText = ({ start, end, durationText }: Project, language: string): string =>
  durationText || [start, end].flatMap((date) => (date ? [wholeDay(date, language)] : [])).join(' – ');

export const amountText = (amount: number, currency: string | null, language: string): string =>
  `${currency ?? ''} ${new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 }).format(amount)}`.trim();

/** The project's own words for its budget, or the amount. */
export const wholeBudget = ({ budgetText, budgetAmount, currency }: Project, language: string): string =>
  budgetText || (budgetAmount === null ? '' : amountText(budgetAmount, currency, language));

/** How a document is called and in which languages it is: the project's own words, and the donor's labels around them. */
export const titled = (
  project: Project,
  language: string,
): Pick<PrintedDocument, 'title' | 'language' | 'labelLanguage'> => ({
  title: project.title.replaceAll('\n', ' '),
  language: project.language ?? language,
  labelLanguage: language,
});
