/** What was read, before anything is kept: the file as it printed it, the design that came of it, what to look at and what found no place. */
import { X } from '@phosphor-icons/react/dist/csr/X';
import { Info } from '@phosphor-icons/react/dist/csr/Info';
import type { CountKey, ImportRow } from '../../core/formats/index.ts';
import type { Document } from '../../core/model/index.ts';
import { Glyph, type GlyphName } from '../parts/Glyph.tsx';
import { useT } from '../session/context.tsx';
import { Mark } from '../start/PageHead.tsx';
import { SourceTables } from './SourceTables.tsx';
import type { ReadFile } from './useFileReader.ts';
import './importing.css';

interface Props {
  readonly answer: ReadFile;
  readonly busy: boolean;
  readonly refused: string | null;
  readonly onConfirm: (document: Document) => void;
  readonly onClose: () => void;
}

const COUNTED: readonly CountKey[] = [
  'goal',
  'objective',
  'outcome',
  'intermediateOutcome',
  'output',
  'activity',
  'indicator',
  'assumption',
  'risk',
  'factor',
  'workplanRow',
];

const glyphOf = (row: ImportRow): GlyphName =>
  row.kind === 'result'
    ? ((row.level ?? 'output') as GlyphName)
    : row.kind === 'workplanRow'
      ? 'activity'
      : row.kind;

const INDENT: Readonly<Record<string, number>> = {
  goal: 0,
  objective: 0,
  outcome: 0,
  intermediateOutcome: 1,
  output: 1,
};
const indentOf = (row: ImportRow): number => (row.kind === 'result' ? (INDENT[row.level ?? ''] ?? 0) : 2);

function Sure({ row }: { row: ImportRow }) {
  const t = useT();
  return (
    <span className={`sure s${row.sure}`}>
      <span aria-hidden="true" className="bars" />
      {t(`app.import.sure.${row.sure}`)}
    </span>
  );
}

export function ImportReview({ answer, busy, refused, onConfirm, onClose }: Props) {
  const t = useT();
  const { result, fileName, ms } = answer;
  const counts = COUNTED.filter((key) => (result.counts[key] ?? 0) > 0).map((key) =>
    t(`app.count.${key}`, { count: result.counts[key] }),
  );
  return (
    <div className="review">
      <header className="review-head">
        <Mark />
        <h1>{t('app.import.title')}</h1>
        <span className="file">{fileName}</span>
        <span className="kept">
          <Info size={15} /> {t('app.import.notKept')}
        </span>
        <button type="button" className="btn quiet icon" aria-label={t('app.close')} onClick={onClose}>
          <X size={18} />
        </button>
      </header>
      <section className="review-source" aria-label={t('app.import.source')} tabIndex={0}>
        <SourceTables tables={result.source.tables} />
      </section>
      <section className="review-rows" aria-labelledby="read" tabIndex={0}>
        <h2 id="read">{counts.join(', ')}</h2>
        <ul>
          {result.rows.map((row) => (
            <li key={`${row.kind}/${row.id}`} className={row.sure === 1 ? 'look' : ''}>
              <span className={`what lv-${row.level ?? row.kind} in${indentOf(row)}`}>
                <Glyph name={glyphOf(row)} />
                {row.label}
              </span>
              <span className="words">
                {row.text || <i className="none">{t('app.import.noWords')}</i>}
                {row.why ? <small>{row.why}</small> : null}
              </span>
              <Sure row={row} />
            </li>
          ))}
        </ul>
      </section>
      <aside className="review-ask" aria-label={t('app.import.questionsTitle')} tabIndex={0}>
        <h2>
          {result.questions.length > 0 ? <Glyph name="warning" size={15} /> : null}
          {t('app.import.questions', { count: result.questions.length })}
        </h2>
        <ul>
          {result.questions.map((question) => (
            <li key={question.text}>{question.text}</li>
          ))}
        </ul>
        <h2>{t('app.import.unplaced', { count: result.unplaced.length })}</h2>
        <ul className="unplaced">
          {result.unplaced.map((line) => (
            <li key={`${line.where}/${line.text}`}>
              <q>{line.text}</q>
              <small>{line.where}</small>
            </li>
          ))}
        </ul>
        <p className="hint">{t('app.import.unplacedHint')}</p>
      </aside>
      <footer className="review-foot">
        <span>{refused ?? t('app.import.readIn', { seconds: (ms / 1000).toFixed(1) })}</span>
        <button type="button" className="btn" onClick={onClose}>
          {t('app.import.other')}
        </button>
        <button type="button" className="btn ink" disabled={busy} onClick={() => onConfirm(result.document)}>
          {t('app.import.confirm')}
        </button>
      </footer>
    </div>
  );
}
