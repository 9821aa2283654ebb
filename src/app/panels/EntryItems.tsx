/** EntryItems of a list, each a group of fields that can be taken away and, where their order says something, moved. */
import { ArrowDown } from '@phosphor-icons/react/dist/csr/ArrowDown';
import { ArrowUp } from '@phosphor-icons/react/dist/csr/ArrowUp';
import type { ReactNode } from 'react';
import { moveElement, removeElements } from '../../core/commands/index.ts';
import { useReadOnly, useT } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';

export interface Entry {
  readonly id: string;
}

interface EntryItemsProps<R> {
  readonly entries: readonly { readonly record: R; readonly name: string }[];
  readonly renderEntry: (record: R) => ReactNode;
  /** Their order says something, so that they can be moved. */
  readonly ordered?: boolean;
}

export function EntryItems<R extends Entry>({ entries, renderEntry, ordered = false }: EntryItemsProps<R>) {
  const t = useT();
  const run = useCommand();
  const readOnly = useReadOnly();
  return (
    <ul>
      {entries.map(({ record, name }) => (
        <li key={record.id}>
          <fieldset className="entry stack">
            <legend className="sr">{name}</legend>
            {renderEntry(record)}
            {readOnly ? null : (
              <div className="entry-ways">
                <button
                  type="button"
                  className="linklike"
                  aria-label={t('panels.removeNamed', { label: name })}
                  onClick={() => run(removeElements, { ids: [record.id] })}
                >
                  {t('panels.remove')}
                </button>
                {ordered && entries.length > 1 ? (
                  <>
                    <MoveButton id={record.id} direction="up" name={name} />
                    <MoveButton id={record.id} direction="down" name={name} />
                  </>
                ) : null}
              </div>
            )}
          </fieldset>
        </li>
      ))}
    </ul>
  );
}

/** Never switched off, so that the focus stays on it: at either end the command says why nothing moved. */
function MoveButton({ id, direction, name }: { id: string; direction: 'up' | 'down'; name: string }) {
  const t = useT();
  const run = useCommand();
  const Arrow = direction === 'up' ? ArrowUp : ArrowDown;
  return (
    <button
      type="button"
      className="btn quiet icon small"
      aria-label={t(`panels.move.${direction}`, { label: name })}
      onClick={() => run(moveElement, { id, direction })}
    >
      <Arrow size={14} />
    </button>
  );
}
