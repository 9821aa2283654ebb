/** A link's "because" and what hangs on it, beside the link itself. */
import { X } from '@phosphor-icons/react/dist/csr/X';
import { useEffect, useState } from 'react';
import { setField } from '../../../core/commands/index.ts';
import { view, type Link } from '../../../core/model/index.ts';
import { Glyph } from '../../parts/Glyph.tsx';
import { useDocument, useReadOnly, useT, useUiState } from '../../session/context.tsx';
import { useCommand } from '../../session/useCommand.ts';
import { TextField } from '../../text/TextField.tsx';
import type { Point } from '../geometry/path.ts';
import { useSheet } from '../state/context.tsx';
import { useInside } from './useInside.ts';

export function LinkPopover({ id, at }: { id: string; at: Point }) {
  const t = useT();
  const { actions } = useSheet();
  const doc = useDocument((d) => d);
  const readOnly = useReadOnly();
  const box = useInside<HTMLDivElement>(at);
  const selected = useUiState((s) => s.selection.at(-1) === id);
  const link = doc.links[id];
  // It speaks of the selected link only; choosing something else, or somebody removing it, closes it.
  useEffect(() => {
    if (!selected || !link) actions.closeMenu();
  }, [selected, link, actions]);
  useEffect(() => {
    if (readOnly) box.current?.focus({ preventScroll: true });
  }, [readOnly, box]);
  if (!link) return null;
  const v = view(doc);
  const close = (): void => {
    actions.closeMenu();
    actions.select(id);
  };
  const hanging = [
    ...v.assumptionsOf(id),
    ...(v.home(link.from ?? '')?.id === id ? v.assumptionsOf(link.from ?? '') : []),
  ];
  return (
    <div
      ref={box}
      className="link-box"
      role="dialog"
      aria-label={v.label(id)}
      tabIndex={-1}
      onKeyDown={(e) => {
        if (e.key === 'Escape') {
          e.preventDefault();
          close();
        }
        // Letters belong to this box while it has the focus, not to the sheet.
        e.stopPropagation();
      }}
    >
      <header>
        <b>{v.label(id)}</b>
        <button
          type="button"
          className="btn quiet icon small"
          aria-label={t('canvas.link.close')}
          onClick={close}
        >
          <X size={15} />
        </button>
      </header>
      <TextField
        table="links"
        id={id}
        field="rationale"
        label={t('canvas.link.because')}
        showLabel
        placeholder={t('canvas.link.becausePlaceholder')}
        autoFocus={!readOnly}
        onDone={(how) => {
          if (how === 'leave') close();
        }}
        onKey={(e) => {
          if (e.key === 'Enter' && !e.shiftKey) {
            e.preventDefault();
            close();
          }
        }}
      />
      <Strength link={link} readOnly={readOnly} />
      <p className="text-label">{t('canvas.link.assumptions')}</p>
      {hanging.length === 0 ? <p className="none">{t('canvas.link.assumptionsNone')}</p> : null}
      <ul>
        {hanging.map((a) => (
          <li key={a.id}>
            <button type="button" className="assumption-row" onClick={() => actions.select(a.id)}>
              <span className="lv-assumption">
                <Glyph name={`mark-${a.mark}`} size={14} />
              </span>
              <i>{a.statement || t('canvas.assumptionPlaceholder')}</i>
            </button>
          </li>
        ))}
      </ul>
      {readOnly ? null : <Buttons link={link} />}
    </div>
  );
}

function Buttons({ link }: { link: Link }) {
  const t = useT();
  const { actions } = useSheet();
  const parents = useDocument((doc) => view(doc).up(link.from ?? ''));
  const isHome = parents[0]?.id === link.id;
  const offerHome = parents.length > 1 && parents.some((p) => p.id === link.id);
  return (
    <div className="row">
      <button type="button" className="btn small" onClick={() => actions.assumptionOn(link.id)}>
        {t('canvas.link.add')}
      </button>
      {offerHome ? (
        <button
          type="button"
          className="btn small"
          disabled={isHome}
          onClick={() => actions.printUnder(link.id)}
        >
          {t(isHome ? 'canvas.link.isHome' : 'canvas.link.home')}
        </button>
      ) : null}
      <button type="button" className="btn small quiet" onClick={() => actions.remove([link.id])}>
        {t('canvas.link.remove')}
      </button>
    </div>
  );
}

/** The slider moves freely; only letting go of it is a step that undo takes back. */
function Strength({ link, readOnly }: { link: Link; readOnly: boolean }) {
  const t = useT();
  const run = useCommand();
  const [moving, setMoving] = useState<number | null>(null);
  const shown = moving ?? link.strength;
  const keep = (value: number | null): void => {
    setMoving(null);
    if (value !== link.strength) run(setField, { table: 'links', id: link.id, field: 'strength', value });
  };
  const said =
    shown === null ? t('canvas.link.strengthUnsaid') : t('canvas.link.strengthOf', { value: shown });
  return (
    <div className="strength">
      <label>
        <span className="text-label">{t('canvas.link.strength')}</span>
        <input
          type="range"
          min={0}
          max={100}
          step={10}
          value={shown ?? 50}
          disabled={readOnly}
          className={shown === null ? 'unsaid' : ''}
          aria-valuetext={said}
          onChange={(e) => setMoving(Number(e.target.value))}
          onPointerUp={(e) => keep(Number(e.currentTarget.value))}
          onKeyUp={() => moving !== null && keep(moving)}
          onBlur={() => moving !== null && keep(moving)}
        />
      </label>
      <span className="said">{said}</span>
      {link.strength !== null && !readOnly ? (
        <button type="button" className="linklike" onClick={() => keep(null)}>
          {t('canvas.link.strengthClear')}
        </button>
      ) : null}
    </div>
  );
}
