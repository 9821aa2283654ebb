/** Sections of what stands beside results: indicators, assumptions, factors, risks, links. */
import { CaretDown } from '@phosphor-icons/react/dist/csr/CaretDown';
import {
  addAssumption,
  attachAssumption,
  detachAssumption,
  ensureTarget,
  setFactorActor,
  setField,
  setHome,
} from '../../core/commands/index.ts';
import { ASSUMPTION_MARKS } from '../../core/model/index.ts';
import type { Translate } from '../../core/i18n/index.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { MenuButton } from '../parts/Menu.tsx';
import { useReadOnly, useT, useUi, useView } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { TextField } from '../text/TextField.tsx';
import { Actuals } from './entries.tsx';
import { Choice, GoTo, Section, Toggle } from './Section.tsx';

const ratings = (t: Translate): [string, string][] =>
  (['low', 'medium', 'high'] as const).map((r) => [r, t(`panels.risk.${r}`)]);

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
    </div>
  );
}

export function LinkSections({ id }: { id: string }) {
  const t = useT();
  const ui = useUi();
  const view = useView();
  const run = useCommand();
  const readOnly = useReadOnly();
  const link = view.doc.links[id];
  if (!link) return null;
  const from = link.from ?? '';
  const isHome = view.home(from)?.id === id;
  return (
    <>
      <div className="sec stack">
        <p className="ends">
          <GoTo id={from} /> → <GoTo id={link.to ?? ''} />
        </p>
        <TextField
          table="links"
          id={id}
          field="rationale"
          label={t('panels.because')}
          showLabel
          className="statement"
          placeholder={t('panels.because.hint')}
        />
        <label className="choice">
          <span>{t('panels.strength', { value: link.strength ?? '–' })}</span>
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            value={link.strength ?? 50}
            disabled={readOnly}
            onChange={(e) =>
              run(setField, { table: 'links', id, field: 'strength', value: Number(e.target.value) })
            }
          />
        </label>
        <Toggle
          table="links"
          id={id}
          field="uncertain"
          value={link.uncertain}
          label={t('panels.uncertain')}
        />
        <Choice
          table="links"
          id={id}
          field="kind"
          value={link.kind}
          label={t('panels.linkKind')}
          options={(['leadsTo', 'contributesTo', 'enables', 'feedback'] as const).map((k) => [
            k,
            t(`panels.linkKind.${k}`),
          ])}
        />
        {isHome || readOnly || view.kindOf(from) === 'factor' ? null : (
          <button type="button" className="btn small" onClick={() => run(setHome, { id: from, linkId: id })}>
            {t('panels.makeHome')}
          </button>
        )}
      </div>
      <Section
        title={t('panels.link.conditions')}
        onAdd={() => {
          const made = run(addAssumption, { attachTo: [id] });
          if (made) ui.goTo(made, 'statement');
        }}
      >
        {view.assumptionsOf(id).length === 0 ? <p className="hint">{t('panels.conditions.empty')}</p> : null}
        <ul>
          {view.assumptionsOf(id).map((a) => (
            <li key={a.id} className="arow lv-assumption">
              <Glyph name={`mark-${a.mark}`} size={15} />
              <GoTo id={a.id} words={a.statement || t('canvas.empty')} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
