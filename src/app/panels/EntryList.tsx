/** A list that is kept beside the design: its entries one under the other, each with a few fields. */
import type { ReactNode } from 'react';
import { addEntry, type EntryTable } from '../../core/commands/index.ts';
import { PROJECT_ID } from '../../core/model/index.ts';
import { useT, useUi } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { EntryItems, type Entry } from './EntryItems.tsx';
import { Section } from './Section.tsx';

interface EntryListProps<R> {
  readonly table: EntryTable;
  /** What a new entry is about; null for the whole project. */
  readonly about: string | null;
  readonly title: string;
  /** Asked while there is no entry yet. */
  readonly question: string;
  readonly records: readonly R[];
  /** The field in which a new entry begins. */
  readonly first: string;
  readonly children?: ReactNode;
  readonly renderEntry: (record: R) => ReactNode;
}

export function EntryList<R extends Entry>(props: EntryListProps<R>) {
  const { table, about, title, question, records, first, children, renderEntry } = props;
  const t = useT();
  const ui = useUi();
  const run = useCommand();
  const named = records.map((record, i) => ({ record, name: t('panels.entry', { title, number: i + 1 }) }));
  return (
    <Section
      title={title}
      count={records.length}
      addPlace={`${about ?? PROJECT_ID}/${table}`}
      onAdd={() => {
        const made = run(addEntry, { table, about });
        if (made) ui.goTo(about ?? PROJECT_ID, `${made}/${first}`);
      }}
    >
      {children}
      {records.length === 0 ? <p className="hint">{question}</p> : null}
      <EntryItems entries={named} renderEntry={renderEntry} />
    </Section>
  );
}
