/** An indicator in the list of its result: words, from where to where, and its source. */
import { useT, useView } from '../session/context.tsx';
import { GoTo } from './Section.tsx';

export function IndicatorRow({ id }: { id: string }) {
  const t = useT();
  const view = useView();
  const indicator = view.doc.indicators[id];
  if (!indicator) return null;
  const target = view.finalTarget(id)?.text ?? '';
  return (
    <div className="irow">
      <GoTo id={id} words={indicator.statement || t('panels.noIndicatorWords')} />
      <span className="num">
        {indicator.baselineText || '–'} → <b>{target || '–'}</b>
      </span>
      <span className="source">{indicator.source || t('matrix.noSource')}</span>
    </div>
  );
}
