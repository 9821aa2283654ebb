/** Saying what the columns and rows of a table are, with what comes of it beside it at once. Nothing is kept before it is confirmed. */
import { useId, useMemo, useState } from 'react';
import { savedMapping } from '../../core/formats/mapping.ts';
import type { ImportResult } from '../../core/formats/index.ts';
import { mappingTranslator } from '../../core/i18n/mapping.ts';
import { useT } from '../session/context.tsx';
import { NotKept, ReviewHead } from '../parts/ReviewHead.tsx';
import { MappingTableView } from './MappingTableView.tsx';
import { saveMapping } from './mappings.ts';
import { ReadRows } from './ReadRows.tsx';
import { useMapping } from './useMapping.ts';
import './mapping.css';

interface Props {
  readonly file: File;
  readonly onDone: (result: ImportResult, ms: number) => void;
  readonly onClose: () => void;
}

export function MappingStep({ file, onDone, onClose }: Props) {
  const t = useT();
  const words = useMemo(() => mappingTranslator(), []);
  const id = useId();
  const { tables, choices, reading, working, choose } = useMapping(file);
  const [picked, setPicked] = useState<number | null>(null);
  const [keep, setKeep] = useState(false);
  const result = reading?.result ?? null;
  const taken = result?.reading?.map((one) => one.table) ?? [];
  // The table that was read first; in a file that nobody could read, the one with the most rows.
  const table =
    tables.find((one) => one.index === (picked ?? taken[0])) ??
    tables.toSorted((a, b) => b.rows.length - a.rows.length)[0];

  const done = (): void => {
    if (!result || !reading) return;
    if (keep)
      for (const one of tables) {
        const said = choices.tables[one.index];
        if (said) saveMapping(savedMapping(one, withGuesses(said, result, one.index)));
      }
    onDone(result, reading.ms);
  };

  return (
    <div className="mapping">
      <ReviewHead title={words('mapping.title')} about={file.name} close={t('app.close')} onClose={onClose}>
        <NotKept />
      </ReviewHead>
      <main className="mapping-source" tabIndex={0} aria-label={words('mapping.asRead')}>
        <p className="hint">{words('mapping.hint')}</p>
        {tables.length > 1 && table ? (
          <label className="mapping-pick">
            {words('mapping.table')}
            <select className="field" value={table.index} onChange={(e) => setPicked(Number(e.target.value))}>
              {tables.map((one, i) => (
                <option key={one.index} value={one.index}>
                  {one.title === ''
                    ? words('mapping.table.untitled', { number: i + 1 })
                    : words('mapping.table.name', { number: i + 1, title: one.title.slice(0, 80) })}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        {table ? (
          <MappingTableView
            table={table}
            reading={result?.reading?.find((one) => one.table === table.index)}
            said={choices.tables[table.index]}
            words={words}
            onSay={(said) => choose(table, said)}
          />
        ) : null}
      </main>
      <aside className="mapping-preview" tabIndex={0} aria-labelledby={id}>
        <h2 id={id}>
          {words('mapping.preview')}{' '}
          {working ? <small role="status">{words('mapping.working')}</small> : null}
        </h2>
        {result && reading ? (
          <>
            <img
              className="mapping-picture"
              alt={words('mapping.picture')}
              src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(reading.picture)}`}
            />
            <div className="review-rows">
              <ReadRows rows={result.rows} />
            </div>
            <div className="review-ask">
              <h2>{t('app.import.unplaced', { count: result.unplaced.length })}</h2>
              <ul className="unplaced">
                {result.unplaced.map((line) => (
                  <li key={`${line.where}/${line.text}`}>
                    <q>{line.text}</q>
                    <small>{line.where}</small>
                  </li>
                ))}
              </ul>
            </div>
          </>
        ) : (
          <p className="hint">{working ? null : words('mapping.nothing')}</p>
        )}
      </aside>
      <footer className="review-foot">
        <label className="mapping-keep">
          <input type="checkbox" checked={keep} onChange={(e) => setKeep(e.target.checked)} />
          {words('mapping.keep')}
          <small>{words('mapping.keep.hint')}</small>
        </label>
        <button type="button" className="btn" onClick={onClose}>
          {words('mapping.back')}
        </button>
        <button type="button" className="btn ink" disabled={!result || working} onClick={done}>
          {words('mapping.done')}
        </button>
      </footer>
    </div>
  );
}

/** What people left as it was guessed is part of what they agreed to: columns as they were read, below what was said of them. */
function withGuesses(said: Parameters<typeof savedMapping>[1], result: ImportResult, index: number) {
  const read = result.reading?.find((one) => one.table === index);
  const columns = Object.fromEntries(Object.entries(read?.columns ?? {}).map(([c, { role }]) => [c, role]));
  return { ...said, columns: { ...columns, ...said.columns } };
}
