/** Inputs for values that are replaced whole: a day, a year, a number, a short word, the element that something is about. */
import type { ReactNode } from 'react';
import { pinCode, setField } from '../../core/commands/index.ts';
import type { TableName } from '../../core/model/index.ts';
import { say } from '../parts/live.tsx';
import { useReadOnly, useT, useView } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { Choice } from './Section.tsx';

interface InputProps<T> {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly value: T | null;
  readonly label: string;
  readonly placeholder?: string;
}

const Labelled = ({ label, children }: { label: string; children: ReactNode }) => (
  <label className="choice">
    <span>{label}</span>
    {children}
  </label>
);

export function DateField({ table, id, field, value, label }: InputProps<string>) {
  const run = useCommand();
  const readOnly = useReadOnly();
  return (
    <Labelled label={label}>
      <input
        type="date"
        className="field"
        data-field={`${id}/${field}`}
        disabled={readOnly}
        value={value ?? ''}
        onChange={(e) => run(setField, { table, id, field, value: e.target.value || null })}
      />
    </Labelled>
  );
}

/** Kept when one leaves it, so that no half-written number is ever shared. */
export function NumberField({ table, id, field, value, label }: InputProps<number>) {
  const run = useCommand();
  const readOnly = useReadOnly();
  return (
    <Labelled label={label}>
      <input
        key={value ?? ''}
        type="number"
        step="any"
        className="field"
        data-field={`${id}/${field}`}
        disabled={readOnly}
        defaultValue={value ?? ''}
        onBlur={(e) => {
          const { valueAsNumber } = e.target;
          const next = Number.isNaN(valueAsNumber) ? null : valueAsNumber;
          if (next !== value) run(setField, { table, id, field, value: next });
        }}
      />
    </Labelled>
  );
}

interface YearFieldProps {
  /** Where findings lead to: id and field. */
  readonly place: string;
  readonly value: number | null;
  readonly label: string;
  readonly onYear: (year: number | null) => void;
}

/** Four digits or nothing; what is no year is answered with a sentence and put back. */
export function YearField({ place, value, label, onYear }: YearFieldProps) {
  const t = useT();
  const readOnly = useReadOnly();
  return (
    <Labelled label={label}>
      <input
        key={value ?? ''}
        className="field"
        inputMode="numeric"
        data-field={place}
        disabled={readOnly}
        defaultValue={value ?? ''}
        onBlur={(e) => {
          const words = e.target.value.trim();
          if (words === String(value ?? '')) return;
          if (words === '') onYear(null);
          else if (/^\d{4}$/.test(words)) onYear(Number(words));
          else {
            e.target.value = String(value ?? '');
            say(t('refusals.yearDigits'));
          }
        }}
      />
    </Labelled>
  );
}

export function ShortField({ table, id, field, value, label, placeholder }: InputProps<string>) {
  const run = useCommand();
  const readOnly = useReadOnly();
  return (
    <Labelled label={label}>
      <input
        key={value ?? ''}
        className="field"
        data-field={`${id}/${field}`}
        disabled={readOnly}
        maxLength={500}
        defaultValue={value ?? ''}
        placeholder={placeholder}
        onBlur={(e) => {
          const next = e.target.value.trim() || null;
          if (next !== value) run(setField, { table, id, field, value: next });
        }}
      />
    </Labelled>
  );
}

/** A code that stays whatever the position; empty numbers by position again. */
export function CodeField({ id, value }: { id: string; value: string | null }) {
  const t = useT();
  const view = useView();
  const run = useCommand();
  const readOnly = useReadOnly();
  return (
    <Labelled label={t('panels.code')}>
      <input
        key={value ?? ''}
        className="field"
        data-field={`${id}/pinnedCode`}
        defaultValue={value ?? ''}
        disabled={readOnly}
        placeholder={t('panels.code.byOrder', { code: view.code(id) })}
        onBlur={(e) => {
          const code = e.target.value.trim() || null;
          if (code !== value) run(pinCode, { id, code });
        }}
      />
    </Labelled>
  );
}

interface AboutProps extends Omit<InputProps<string>, 'field'> {
  /** What the element was called that it is about and that is no longer there. */
  readonly was?: string | null;
}

/** Which result or activity something is about; nothing stands for the whole project, or for what was removed. */
export function AboutChoice({ table, id, value, label, was }: AboutProps) {
  const t = useT();
  const view = useView();
  const listed = [...view.results, ...view.activities].map((r) => r.id);
  // What came with a file may be about anything.
  const all = value === null || listed.includes(value) ? listed : [value, ...listed];
  const gone = (name: string): string => t('panels.about.removed', { name: name.replaceAll('\n', ': ') });
  const words = (at: string): string => {
    if (!view.kindOf(at) && was) return gone(was);
    const statement = view.nodes.get(at)?.record.statement ?? '';
    return statement ? `${view.label(at)}: ${statement.slice(0, 60)}` : view.label(at);
  };
  return (
    <Choice
      table={table}
      id={id}
      field="about"
      value={value}
      label={label}
      none={was ? gone(was) : t('panels.about.whole')}
      options={all.map((at) => [at, words(at)])}
    />
  );
}
