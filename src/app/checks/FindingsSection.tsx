/** What is worth a look at this element, and what the team might talk about. */
import { Section } from '../panels/Section.tsx';
import { useT } from '../session/context.tsx';
import { useFindings } from '../session/findings.tsx';
import './checks.css';
import { FindingCard } from './FindingCard.tsx';
import { QuestionList } from './Questions.tsx';

export function FindingsSection({ id }: { id: string }) {
  const t = useT();
  const { byElement, questions } = useFindings();
  const findings = byElement.get(id) ?? [];
  const own = questions.filter((q) => q.subject === id);
  return (
    <>
      {findings.length > 0 ? (
        <Section title={t('panels.worthALook')} count={findings.length}>
          {findings.map((finding) => (
            <FindingCard key={finding.key} finding={finding} open={false} />
          ))}
        </Section>
      ) : null}
      {own.length > 0 ? (
        <Section title={t('checks.questions')} count={own.filter((q) => q.answer === null).length}>
          <QuestionList questions={own} />
        </Section>
      ) : null}
    </>
  );
}
