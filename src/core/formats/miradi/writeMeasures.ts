/** Indicators of a result with their measurements, future statuses and methods. */
import type { Indicator, View } from '../../model/index.ts';
import { LABEL, joinBlocks } from './blocks.ts';
import { INDICATOR_LABELS } from './labelled.ts';
import { el, ref, words, type PoolWriter } from './writeXml.ts';

/** Numbers of the indicators of a result. */
export const writeIndicators = (v: View, result: string, pools: PoolWriter): number[] =>
  v.indicators(result).map((indicator) => writeIndicator(v, indicator, pools));

function writeIndicator(v: View, indicator: Indicator, pools: PoolWriter): number {
  const { id } = indicator;
  const method = methodOf(indicator, pools);
  const measurements = measurementsOf(v, indicator, pools);
  const targets = v.targets(id).toSorted((a, b) => Number(a.kind === 'final') - Number(b.kind === 'final'));
  const statuses = targets.map((target) =>
    pools.add(
      'FutureStatus',
      pools.next(),
      target.id,
      el('FutureStatusDate', target.date ?? ''),
      el('FutureStatusSummary', words(target.text)),
    ),
  );
  const comments = joinBlocks(
    '',
    INDICATOR_LABELS.map(([label, field]) => [label, indicator[field]] as const),
  );
  return pools.add(
    'Indicator',
    pools.next(),
    id,
    el('IndicatorIdentifier', words(indicator.pinnedCode ?? '')),
    el('IndicatorName', words(indicator.statement)),
    el('IndicatorDetails', words(indicator.definition)),
    el('IndicatorUnit', words(indicator.unit)),
    el('IndicatorComments', words(comments)),
    el('IndicatorMethodIds', ...method.map((m) => ref('Method', m))),
    el('IndicatorMeasurementIds', ...measurements.map((m) => ref('Measurement', m))),
    el('IndicatorFutureStatusIds', ...statuses.map((s) => ref('FutureStatus', s))),
  );
}

function methodOf(indicator: Indicator, pools: PoolWriter): number[] {
  const { source, method, frequency, responsible } = indicator;
  const details = joinBlocks('', [
    [LABEL.source, source],
    [LABEL.method, method],
    [LABEL.frequency, frequency],
    [LABEL.responsible, responsible],
  ]);
  if (details === '') return [];
  const [name = ''] = (source || method || frequency || responsible).split('\n');
  return [
    pools.add(
      'Method',
      pools.next(),
      `method ${indicator.id}`,
      el('MethodName', words(name)),
      el('MethodDetails', words(details)),
    ),
  ];
}

/** The baseline is the first measurement by custom, so it has a place even where only later ones say something. */
function measurementsOf(v: View, indicator: Indicator, pools: PoolWriter): number[] {
  const { id, baselineText, baselineYear } = indicator;
  const actuals = Object.values(v.doc.actuals)
    .filter((actual) => actual.indicator === id)
    .toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1));
  if (baselineText === '' && baselineYear === null && actuals.length === 0) return [];
  const baseline = pools.add(
    'Measurement',
    pools.next(),
    `baseline ${id}`,
    el('MeasurementDate', baselineYear === null ? '' : `${String(baselineYear).padStart(4, '0')}-01-01`),
    el('MeasurementMeasurementValue', words(baselineText)),
  );
  const later = actuals.map((actual) =>
    pools.add(
      'Measurement',
      pools.next(),
      actual.id,
      el('MeasurementDate', actual.date ?? ''),
      el('MeasurementMeasurementValue', words(actual.text)),
      el('MeasurementComments', words(actual.comment)),
      el('MeasurementSource', words(actual.source)),
    ),
  );
  return [baseline, ...later];
}
