/** What the inspector shows of a risk. */
import { useT, useView } from '../session/context.tsx';
import { TextField } from '../text/TextField.tsx';
import { ratings } from './ratings.ts';
import { Choice } from './Section.tsx';

export function RiskSections({ id }: { id: string }) {
  const t = useT();
  const view = useView();
  const risk = view.doc.risks[id];
  if (!risk) return null;
  const rating = ratings(t);
  return (
    <div className="sec stack">
      <TextField
        table="risks"
        id={id}
        field="statement"
        label={t('panels.risk.statement')}
        showLabel
        className="statement"
      />
      <div className="pair">
        <Choice
          table="risks"
          id={id}
          field="likelihood"
          value={risk.likelihood}
          label={t('panels.risk.likelihood')}
          none="–"
          options={rating}
        />
        <Choice
          table="risks"
          id={id}
          field="consequence"
          value={risk.consequence}
          label={t('panels.risk.consequence')}
          none="–"
          options={rating}
        />
      </div>
      <TextField
        table="risks"
        id={id}
        field="response"
        label={t('panels.risk.response')}
        showLabel
        enterBreaks
      />
      <TextField table="risks" id={id} field="owner" label={t('panels.responsible')} showLabel />
      <TextField
        table="risks"
        id={id}
        field="timeline"
        label={t('panels.risk.timeline')}
        showLabel
        placeholder={t('panels.risk.timeline.hint')}
      />
      <TextField
        table="risks"
        id={id}
        field="earlyWarning"
        label={t('panels.risk.earlyWarning')}
        showLabel
        placeholder={t('panels.risk.earlyWarning.hint')}
      />
    </div>
  );
}
