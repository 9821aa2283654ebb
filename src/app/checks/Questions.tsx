/** Questions for the team: what no rule can answer. Each is ticked off with a short answer that everybody sees. */
import { CheckSquare } from '@phosphor-icons/react/dist/csr/CheckSquare';
import { Square } from '@phosphor-icons/react/dist/csr/Square';
import { useId, useState } from 'react';
import type { TeamQuestion } from '../../core/checks/index.ts';
import { answerQuestion, removeElements } from '../../core/commands/index.ts';
import { useReadOnly, useT, useUi } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { leadTo } from './leadTo.ts';

export function QuestionList({ questions }: { questions: readonly TeamQuestion[] }) {
  return questions.map((q) => <QuestionCard key={`${q.question} ${q.subject}`} question={q} />);
}

function QuestionCard({ question: q }: { question: TeamQuestion }) {
  const t = useT();
  const ui = useUi();
  const run = useCommand();
  const readOnly = useReadOnly();
  const [answering, setAnswering] = useState(false);
  const [first] = q.elements;
  return (
    <article className="question">
      <p>
        {q.answer ? <CheckSquare size={16} /> : <Square size={16} />}
        <span className="sr">{t(q.answer ? 'checks.question.answered' : 'checks.question.open')}</span>
        <span>{q.text}</span>
      </p>
      {q.answer ? (
        <p className="hint">
          {t('panels.asideBy', { reason: q.answer.text, author: q.answer.author, date: q.answer.date })}
        </p>
      ) : (
        <p className="hint">{q.why}</p>
      )}
      <div className="find-ways">
        {first ? (
          <button type="button" className="btn small" onClick={() => leadTo(ui, first)}>
            {t('panels.finding.goTo')}
          </button>
        ) : null}
        {readOnly ? null : q.answer ? (
          <button
            type="button"
            className="linklike"
            onClick={() => run(removeElements, { ids: [q.answer?.id ?? ''] })}
          >
            {t('checks.question.reopen')}
          </button>
        ) : (
          <button
            type="button"
            className="btn small"
            aria-expanded={answering}
            onClick={() => setAnswering(!answering)}
          >
            {t('checks.question.answer')}
          </button>
        )}
        <a href={`/checks/${q.question}`} target="_blank" rel="noreferrer">
          {t('panels.finding.read')}
        </a>
      </div>
      {answering && !q.answer ? (
        <AnswerForm
          onAnswer={(answer) => {
            const { question, subject: element, about } = q;
            if (run(answerQuestion, { question, element, answer, about }) !== null) setAnswering(false);
          }}
        />
      ) : null}
    </article>
  );
}

function AnswerForm({ onAnswer }: { onAnswer: (answer: string) => void }) {
  const t = useT();
  const [answer, setAnswer] = useState('');
  const id = useId();
  return (
    <form
      className="aside-form"
      onSubmit={(e) => {
        e.preventDefault();
        onAnswer(answer.trim());
      }}
    >
      <label htmlFor={id}>{t('checks.question.said')}</label>
      <textarea
        id={id}
        className="field"
        rows={2}
        maxLength={2000}
        value={answer}
        onChange={(e) => setAnswer(e.target.value)}
      />
      <div className="aside-foot">
        <span className="hint">{t('panels.aside.kept')}</span>
        <button type="submit" className="btn small ink" disabled={answer.trim() === ''}>
          {t('checks.question.tick')}
        </button>
      </div>
    </form>
  );
}
