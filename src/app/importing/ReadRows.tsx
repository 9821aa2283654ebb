/** What was read, as a matrix would print it, with how sure each row is. */
import type { ImportRow, Sureness } from '../../core/formats/index.ts';
import { Glyph, type GlyphName } from '../parts/Glyph.tsx';
import { useT } from '../session/context.tsx';

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

/** How sure a reading is, in bars and in words. */
export function Sure({ sure }: { sure: Sureness }) {
  const t = useT();
  return (
    <span className={`sure s${sure}`}>
      <span aria-hidden="true" className="bars" />
      {t(`app.import.sure.${sure}`)}
    </span>
  );
}

export function ReadRows({ rows }: { rows: readonly ImportRow[] }) {
  const t = useT();
  return (
    <ul>
      {rows.map((row) => (
        <li key={`${row.kind}/${row.id}`} className={row.sure === 1 ? 'look' : ''}>
          <span className={`what lv-${row.level ?? row.kind} in${indentOf(row)}`}>
            <Glyph name={glyphOf(row)} />
            {row.label}
          </span>
          <span className="words">
            {row.text || <i className="none">{t('app.import.noWords')}</i>}
            {row.why ? <small>{row.why}</small> : null}
          </span>
          <Sure sure={row.sure} />
        </li>
      ))}
    </ul>
  );
}
