/** How much of the outputs' importance one carries, and how likely it is not delivered, as FCDO and others ask. */
import type { Result } from '../../core/model/index.ts';
import { useT, useView } from '../session/context.tsx';
import { FoldSection } from './FoldSection.tsx';
import { NumberField } from './inputs.tsx';
import { ratings } from './ratings.ts';
import { Choice } from './Section.tsx';

const FIELDS = ['weight', 'riskRating'] as const;

export function OutputWeight({ result }: { result: Result }) {
  const t = useT();
  const view = useView();
  const { id, weight, riskRating } = result;
  const weights = view.results.flatMap((r) => (r.level === 'output' ? (r.weight ?? []) : []));
  const total = weights.reduce((a, b) => a + b, 0);
  return (
    <FoldSection
      of={id}
      title={t('panels.weightAndRisk')}
      fields={FIELDS}
      filled={FIELDS.filter((field) => result[field] !== null).length}
    >
      <div className="pair">
        <NumberField table="results" id={id} field="weight" value={weight} label={t('panels.weight')} />
        <Choice
          table="results"
          id={id}
          field="riskRating"
          value={riskRating}
          label={t('panels.riskRating')}
          none={t('panels.status.none')}
          options={ratings(t)}
        />
      </div>
      {weights.length > 0 ? <p className="hint">{t('panels.weight.total', { total })}</p> : null}
    </FoldSection>
  );
}
