/** What the inspector shows of a link. */
import { addAssumption, setField, setHome } from '../../core/commands/index.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { useReadOnly, useT, useUi, useView } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { TextField } from '../text/TextField.tsx';
import { Choice, GoTo, Section, Toggle } from './Section.tsx';

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
