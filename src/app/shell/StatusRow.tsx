/** The foot: how much there is, what is worth a look, where one stands. */
import { BaselineChip } from '../baseline/BaselineChip.tsx';
import { Glyph } from '../parts/Glyph.tsx';
import { useT, useUiState, useView } from '../session/context.tsx';
import { useFindings } from '../session/findings.tsx';

export function StatusRow() {
  const t = useT();
  const view = useView();
  const { result } = useFindings();
  const selected = useUiState((s) => s.selection.at(-1) ?? null);
  const of = (level: string): number => view.results.filter((r) => r.level === level).length;
  const warnings = result ? result.counts.error + result.counts.warning : 0;
  return (
    <footer className="status-row">
      <span>{t('app.count.outcome', { count: of('outcome') })}</span>
      <span>{t('app.count.output', { count: of('output') })}</span>
      <span>{t('app.count.activity', { count: view.activities.length })}</span>
      <span>{t('app.count.indicator', { count: Object.keys(view.doc.indicators).length })}</span>
      {warnings > 0 ? (
        <span className="sv-warning sev">
          <Glyph name="warning" size={12} /> {t('app.toLookAt', { count: warnings })}
        </span>
      ) : null}
      <span className="space" />
      <BaselineChip />
      {selected && view.label(selected) ? (
        <span>{t('app.selected', { label: view.label(selected) })}</span>
      ) : null}
    </footer>
  );
}
