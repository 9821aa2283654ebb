/** What the inspector shows of an activity. */
import { useT, useView } from '../session/context.tsx';
import { TextField } from '../text/TextField.tsx';
import { Costs } from './entries.tsx';
import { CodeField } from './inputs.tsx';
import { Choice, Section, Toggle } from './Section.tsx';
import { AttachedTo, LeadsTo } from './relations.tsx';

export function ActivitySections({ id }: { id: string }) {
  const t = useT();
  const view = useView();
  const activity = view.doc.activities[id];
  if (!activity) return null;
  return (
    <>
      <div className="sec stack">
        <TextField
          table="activities"
          id={id}
          field="statement"
          label={t('model.field.statement')}
          showLabel
          className="statement"
        />
        <CodeField id={id} value={activity.pinnedCode} />
        <Toggle
          table="activities"
          id={id}
          field="management"
          value={activity.management}
          label={t('panels.management')}
        />
      </div>
      <LeadsTo id={id} />
      <Section title={t('panels.ownConditions')}>
        <AttachedTo id={id} />
      </Section>
      <Section title={t('panels.means')}>
        <TextField
          table="activities"
          id={id}
          field="means"
          label={t('panels.means')}
          placeholder={t('panels.means.hint')}
          enterBreaks
        />
      </Section>
      <Costs activity={id} />
      <Section title={t('panels.status')}>
        <Choice
          table="activities"
          id={id}
          field="status"
          value={activity.status}
          label={t('panels.status')}
          headed
          none={t('panels.status.none')}
          options={[
            ['completed', t('panels.activity.completed')],
            ['onTrack', t('model.status.onTrack')],
            ['delayed', t('model.status.delayed')],
            ['cancelled', t('model.status.cancelled')],
          ]}
        />
      </Section>
      <Section title={t('panels.description')}>
        <TextField
          table="activities"
          id={id}
          field="description"
          label={t('panels.description')}
          enterBreaks
        />
      </Section>
    </>
  );
}
