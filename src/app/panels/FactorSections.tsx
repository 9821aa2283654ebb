/** What the inspector shows of a contributing factor. */
import { setFactorActor } from '../../core/commands/index.ts';
import { useReadOnly, useT, useView } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { TextField } from '../text/TextField.tsx';
import { Choice, GoTo, Section } from './Section.tsx';

export function FactorSections({ id }: { id: string }) {
  const t = useT();
  const view = useView();
  const run = useCommand();
  const readOnly = useReadOnly();
  const factor = view.doc.factors[id];
  if (!factor) return null;
  const actor = factor.actor ? (view.doc.actors[factor.actor]?.name ?? '') : '';
  return (
    <>
      <div className="sec stack">
        <TextField
          table="factors"
          id={id}
          field="statement"
          label={t('panels.factor.statement')}
          showLabel
          className="statement"
          placeholder={t('panels.factor.hint')}
        />
        <label className="choice">
          <span>{t('panels.factor.actor')}</span>
          <input
            key={actor}
            className="field"
            list="actors"
            defaultValue={actor}
            disabled={readOnly}
            placeholder={t('panels.factor.actor.hint')}
            data-field={`${id}/actor`}
            onBlur={(e) => {
              if (e.target.value.trim() !== actor)
                run(setFactorActor, { factorId: id, name: e.target.value.trim() });
            }}
          />
          <datalist id="actors">
            {Object.values(view.doc.actors).map((a) => (
              <option key={a.id} value={a.name} />
            ))}
          </datalist>
        </label>
        <div className="pair">
          <Choice
            table="factors"
            id={id}
            field="effect"
            value={factor.effect}
            label={t('panels.factor.effect')}
            options={[
              ['helps', t('panels.factor.helps')],
              ['hinders', t('panels.factor.hinders')],
            ]}
          />
          <Choice
            table="factors"
            id={id}
            field="state"
            value={factor.state}
            label={t('panels.factor.state')}
            options={[
              ['there', t('panels.factor.there')],
              ['expected', t('panels.factor.expected')],
            ]}
          />
        </div>
      </div>
      <Section title={t('panels.leadsTo')}>
        <ul>
          {view.links
            .filter((l) => l.from === id)
            .map((l) => (
              <li key={l.id} className="arow">
                <GoTo id={l.to ?? ''} />
              </li>
            ))}
        </ul>
      </Section>
    </>
  );
}
