/** The steps on the way to an indicator's target. */
import { addMilestone, setTargetYear } from '../../core/commands/index.ts';
import type { Target } from '../../core/model/index.ts';
import { useT, useUi, useView } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { TextField } from '../text/TextField.tsx';
import { EntryItems } from './EntryItems.tsx';
import { DateField, YearField } from './inputs.tsx';
import { Section } from './Section.tsx';
import { YearOffer } from './YearOffer.tsx';

export const yearOf = (date: string | null): number | null => (date ? Number(date.slice(0, 4)) : null);

export function Milestones({ indicator }: { indicator: string }) {
  const t = useT();
  const ui = useUi();
  const view = useView();
  const run = useCommand();
  const milestones = view.targets(indicator).filter((target) => target.kind === 'milestone');
  const entries = milestones.map((record, i) => ({
    record,
    name: record.label || t('panels.milestone', { number: i + 1 }),
  }));
  return (
    <Section
      title={t('panels.milestones')}
      count={milestones.length}
      addPlace={`${indicator}/milestones`}
      onAdd={() => {
        const made = run(addMilestone, { indicatorId: indicator });
        if (made) ui.goTo(indicator, `${made}/text`);
      }}
    >
      {milestones.length === 0 ? <p className="hint">{t('panels.milestones.empty')}</p> : null}
      <EntryItems ordered entries={entries} renderEntry={(milestone) => <Milestone {...milestone} />} />
    </Section>
  );
}

function Milestone({ id, indicator, date, text }: Target) {
  const t = useT();
  const run = useCommand();
  return (
    <>
      <div className="value-year">
        <TextField table="targets" id={id} field="text" label={t('panels.milestone.text')} showLabel />
        <YearField
          place={`${id}/year`}
          value={yearOf(date)}
          label={t('panels.year')}
          onYear={(year) => run(setTargetYear, { targetId: id, year })}
        />
      </div>
      <YearOffer table="targets" id={id} of={indicator ?? ''} words={text} year={yearOf(date)} />
      <div className="pair">
        <TextField table="targets" id={id} field="label" label={t('panels.milestone.label')} showLabel />
        <DateField table="targets" id={id} field="date" value={date} label={t('panels.day')} />
      </div>
    </>
  );
}
