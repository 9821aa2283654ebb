/** Where a value's words end with a year in brackets and its year is not said yet: one click puts the year where donors' documents look. */
import { putYearInField, type PutYearInField } from '../../core/commands/index.ts';
import { yearInBrackets } from '../../core/model/index.ts';
import { useReadOnly, useT, useUi } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';

interface YearOfferProps extends PutYearInField {
  /** The indicator in whose panel it stands. */
  readonly of: string;
  readonly words: string;
  readonly year: number | null;
}

export function YearOffer({ table, id, of, words, year }: YearOfferProps) {
  const t = useT();
  const ui = useUi();
  const run = useCommand();
  const readOnly = useReadOnly();
  const found = year === null && !readOnly ? yearInBrackets(words) : null;
  if (!found) return null;
  return (
    <button
      type="button"
      className="linklike offer"
      onClick={() => {
        run(putYearInField, { table, id });
        ui.goTo(of, table === 'indicators' ? 'baselineYear' : `${id}/year`);
      }}
    >
      {t('panels.putYear', { year: String(found.year) })}
    </button>
  );
}
