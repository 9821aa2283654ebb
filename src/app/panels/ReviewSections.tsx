/** What a look back says of a result: the project's part in it, whether the change was seen, what shows it, what follows. */
import { useT, useView } from '../session/context.tsx';
import { TextField } from '../text/TextField.tsx';
import { ChangeNotes, EvidenceList, Recommendations } from './entries.tsx';
import { Choice, Section, Toggle } from './Section.tsx';

export function ReviewSections({ id }: { id: string }) {
  const t = useT();
  const view = useView();
  const result = view.doc.results[id];
  if (!result) return null;
  return (
    <>
      <Section title={t('panels.lookingBack')}>
        <div className="stack">
          <TextField
            table="results"
            id={id}
            field="contribution"
            label={t('panels.contribution')}
            showLabel
            placeholder={t('panels.contribution.hint')}
            enterBreaks
          />
          <Choice
            table="results"
            id={id}
            field="evidenceState"
            value={result.evidenceState}
            label={t('panels.evidenceState')}
            none={t('panels.status.none')}
            options={(['observed', 'likely'] as const).map((s) => [s, t(`panels.evidenceState.${s}`)])}
          />
          <Toggle
            table="results"
            id={id}
            field="intended"
            value={result.intended}
            label={t('panels.intended')}
          />
        </div>
      </Section>
      <EvidenceList about={id} />
      <ChangeNotes about={id} />
      <Recommendations about={id} />
    </>
  );
}
