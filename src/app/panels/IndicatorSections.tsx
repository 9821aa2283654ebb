/** What the inspector shows of an indicator. */
import { ensureTarget } from '../../core/commands/index.ts';
import { useT, useView } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { TextField } from '../text/TextField.tsx';
import { Actuals } from './entries.tsx';
import { Choice, GoTo, Section, Toggle } from './Section.tsx';

export function IndicatorSections({ id }: { id: string }) {
  const t = useT();
  const view = useView();
  const run = useCommand();
  const indicator = view.doc.indicators[id];
  if (!indicator) return null;
  const target = view.targets(id).at(-1);
  const field = (name: string, label: string, placeholder?: string) => (
    <TextField
      table="indicators"
      id={id}
      field={name}
      label={label}
      showLabel
      {...(placeholder ? { placeholder } : {})}
    />
  );
  return (
    <>
      <div className="sec stack">
        <p className="hint">
          {t('panels.measures')} <GoTo id={indicator.result ?? ''} />
        </p>
        {field('statement', t('model.field.indicator'), t('panels.indicators.empty'))}
        <div className="pair">
          {field('baselineText', t('model.field.baseline'))}
          {target ? (
            <TextField
              table="targets"
              id={target.id}
              field="text"
              label={t('model.field.target')}
              showLabel
            />
          ) : (
            <button
              type="button"
              className="linklike"
              data-field={`${id}/target`}
              onClick={() => run(ensureTarget, { indicatorId: id })}
            >
              {t('panels.addTarget')}
            </button>
          )}
        </div>
        {field('source', t('model.field.source'), t('panels.source.hint'))}
        {field('frequency', t('panels.frequency'))}
        {field('responsible', t('panels.responsible'))}
      </div>
      <Section title={t('panels.definition')}>
        <div className="stack">
          {field('definition', t('model.field.definition'), t('panels.definition.hint'))}
          {field('unit', t('panels.unit'))}
          {field('disaggregation', t('panels.disaggregation'), t('panels.disaggregation.hint'))}
          <Toggle
            table="indicators"
            id={id}
            field="disaggregationUnsafe"
            value={indicator.disaggregationUnsafe}
            label={t('panels.unsafe')}
          />
          <Choice
            table="indicators"
            id={id}
            field="baselineStatus"
            value={indicator.baselineStatus}
            label={t('panels.baselineStatus')}
            options={(['known', 'zeroByDesign', 'toBeCollected', 'notApplicable'] as const).map((s) => [
              s,
              t(`panels.baselineStatus.${s}`),
            ])}
          />
          {field('note', t('panels.note'))}
        </div>
      </Section>
      <Actuals indicator={id} />
    </>
  );
}
