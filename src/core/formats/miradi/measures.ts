/** Indicators of a Miradi project with their baseline, targets, measured values and means of verification. */
import {
  MAX_TEXT,
  create,
  keysBetween,
  type Actual,
  type Indicator,
  type NewId,
  type Target,
} from '../../model/index.ts';
import { LABEL, splitBlocks } from './blocks.ts';
import { INDICATOR_LABELS } from './labelled.ts';
import type { MiradiObject, Pools } from './pools.ts';

/** The fields of an indicator as Miradi has them, and what is left over. */
export interface Measured {
  readonly indicator: Indicator;
  readonly targets: readonly Target[];
  readonly actuals: readonly Actual[];
  /** Words without a field. */
  readonly rest: readonly string[];
}

export function readIndicator(
  object: MiradiObject,
  result: string,
  order: string,
  pools: Pools,
  newId: NewId,
): Measured {
  const id = newId();
  const found = (name: string): MiradiObject[] => object.refs(name).flatMap((ref) => pools.get(ref) ?? []);
  const rest: string[] = [];
  const text = (words: string): string => {
    if (words.length > MAX_TEXT) rest.push(words.slice(MAX_TEXT));
    return words.slice(0, MAX_TEXT);
  };

  // By custom the first measurement is the baseline.
  const [baseline, ...later] = found('MeasurementIds');
  const orders = keysBetween(null, null, later.length);
  const actuals = later.map((m, i) =>
    create('actuals', newId(), {
      indicator: id,
      date: dayOf(m.field('Date')),
      text: text(m.field('MeasurementValue') || m.field('Value')),
      comment: text(saidBeside(m)),
      source: text(m.field('Source')),
      order: orders[i] as string,
    }),
  );
  if (baseline) rest.push(saidBeside(baseline));
  const statuses = found('FutureStatusIds');
  const places = keysBetween(null, null, statuses.length);
  const targets = statuses.map((status, i) => {
    rest.push([status.field('Details'), status.field('Comments')].filter((w) => w !== '').join('\n'));
    return create('targets', newId(), {
      indicator: id,
      kind: i === statuses.length - 1 ? 'final' : 'milestone',
      text: text(status.field('Summary')),
      date: dayOf(status.field('Date')),
      order: places[i] as string,
    });
  });
  const comments = splitBlocks(
    object.field('Comments'),
    INDICATOR_LABELS.map(([label]) => label),
  );
  rest.push(comments.free);
  for (const name of ['EvidenceNotes', 'Thresholds', 'ViabilityRatingsComments'])
    rest.push(object.field(name));

  const year = Number(baseline?.field('Date').slice(0, 4) || NaN);
  const indicator = create('indicators', id, {
    result,
    order,
    statement: text(object.field('Name')),
    definition: text(object.field('Details')),
    unit: text(object.field('Unit')),
    pinnedCode: object.field('Identifier').slice(0, 500) || null,
    baselineText: text(baseline ? baseline.field('MeasurementValue') || baseline.field('Value') : ''),
    baselineYear: Number.isInteger(year) ? year : null,
    ...Object.fromEntries(
      INDICATOR_LABELS.map(([label, field]) => [
        field,
        text(comments.blocks.find((block) => block.label === label)?.words ?? ''),
      ]),
    ),
    ...meansOf([...found('OrderedMethodIds'), ...found('MethodIds')], text),
  });
  return { indicator, targets, actuals, rest: rest.filter((words) => words !== '') };
}

/** A method is a means of verification; its details say how the data are collected. Ours say more, behind labels. */
function meansOf(methods: readonly MiradiObject[], text: (words: string) => string): Partial<Indicator> {
  const said = methods.map((m) => ({ name: m.field('Name'), details: m.field('Details') }));
  const { source, method, frequency, responsible } = LABEL;
  const labels = [source, method, frequency, responsible];
  const { free, blocks } = splitBlocks(
    said
      .map((m) => m.details)
      .filter((w) => w !== '')
      .join('\n'),
    labels,
  );
  if (blocks.length === 0)
    return {
      source: text(
        said
          .map((m) => m.name)
          .filter((w) => w !== '')
          .join('\n'),
      ),
      method: text(free),
    };
  const of = (label: string): string => text(blocks.find((block) => block.label === label)?.words ?? '');
  return { source: of(source), method: of(method), frequency: of(frequency), responsible: of(responsible) };
}

const saidBeside = (object: MiradiObject): string =>
  [
    ...new Set(
      ['Summary', 'Detail', 'Details', 'Comments', 'EvidenceNotes'].map((name) => object.field(name)),
    ),
  ]
    .filter((words) => words !== '')
    .join('\n');

function dayOf(words: string): string | null {
  const day = words.slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}
