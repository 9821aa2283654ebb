/** What was read, before anything is kept: the file as it printed it, the design that came of it, what to look at and what found no place. */
import type { CountKey, ImportResult } from '../../core/formats/index.ts';
import type { Document } from '../../core/model/index.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { NotKept, ReviewHead } from '../parts/ReviewHead.tsx';
import { useT } from '../session/context.tsx';
import { ReadRows } from './ReadRows.tsx';
import { SourceTables } from './SourceTables.tsx';
import type { ReadFile } from './useFileReader.ts';
import './importing.css';

interface Props {
  readonly answer: ReadFile;
  readonly busy: boolean;
  readonly refused: string | null;
  readonly onConfirm: (document: Document) => void;
  readonly onClose: () => void;
  /** Opens the table with what each column and row was taken for. */
  readonly onAdjust: () => void;
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

/** How many columns and rows of the tables nobody named. */
const guessed = ({ reading = [] }: ImportResult): number =>
  reading
    .flatMap(({ columns, rows }) => [...Object.values(columns), ...Object.values(rows)])
    .filter(({ sure }) => sure === 1).length;

export function ImportReview({ answer, busy, refused, onConfirm, onClose, onAdjust }: Props) {
  const t = useT();
  const { result, fileName, ms } = answer;
  const guesses = guessed(result);
  const counts = COUNTED.filter((key) => (result.counts[key] ?? 0) > 0).map((key) =>
    t(`app.count.${key}`, { count: result.counts[key] }),
  );
  return (
    <div className="review">
      <ReviewHead title={t('app.import.title')} about={fileName} close={t('app.close')} onClose={onClose}>
        <NotKept />
      </ReviewHead>
      <section className="review-source" aria-label={t('app.import.source')} tabIndex={0}>
        <SourceTables tables={result.source.tables} />
      </section>
      <section className="review-rows" aria-labelledby="read" tabIndex={0}>
        <h2 id="read">{counts.join(', ')}</h2>
        {result.source.tables.length > 0 ? (
          <p className={guesses > 0 ? 'adjust look' : 'adjust'}>
            {answer.known
              ? t('app.import.known')
              : guesses > 0
                ? t('app.import.guessed', { count: guesses })
                : null}
            <button type="button" className="btn small" onClick={onAdjust}>
              {t('app.import.adjust')}
            </button>
          </p>
        ) : null}
        <ReadRows rows={result.rows} />
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
