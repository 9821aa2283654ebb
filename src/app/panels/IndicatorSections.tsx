/** What the inspector shows of an indicator: what every donor asks is in sight, the rest one click away. */
import { ensureTarget, setField, setTargetYear } from '../../core/commands/index.ts';
import { MEASURE_TYPES } from '../../core/model/index.ts';
import { useT, useView } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { TextField } from '../text/TextField.tsx';
import { Actuals } from './entries.tsx';
import { FoldSection } from './FoldSection.tsx';
import { DateField, ShortField, YearField } from './inputs.tsx';
import { Milestones, yearOf } from './Milestones.tsx';
import { Choice, GoTo, Toggle } from './Section.tsx';
import { YearOffer } from './YearOffer.tsx';

/** How the value is counted. */
const COUNTING = [
  'definition',
  'unit',
  'measureType',
  'direction',
  'cumulative',
  'disaggregation',
  'disaggregationUnsafe',
  'baselineStatus',
  'targetDate',
] as const;
/** Where the data come from beyond the source, and why they are worth it. */
const DATA = ['method', 'analysis', 'limitations', 'rationale', 'standardCode', 'note'] as const;

export function IndicatorSections({ id }: { id: string }) {
  const t = useT();
  const view = useView();
  const run = useCommand();
  const indicator = view.doc.indicators[id];
  if (!indicator) return null;
  const target = view.finalTarget(id);
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
  const own = { table: 'indicators', id } as const;
  return (
    <>
      <div className="sec stack">
        <p className="hint">
          {t('panels.measures')} <GoTo id={indicator.result ?? ''} />
        </p>
        {field('statement', t('model.field.indicator'), t('panels.indicators.empty'))}
        <div className="value-year">
          {field('baselineText', t('model.field.baseline'))}
          <YearField
            place={`${id}/baselineYear`}
            value={indicator.baselineYear}
            label={t('panels.baselineYear')}
            onYear={(year) => run(setField, { ...own, field: 'baselineYear', value: year })}
          />
        </div>
        <YearOffer
          table="indicators"
          id={id}
          of={id}
          words={indicator.baselineText}
          year={indicator.baselineYear}
        />
        {target ? (
          <div className="value-year">
            <TextField
              table="targets"
              id={target.id}
              field="text"
              label={t('model.field.target')}
              showLabel
            />
            <YearField
              place={`${target.id}/year`}
              value={yearOf(target.date)}
              label={t('panels.targetYear')}
              onYear={(year) => run(setTargetYear, { targetId: target.id, year })}
            />
          </div>
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
        {target ? (
          <YearOffer table="targets" id={target.id} of={id} words={target.text} year={yearOf(target.date)} />
        ) : null}
        {field('source', t('model.field.source'), t('panels.source.hint'))}
        {field('frequency', t('panels.frequency'))}
        {field('responsible', t('panels.responsible'))}
      </div>
      <Milestones indicator={id} />
      <FoldSection
        of={id}
        title={t('panels.counting')}
        fields={COUNTING}
        filled={
          [
            indicator.definition,
            indicator.unit,
            indicator.measureType,
            indicator.direction !== 'unsaid',
            indicator.cumulative,
            indicator.disaggregation,
            indicator.disaggregationUnsafe,
            indicator.baselineStatus !== 'known',
          ].filter(Boolean).length
        }
      >
        {field('definition', t('model.field.definition'), t('panels.definition.hint'))}
        <div className="pair">
          {field('unit', t('panels.unit'))}
          <Choice
            {...own}
            field="measureType"
            value={indicator.measureType}
            label={t('panels.measureType')}
            none={t('panels.status.none')}
            options={MEASURE_TYPES.map((m) => [m, t(`panels.measureType.${m}`)])}
          />
        </div>
        <div className="pair">
          <Choice
            {...own}
            field="direction"
            value={indicator.direction}
            label={t('panels.direction')}
            options={(['unsaid', 'up', 'down', 'keep'] as const).map((d) => [d, t(`panels.direction.${d}`)])}
          />
          <Choice
            {...own}
            field="cumulative"
            value={indicator.cumulative}
            label={t('panels.cumulative')}
            none={t('panels.status.none')}
            options={(['cumulative', 'perPeriod'] as const).map((c) => [c, t(`panels.cumulative.${c}`)])}
          />
        </div>
        {field('disaggregation', t('panels.disaggregation'), t('panels.disaggregation.hint'))}
        <Toggle
          {...own}
          field="disaggregationUnsafe"
          value={indicator.disaggregationUnsafe}
          label={t('panels.unsafe')}
        />
        <Choice
          {...own}
          field="baselineStatus"
          value={indicator.baselineStatus}
          label={t('panels.baselineStatus')}
          options={(['known', 'zeroByDesign', 'toBeCollected', 'notApplicable'] as const).map((s) => [
            s,
            t(`panels.baselineStatus.${s}`),
          ])}
        />
        {target ? (
          <DateField
            table="targets"
            id={target.id}
            field="date"
            value={target.date}
            label={t('panels.targetDay')}
          />
        ) : null}
      </FoldSection>
      <FoldSection
        of={id}
        title={t('panels.data')}
        fields={DATA}
        filled={DATA.filter((name) => indicator[name]).length}
      >
        {field('method', t('panels.method'), t('panels.method.hint'))}
        {field('analysis', t('panels.analysis'), t('panels.analysis.hint'))}
        {field('limitations', t('panels.limitations'), t('panels.limitations.hint'))}
        {field('rationale', t('panels.rationale'), t('panels.rationale.hint'))}
        <ShortField
          {...own}
          field="standardCode"
          value={indicator.standardCode}
          label={t('panels.standardCode')}
          placeholder={t('panels.standardCode.hint')}
        />
        {field('note', t('panels.note'))}
      </FoldSection>
      <Actuals indicator={id} />
    </>
  );
}
