import { CommandRefused, defineCommand } from './command.ts';
import { insert, plain } from './parts/records.ts';

export interface AnswerQuestion {
  /** Id of the question. */
  readonly question: string;
  /** Id of the element, or "project". */
  readonly element: string;
  readonly answer: string;
  /** The words the question is about now; when they change, it is asked again. */
  readonly about: string;
}

/** Keeps what the team answered to a question of the review, and ticks it off. Returns the id of the answer. */
export const answerQuestion = defineCommand<AnswerQuestion, string>({
  name: 'answerQuestion',
  apply: (draft, { question, element, answer, about }, { newId, now, author }) => {
    const given = { answer: answer.trim(), author, date: now.slice(0, 10), about };
    if (given.answer === '') throw new CommandRefused('answerNeeded');
    const known = Object.values(plain(draft).answers).find(
      (a) => a.question === question && a.element === element,
    );
    const record = known && draft.answers[known.id];
    if (!record) return insert(draft, 'answers', newId(), { question, element, ...given });
    Object.assign(record, given);
    return record.id;
  },
});
