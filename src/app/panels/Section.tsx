/** A section of the panel: a heading with a count and one way to add; and the small pieces that sections share. */
import { Plus } from '@phosphor-icons/react/dist/csr/Plus';
import { useId, type ReactNode } from 'react';
import { setField } from '../../core/commands/index.ts';
import type { TableName } from '../../core/model/index.ts';
import { useReadOnly, useT, useUi, useView } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';

interface SectionProps {
  readonly title: string;
  readonly note?: string;
  readonly count?: number;
  readonly onAdd?: (() => void) | undefined;
  /** Where findings lead that ask for the first entry: id and field. */
  readonly addPlace?: string;
  readonly children?: ReactNode;
}

export function Section({ title, note, count, onAdd, addPlace, children }: SectionProps) {
  const t = useT();
  const readOnly = useReadOnly();
  const id = useId();
  return (
    <section className="sec" aria-labelledby={id}>
      <div className="sec-head">
        <h3 id={id}>
          {title} {count ? <span className="n">{count}</span> : null}{' '}
          {note ? <span className="n">{note}</span> : null}
        </h3>
        {onAdd && !readOnly ? (
          <button
            type="button"
            className="add"
            onClick={onAdd}
            aria-label={t('panels.addTo', { title })}
            data-field={addPlace}
          >
            <Plus size={12} /> {t('panels.add')}
          </button>
        ) : null}
      </div>
      {children}
    </section>
  );
}

interface ChoiceProps {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly value: string | null;
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
  /** Offers "not said", stored as null. */
  readonly none?: string;
  /** The heading right above says the label already: it is there for assistive technology only. */
  readonly headed?: boolean;
}

/** An atom with a few values. */
export function Choice({ table, id, field, value, label, options, none, headed = false }: ChoiceProps) {
  const run = useCommand();
  const readOnly = useReadOnly();
  return (
    <label className="choice">
      {headed ? null : <span>{label}</span>}
      <select
        className="field"
        aria-label={label}
        data-field={`${id}/${field}`}
        value={value ?? ''}
        disabled={readOnly}
        onChange={(e) =>
          run(setField, { table, id, field, value: e.target.value === '' ? null : e.target.value })
        }
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Toggle({
  table,
  id,
  field,
  value,
  label,
}: {
  table: TableName;
  id: string;
  field: string;
  value: boolean;
  label: string;
}) {
  const run = useCommand();
  const readOnly = useReadOnly();
  return (
    <label className="toggle">
      <input
        type="checkbox"
        data-field={`${id}/${field}`}
        checked={value}
        disabled={readOnly}
        onChange={(e) => run(setField, { table, id, field, value: e.target.checked })}
      />
      {label}
    </label>
  );
}

/** The name of an element that takes one there. */
export function GoTo({ id, words }: { id: string; words?: string }) {
  const ui = useUi();
  const view = useView();
  return (
    <button type="button" className="linklike" onClick={() => ui.goTo(id)}>
      {words ?? view.label(id)}
    </button>
  );
}
