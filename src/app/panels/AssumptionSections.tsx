/** What the inspector shows of an assumption. */
import { CaretDown } from '@phosphor-icons/react/dist/csr/CaretDown';
import { attachAssumption, detachAssumption, setField } from '../../core/commands/index.ts';
import { ASSUMPTION_MARKS } from '../../core/model/index.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { MenuButton } from '../parts/Menu.tsx';
import { useReadOnly, useT, useView } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { TextField } from '../text/TextField.tsx';
import { ratings } from './ratings.ts';
import { Choice, GoTo, Section, Toggle } from './Section.tsx';

export function AssumptionSections({ id }: { id: string }) {
  const t = useT();
  const view = useView();
  const run = useCommand();
  const readOnly = useReadOnly();
  const assumption = view.doc.assumptions[id];
  if (!assumption) return null;
  const attached = Object.keys(assumption.attachedTo);
  const free = view.links.filter((l) => view.kindOf(l.from ?? '') !== 'factor' && !attached.includes(l.id));
  const nameOf = (key: string): string => (key.startsWith('level:') ? key.slice(6) : view.label(key) || key);
  return (
    <>
      <div className="sec stack">
        <TextField
          table="assumptions"
          id={id}
          field="statement"
          label={t('panels.assumption.statement')}
          showLabel
          className="statement"
          placeholder={t('panels.assumption.hint')}
        />
        <fieldset className="marks">
          <legend>{t('panels.assumption.mark')}</legend>
          {ASSUMPTION_MARKS.map((mark) => (
            <label key={mark} className={assumption.mark === mark ? 'on' : ''}>
              <input
                type="radio"
                name={`mark-${id}`}
                checked={assumption.mark === mark}
                data-field={assumption.mark === mark ? `${id}/mark` : undefined}
                disabled={readOnly}
                onChange={() => run(setField, { table: 'assumptions', id, field: 'mark', value: mark })}
              />
              <Glyph name={`mark-${mark}`} size={15} />
              {t(`model.mark.${mark}`)}
            </label>
          ))}
        </fieldset>
        {assumption.mark === 'notLookedAt' || assumption.mark === 'holds' ? null : (
          <TextField
            table="assumptions"
            id={id}
            field="markNote"
            label={t(assumption.mark === 'partly' ? 'panels.assumption.where' : 'panels.assumption.instead')}
            showLabel
          />
        )}
        <Toggle
          table="assumptions"
          id={id}
          field="critical"
          value={assumption.critical}
          label={t('panels.assumption.critical')}
        />
        <Choice
          table="assumptions"
          id={id}
          field="likelihood"
          value={assumption.likelihood}
          label={t('panels.assumption.likelihood')}
          none="–"
          options={ratings(t)}
        />
      </div>
      <Section title={t('panels.assumption.on')} count={attached.length}>
        <ul>
          {attached.map((key) => (
            <li key={key} className="arow">
              <span>{view.kindOf(key) ? <GoTo id={key} words={nameOf(key)} /> : nameOf(key)}</span>
              {readOnly || attached.length < 2 ? null : (
                <button
                  type="button"
                  className="linklike"
                  onClick={() => run(detachAssumption, { assumptionId: id, from: key })}
                >
                  {t('panels.detach')}
                </button>
              )}
            </li>
          ))}
        </ul>
        {assumption.sourceText ? (
          <p className="hint">{t('panels.assumption.source', { words: assumption.sourceText })}</p>
        ) : null}
        {readOnly || free.length === 0 ? null : (
          <MenuButton
            className="btn small"
            label={t('panels.assumption.also')}
            entries={free.map((l) => ({ id: l.id, label: view.label(l.id) }))}
            onChoose={(to) => run(attachAssumption, { assumptionId: id, to: [to] })}
          >
            {t('panels.assumption.also')} <CaretDown size={12} />
          </MenuButton>
        )}
      </Section>
    </>
  );
}
