/** The statement of a card, or the actor of a factor, while it is being written in place. */
import { useEffect, useId, useRef } from 'react';
import { setFactorActor } from '../../core/commands/index.ts';
import type { CardBox } from '../../core/layout/index.ts';
import { inOrder } from '../../core/model/index.ts';
import { useDocument, useT } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { TextField } from '../text/TextField.tsx';
import { useSheet } from './state/context.tsx';

const TABLE = { result: 'results', activity: 'activities', factor: 'factors' } as const;

export function CardEditor({ id, card, actor = false }: { id: string; card: CardBox; actor?: boolean }) {
  return actor ? (
    <ActorField id={id} card={card} />
  ) : (
    <StatementField table={TABLE[card.kind]} id={id} label={card.label} />
  );
}

interface StatementProps {
  readonly table: 'results' | 'activities' | 'factors' | 'assumptions';
  readonly id: string;
  readonly label: string;
}

export function StatementField({ table, id, label }: StatementProps) {
  const t = useT();
  const { state, actions } = useSheet();
  const box = useRef<HTMLDivElement>(null);
  // One goes on writing at the end; the whole text is one Ctrl+A away.
  useEffect(() => {
    const area = box.current?.querySelector('textarea');
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);
  return (
    <div ref={box} className="writing nodrag nopan nowheel">
      <TextField
        table={table}
        id={id}
        field="statement"
        label={t('canvas.statementOf', { label })}
        placeholder={t(
          table === 'assumptions' ? 'canvas.assumptionPlaceholder' : 'canvas.statementPlaceholder',
        )}
        className="bare"
        autoFocus
        onDone={(how) => {
          // A field that goes away because the next one was opened must not close that one.
          const { editing } = state.get();
          if (editing?.id === id && editing.field === 'statement') actions.stopEditing(how);
        }}
        onKey={(event) => {
          const next =
            event.key === 'Enter' && (event.ctrlKey || event.metaKey)
              ? () => actions.sibling(id)
              : event.key === 'Tab' && state.get().drawing
                ? () => (event.shiftKey ? actions.sibling(id, true) : actions.child(id))
                : null;
          if (!next || table === 'assumptions') return;
          event.preventDefault();
          event.stopPropagation();
          next();
        }}
      />
    </div>
  );
}

function ActorField({ id, card }: { id: string; card: CardBox }) {
  const t = useT();
  const run = useCommand();
  const { actions } = useSheet();
  const actors = useDocument((doc) => doc.actors);
  const list = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const keep = (): void => {
    const name = box.current?.value.trim() ?? '';
    if (name !== card.actor) run(setFactorActor, { factorId: id, name });
    actions.stopEditing('keep');
  };
  return (
    <footer className="actor nodrag nopan">
      <input
        ref={box}
        list={list}
        defaultValue={card.actor}
        maxLength={200}
        aria-label={t('canvas.actorOf', { label: card.label })}
        placeholder={t('canvas.actorPlaceholder')}
        onBlur={keep}
        onKeyDown={(e) => {
          if (e.key === 'Enter') keep();
          else if (e.key === 'Escape') actions.stopEditing('leave');
          else return;
          e.preventDefault();
          e.stopPropagation();
        }}
      />
      <datalist id={list}>
        {inOrder(Object.values(actors)).map((a) => (
          <option key={a.id} value={a.name} />
        ))}
      </datalist>
    </footer>
  );
}
