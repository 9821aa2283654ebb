/** What the inspector shows of a result. */
import { addAssumption, addFactor, addIndicator, changeLevel } from '../../core/commands/index.ts';
import { RESULT_STATUS, type Level } from '../../core/model/index.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { useReadOnly, useT, useUi, useView } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { TextField } from '../text/TextField.tsx';
import { CodeField } from './inputs.tsx';
import { IndicatorRow } from './IndicatorRow.tsx';
import { OutputWeight } from './OutputWeight.tsx';
import { Choice, GoTo, Section, Toggle } from './Section.tsx';
import { AttachedTo, LeadsTo } from './relations.tsx';

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
          <CodeField id={id} value={result.pinnedCode} />
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
      {result.level === 'output' ? <OutputWeight result={result} /> : null}
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
          headed
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
        <div className="stack">
          <TextField
            table="results"
            id={id}
            field="description"
            label={t('panels.description')}
            enterBreaks
          />
          <TextField table="results" id={id} field="targetGroup" label={t('panels.targetGroup')} showLabel />
          <TextField table="results" id={id} field="responsible" label={t('panels.responsible')} showLabel />
        </div>
      </Section>
    </>
  );
}
