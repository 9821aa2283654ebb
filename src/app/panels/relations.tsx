/** What an element leads to, and what is attached to it. */
import { CaretDown } from '@phosphor-icons/react/dist/csr/CaretDown';
import { addLink, allowedTargets, setHome } from '../../core/commands/index.ts';
import { MenuButton } from '../parts/Menu.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { useReadOnly, useStore, useT, useUi, useView } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { GoTo, Section } from './Section.tsx';

/** Assumptions on this element's own way up. */
export function AttachedTo({ id }: { id: string }) {
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
export function LeadsTo({ id }: { id: string }) {
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
