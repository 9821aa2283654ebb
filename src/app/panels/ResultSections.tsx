/** Sections of a result and of an activity. */
import { CaretDown } from '@phosphor-icons/react/dist/csr/CaretDown';
import {
  addAssumption,
  addFactor,
  addIndicator,
  addLink,
  allowedTargets,
  changeLevel,
  pinCode,
  setHome,
} from '../../core/commands/index.ts';
import { RESULT_STATUS, type Level } from '../../core/model/index.ts';
import { MenuButton } from '../parts/Menu.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { useReadOnly, useStore, useT, useUi, useView } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { TextField } from '../text/TextField.tsx';
import { IndicatorRow } from './IndicatorRow.tsx';
import { Choice, GoTo, Section, Toggle } from './Section.tsx';

export function ResultSections({ id }: { id: string }) {
  const t = useT();
  const ui = useUi();
  const view = useView();
  const run = useCommand();
  const readOnly = useReadOnly();
  const result = view.doc.results[id];
  if (!result) return null;
  const levels = view.profile.levels.map((l): [string, string] => [l.level, l.label]);
  const indicators = view.indicators(id);
  const arriving = view.down(id);
  const factors = arriving.filter((l) => view.kindOf(l.from ?? '') === 'factor');
  const lower = arriving.filter((l) => view.kindOf(l.from ?? '') !== 'factor');
  const conditions = lower.flatMap((link) =>
    [
      ...new Set([
        ...view.assumptionsOf(link.id),
        ...(view.home(link.from ?? '')?.id === link.id ? view.assumptionsOf(link.from ?? '') : []),
      ]),
    ].map((a) => ({
      assumption: a,
      from: link.from ?? '',
    })),
  );
  return (
    <>
      <div className="sec">
        <TextField
          table="results"
          id={id}
          field="statement"
          label={t('model.field.statement')}
          showLabel
          className="statement"
          placeholder={t('panels.statement.hint')}
        />
        <div className="pair">
          <label className="choice">
            <span>{t('panels.level')}</span>
            <select
              className="field"
              data-field={`${id}/level`}
              value={result.level}
              disabled={readOnly}
              onChange={(e) => run(changeLevel, { id, level: e.target.value as Level })}
            >
              {levels.map(([key, words]) => (
                <option key={key} value={key}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          <label className="choice">
            <span>{t('panels.code')}</span>
            <input
              key={result.pinnedCode ?? ''}
              className="field"
              data-field={`${id}/pinnedCode`}
              defaultValue={result.pinnedCode ?? ''}
              disabled={readOnly}
              placeholder={t('panels.code.byOrder', { code: view.code(id) })}
              onBlur={(e) => {
                const code = e.target.value.trim();
                if (code !== (result.pinnedCode ?? '')) run(pinCode, { id, code: code === '' ? null : code });
              }}
            />
          </label>
        </div>
        <p className="hint">{t(`panels.level.${result.level}`)}</p>
      </div>
      <Section
        title={t('panels.indicators')}
        count={indicators.length}
        onAdd={() => {
          const made = run(addIndicator, { resultId: id });
          if (made) ui.goTo(made, 'statement');
        }}
      >
        {indicators.length === 0 ? <p className="hint">{t('panels.indicators.empty')}</p> : null}
        {indicators.map((i) => (
          <IndicatorRow key={i.id} id={i.id} />
        ))}
      </Section>
      <LeadsTo id={id} />
      {lower.length > 0 ? (
        <Section title={t('panels.conditions')} note={t('panels.conditions.note')}>
          {conditions.length === 0 ? <p className="hint">{t('panels.conditions.empty')}</p> : null}
          <ul>
            {conditions.map(({ assumption, from }) => (
              <li key={`${assumption.id}/${from}`} className="arow lv-assumption">
                <Glyph name={`mark-${assumption.mark}`} size={15} />
                <span>
                  <GoTo id={assumption.id} words={assumption.statement || t('canvas.empty')} />
                  <small>
                    {t('panels.from', { label: view.label(from) })} · {t(`model.mark.${assumption.mark}`)}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section
        title={t('panels.ownConditions')}
        onAdd={
          view.home(id)
            ? () => {
                const made = run(addAssumption, { attachTo: [view.home(id)?.id ?? id] });
                if (made) ui.goTo(made, 'statement');
              }
            : undefined
        }
      >
        <AttachedTo id={id} />
      </Section>
      <Section
        title={t('panels.factors')}
        count={factors.length}
        onAdd={() => {
          const made = run(addFactor, { toId: id });
          if (made) ui.goTo(made, 'statement');
        }}
      >
        {factors.length === 0 ? <p className="hint">{t('panels.factors.empty')}</p> : null}
        <ul>
          {factors.map((l) => (
            <li key={l.id} className="arow lv-factor">
              <Glyph name="factor" size={15} />
              <span>
                <GoTo
                  id={l.from ?? ''}
                  words={view.doc.factors[l.from ?? '']?.statement || t('canvas.empty')}
                />
                <small>{view.label(l.from ?? '')}</small>
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('panels.status')}>
        <Choice
          table="results"
          id={id}
          field="status"
          value={result.status}
          label={t('panels.status')}
          none={t('panels.status.none')}
          options={RESULT_STATUS.map((s) => [s, t(`model.status.${s}`)])}
        />
        {result.status ? (
          <TextField table="results" id={id} field="statusNote" label={t('panels.status.note')} showLabel />
        ) : null}
        <Toggle
          table="results"
          id={id}
          field="byOthers"
          value={result.byOthers}
          label={t('panels.byOthers')}
        />
        <Toggle
          table="results"
          id={id}
          field="management"
          value={result.management}
          label={t('panels.management')}
        />
      </Section>
      <Section title={t('panels.description')}>
        <TextField table="results" id={id} field="description" label={t('panels.description')} enterBreaks />
      </Section>
    </>
  );
}

/** Assumptions on this element's own way up. */
function AttachedTo({ id }: { id: string }) {
  const t = useT();
  const view = useView();
  const found = new Map(
    [id, ...view.up(id).map((l) => l.id)].flatMap((k) => view.assumptionsOf(k)).map((a) => [a.id, a]),
  );
  if (found.size === 0) return <p className="hint">{t('panels.conditions.empty')}</p>;
  return (
    <ul>
      {[...found.values()].map((a) => (
        <li key={a.id} className="arow lv-assumption">
          <Glyph name={`mark-${a.mark}`} size={15} />
          <span>
            <GoTo id={a.id} words={a.statement || t('canvas.empty')} />
            <small>{t(`model.mark.${a.mark}`)}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Where it leads, which of those prints it, and another result to lead to. */
function LeadsTo({ id }: { id: string }) {
  const t = useT();
  const ui = useUi();
  const view = useView();
  const store = useStore();
  const run = useCommand();
  const readOnly = useReadOnly();
  const up = view.up(id);
  const targets = allowedTargets(store.getSnapshot(), id);
  return (
    <Section title={t('panels.leadsTo')} count={up.length}>
      <ul>
        {up.map((link, i) => (
          <li key={link.id} className="arow">
            <span>
              <GoTo id={link.to ?? ''} />{' '}
              <small>
                <GoTo id={link.id} words={link.rationale || t('panels.noBecause')} />
              </small>
            </span>
            {up.length > 1 ? (
              <button
                type="button"
                className="btn small"
                aria-pressed={i === 0}
                disabled={readOnly || i === 0}
                onClick={() => run(setHome, { id, linkId: link.id })}
              >
                {i === 0 ? t('panels.home') : t('panels.makeHome')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {readOnly || targets.length === 0 ? null : (
        <MenuButton
          className="btn small"
          label={t('panels.linkTo')}
          entries={targets.map((to) => ({
            id: to,
            label: `${view.label(to)}: ${view.nodes.get(to)?.record.statement ?? ''}`,
          }))}
          onChoose={(to) => {
            const made = run(addLink, { from: id, to });
            if (made) ui.goTo(made, 'rationale');
          }}
        >
          {t('panels.linkTo')} <CaretDown size={12} />
        </MenuButton>
      )}
    </Section>
  );
}

export function ActivitySections({ id }: { id: string }) {
  const t = useT();
  const view = useView();
  const activity = view.doc.activities[id];
  if (!activity) return null;
  return (
    <>
      <div className="sec">
        <TextField
          table="activities"
          id={id}
          field="statement"
          label={t('model.field.statement')}
          showLabel
          className="statement"
        />
        <Toggle
          table="activities"
          id={id}
          field="management"
          value={activity.management}
          label={t('panels.management')}
        />
      </div>
      <LeadsTo id={id} />
      <Section title={t('panels.ownConditions')}>
        <AttachedTo id={id} />
      </Section>
      <Section title={t('panels.status')}>
        <Choice
          table="activities"
          id={id}
          field="status"
          value={activity.status}
          label={t('panels.status')}
          none={t('panels.status.none')}
          options={[
            ['completed', t('panels.activity.completed')],
            ['onTrack', t('model.status.onTrack')],
            ['delayed', t('model.status.delayed')],
            ['cancelled', t('model.status.cancelled')],
          ]}
        />
      </Section>
      <Section title={t('panels.description')}>
        <TextField
          table="activities"
          id={id}
          field="description"
          label={t('panels.description')}
          enterBreaks
        />
      </Section>
    </>
  );
}
