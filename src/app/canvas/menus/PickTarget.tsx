/** Finds a card to link to by its code or a few words, among those the link may end at. */
import { useEffect, useId, useRef, useState } from 'react';
import { allowedTargets } from '../../../core/commands/index.ts';
import { view } from '../../../core/model/index.ts';
import { Glyph } from '../../parts/Glyph.tsx';
import { useDocument, useT } from '../../session/context.tsx';
import { matches } from '../flow/marks.ts';
import type { Point } from '../geometry/path.ts';
import { useSheet } from '../state/context.tsx';
import { useInside } from './useInside.ts';

export function PickTarget({ from, at }: { from: string; at: Point }) {
  const t = useT();
  const { actions } = useSheet();
  const doc = useDocument((d) => d);
  const [find, setFind] = useState('');
  const [on, setOn] = useState(0);
  const box = useRef<HTMLInputElement>(null);
  const listId = useId();
  const frame = useInside<HTMLDivElement>(at);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const v = view(doc);
  const label = t('canvas.pick', { label: v.label(from) });
  const found = allowedTargets(doc, from)
    .flatMap((id) => doc.results[id] ?? [])
    .filter((r) => matches([v.label(r.id), r.statement], find));
  const choose = (id: string | undefined): void => {
    actions.closeMenu();
    if (id) actions.connect(from, id);
    else actions.select(from);
  };
  return (
    <div
      ref={frame}
      className="pick"
      role="dialog"
      aria-label={label}
      onBlur={(e) => {
        if (!e.currentTarget.contains(e.relatedTarget)) actions.closeMenu();
      }}
    >
      <p>{label}</p>
      <input
        ref={box}
        className="field"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={found[on] ? `${listId}-${on}` : undefined}
        aria-label={t('canvas.pick.find')}
        placeholder={t('canvas.pick.find')}
        value={find}
        onChange={(e) => {
          setFind(e.target.value);
          setOn(0);
        }}
        onKeyDown={(e) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
          if (step) setOn(Math.max(0, Math.min(found.length - 1, on + step)));
          else if (e.key === 'Enter') choose(found[on]?.id);
          else if (e.key === 'Escape') choose(undefined);
          else return;
          e.preventDefault();
          e.stopPropagation();
        }}
      />
      <ul role="listbox" id={listId} aria-label={label}>
        {found.map((result, i) => (
          <li
            key={result.id}
            id={`${listId}-${i}`}
            role="option"
            aria-selected={i === on}
            ref={(li) => {
              if (i === on) li?.scrollIntoView({ block: 'nearest' });
            }}
            onPointerDown={(e) => e.preventDefault()}
            onClick={() => choose(result.id)}
          >
            <span className={`lv-${result.level}`}>
              <Glyph name={result.level} />
            </span>
            <b>{v.label(result.id)}</b>
            <span className="words">{result.statement}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p className="none">{t('canvas.pick.none')}</p> : null}
    </div>
  );
}
