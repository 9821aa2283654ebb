/** Puts the questions of a review together: what is still open, and what the team has answered. */
import { checkTranslator, type CheckMessageKey, type CheckTranslate } from '../../i18n/checks.ts';
import { PROJECT_ID, view as viewOf, type Document } from '../../model/index.ts';
import { gatherFacts } from '../facts.ts';
import { aboutOf, elementsOf, type FindingElement } from '../findings.ts';
import type { Family } from '../rule.ts';
import { QUESTIONS } from './list.ts';

export { QUESTIONS } from './list.ts';

export interface TeamQuestion {
  readonly question: string;
  readonly family: Family;
  readonly text: string;
  readonly why: string;
  readonly docs: string;
  readonly elements: readonly FindingElement[];
  /** What an answer names: an element's id, or "project". */
  readonly subject: string;
  /** What an answer remembers; when it changes, the question is open again. */
  readonly about: string;
  readonly answer: {
    readonly id: string;
    readonly text: string;
    readonly author: string;
    readonly date: string;
  } | null;
}

export function teamQuestions(doc: Document, t: CheckTranslate = checkTranslator()): TeamQuestion[] {
  const view = viewOf(doc);
  const facts = gatherFacts(view);
  const answers = Object.values(doc.answers);
  return QUESTIONS.flatMap(({ id, family, ask }) =>
    [...ask({ view, facts })].map((one): TeamQuestion => {
      const subject = one.at[0]?.id ?? PROJECT_ID;
      const about = aboutOf(view, [one]);
      const answer = answers.find((a) => a.question === id && a.element === subject && a.about === about);
      const data = { label: view.label(subject), ...one.data };
      return {
        question: id,
        family,
        text: t(`questions.${id}.ask` as CheckMessageKey, data),
        why: t(`questions.${id}.why` as CheckMessageKey),
        docs: `docs/checks/${id}.md`,
        elements: elementsOf(view, [one]),
        subject,
        about,
        answer: answer
          ? { id: answer.id, text: answer.answer, author: answer.author ?? '', date: answer.date ?? '' }
          : null,
      };
    }),
  );
}
