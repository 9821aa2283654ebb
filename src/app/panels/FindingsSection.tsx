/** What is worth a look at this element. */
import { useT } from '../session/context.tsx';
import { useFindings } from '../session/findings.tsx';
import { FindingCard } from './FindingCard.tsx';
import { Section } from './Section.tsx';

export function FindingsSection({ id }: { id: string }) {
  const t = useT();
  const { byElement } = useFindings();
  const findings = byElement.get(id) ?? [];
  if (findings.length === 0) return null;
  return (
    <Section title={t('panels.worthALook')} count={findings.length}>
      {findings.map((finding) => (
        <FindingCard key={finding.key} finding={finding} open={false} />
      ))}
    </Section>
  );
}
