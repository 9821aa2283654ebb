/** What the header blocks of donors' documents say of the project, as the language of the labels writes it. */
import type { Project } from '../../../model/index.ts';

/** English as most donors' offices outside the United States write it. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };
const localeOf = (language: string): string => LOCALES[language] ?? language;

/** "1 July 2026" */
export const dayText = (date: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** The project's own words for its duration, or its days. */
export const periodText = ({ start, end, durationText }: Project, language: string): string =>
  durationText || [start, end].flatMap((date) => (date ? [dayText(date, language)] : [])).join(' – ');

export const amountText = (amount: number, currency: string | null, language: string): string =>
  `${currency ?? ''} ${new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 }).format(amount)}`.trim();

/** The project's own words for its budget, or the amount. */
export const wholeBudget = ({ budgetText, budgetAmount, currency }: Project, language: string): string =>
  budgetText || (budgetAmount === null ? '' : amountText(budgetAmount, currency, language));
