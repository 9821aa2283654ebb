/** Both versions as one matrix: rows that came or went, and cells whose words or values differ. */
import { useEffect, useRef } from 'react';
import { compareWords } from '../../core/changes/index.ts';
import { spaced, type ToldDifference } from '../../core/compare/index.ts';
import type { Document } from '../../core/model/index.ts';
import { view as viewOf } from '../../core/model/index.ts';
import type { GridRow, MatrixCell } from '../matrix/cells.ts';
import { Head } from '../matrix/Head.tsx';
import '../matrix/matrix.css';
import { cellText } from '../matrix/useGrid.ts';
import { Stretches } from '../parts/DifferingWords.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { useT } from '../session/context.tsx';
import { frameOf } from './ComparedCard.tsx';
import { Tab } from './Tab.tsx';
import type { ComparedProps } from './types.ts';

export function ComparedMatrix({ rows, ...props }: ComparedProps & { readonly rows: readonly GridRow[] }) {
  const { current, words } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('.looking')?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, [current]);
  return (
    <div
      ref={box}
      className="compare-view compare-scroll"
      role="group"
      aria-label={words('compare.table')}
      tabIndex={0}
    >
      <table className="mx" aria-label={words('compare.table')}>
        <Head />
        <tbody>
          {rows.map((line) => (
            <Line key={line.key} line={line} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line, ...props }: ComparedProps & { readonly line: GridRow }) {
  const t = useT();
  const { marks, current, words, onCurrent } = props;
  const { row } = line;
  const level = row.kind === 'result' ? row.level : 'activity';
  return (
    <tr className={`lv-${level} ${line.last ? 'end' : ''} ${row.kind === 'activities' ? 'band' : ''}`}>
      {line.cells.map((cell) => {
        const own = marks.get(cell.key) ?? [];
        const looking = current !== null && own.includes(current) ? 'looking' : '';
        return (
          <td
            key={cell.key}
            rowSpan={cell.rowSpan}
            colSpan={cell.columnSpan}
            className={`k-${cell.kind} ${frameOf(own)} ${looking}`}
          >
            {cell.kind === 'activity' && line.first && row.kind === 'activities' ? (
              <b className="band-name">
                {t('matrix.band', { label: row.parentLabel || t('matrix.noParent') })}
              </b>
            ) : null}
            <Content cell={cell} line={line} own={own} {...props} />
            {own.length > 0 ? (
              <span className="df-tabs">
                {own.map((d) => (
                  <Tab key={d.key} of={d} words={words} onCurrent={onCurrent} />
                ))}
              </span>
            ) : null}
          </td>
        );
      })}
    </tr>
  );
}

interface ContentProps extends ComparedProps {
  readonly cell: MatrixCell;
  readonly line: GridRow;
  readonly own: readonly ToldDifference[];
}

function Content({ cell, line: { row }, own, before, after, both }: ContentProps) {
  const t = useT();
  const docOf = (id: string): Document => (both.gone.has(id) ? before : after);
  const v = viewOf(docOf(cell.elementId));
  if (cell.kind === 'assumptions') {
    if (row.kind !== 'result') return null;
    return (
      <ul>
        {row.assumptions.map((a) => {
          const stretches = both.words.get(a.id);
          return (
            <li key={a.id} className="lv-assumption">
              <Glyph name={`mark-${a.mark}`} />
              {stretches ? (
                <Stretches of={stretches} />
              ) : both.gone.has(a.id) ? (
                <del className="went">{a.statement}</del>
              ) : (
                a.statement
              )}
            </li>
          );
        })}
      </ul>
    );
  }
  if (cell.kind === 'add') return null;
  const text = (
    <Words
      cell={cell}
      own={own}
      words={cellText(docOf(cell.elementId), cell)}
      gone={both.gone.has(cell.elementId)}
    />
  );
  if (cell.kind === 'result' && row.kind === 'result') {
    return (
      <>
        <span className="code">
          <Glyph name={row.level} />
          {v.label(cell.elementId)}
        </span>
        {text}
        {row.alsoTo
          .filter(({ id }) => v.nodes.has(id))
          .map(({ id }) => (
            <span key={id} className="also">
              {t('matrix.alsoTo', { label: v.label(id) })}
            </span>
          ))}
      </>
    );
  }
  if (cell.kind === 'activity')
    return (
      <span className="act">
        <i>{v.code(cell.elementId)}</i>
        {text}
      </span>
    );
  return text;
}

/** Fields that are what their cell says. */
const SAID: ReadonlySet<string | null> = new Set(['statement', 'source', 'baselineText', 'text']);

interface WordsProps {
  readonly cell: MatrixCell;
  readonly own: readonly ToldDifference[];
  readonly words: string;
  readonly gone: boolean;
}

function Words({ cell, own, words, gone }: WordsProps) {
  const said = own.find((d) => SAID.has(d.of) && d.table !== 'actuals');
  if (said)
    return (
      <span className="words">
        <Stretches of={spaced(compareWords(said.before, said.after))} />
      </span>
    );
  if (gone) return <del className="words went">{words}</del>;
  return (
    <span className="words">
      {words || '–'}
      {cell.year ? <span className="year"> ({cell.year})</span> : null}
    </span>
  );
}
