/** What goes out: the format on the left, a preview in the middle, what the format cannot carry and the donor would ask on the right. */
import { useState } from 'react';
import { IOM_LABELS, iomLabels } from '../../core/formats/donors/iom/labels.ts';
import { LAYOUT_2012, LAYOUT_CURRENT, layoutIn } from '../../core/formats/donors/iom/layouts.ts';
import { printMonitoring, printRisks } from '../../core/formats/donors/iom/printLists.ts';
import type { Details } from '../../core/formats/iati/details.ts';
import { useT } from '../session/context.tsx';
import { DonorFindings } from './DonorFindings.tsx';
import { DonorLabels } from './DonorLabels.tsx';
import { FormatList, groupOf } from './FormatList.tsx';
import { IatiDetails } from './IatiDetails.tsx';
import { ListPreview } from './ListPreview.tsx';
import { LabelLanguage } from './LabelLanguage.tsx';
import { Losses } from './Losses.tsx';
import { OutlinePreview } from './OutlinePreview.tsx';
import { MatrixPreview, PicturePreview } from './Preview.tsx';
import { PlanPreview } from './PlanPreview.tsx';
import { PrintedPreview } from './PrintedPreview.tsx';
import { SavePart, today } from './SavePart.tsx';
import { TemplateLosses, TemplatePart } from './TemplatePart.tsx';
import { useDonor } from './useDonor.ts';
import { useExportChoice } from './useExportChoice.ts';
import { useTemplate } from './useTemplate.ts';
import './exporting.css';

export function ExportScreen({ onGoTo }: { onGoTo: () => void }) {
  const t = useT();
  const choice = useExportChoice();
  const [details, setDetails] = useState<Details>({});
  const { to } = choice;
  const donor = useDonor(choice.format);
  const labels = iomLabels(choice.language);
  const template = useTemplate(to === 'template', choice.language, today());
  return (
    <main className="export">
      <FormatList chosen={to} onChoose={choice.setFormat} />
      <section className="export-preview" aria-label={t('app.export.preview')} tabIndex={0}>
        {donor === 'loading' ? <p className="sheet-note">{t('app.opening')}</p> : null}
        {donor && donor !== 'loading' ? (
          <PrintedPreview donor={donor} language={choice.language} labels={choice.labels} onGoTo={onGoTo} />
        ) : null}
        {to === 'iom-results-matrix' ? (
          <MatrixPreview layout={layoutIn(LAYOUT_2012, choice.language)} />
        ) : null}
        {to === 'iom-results-matrix-current' ? (
          <MatrixPreview layout={layoutIn(LAYOUT_CURRENT, choice.language)} />
        ) : null}
        {to === 'iom-work-plan' ? <PlanPreview labels={labels} /> : null}
        {to === 'iom-risk-plan' ? (
          <ListPreview print={(doc) => printRisks(doc, labels)} none={t('app.export.noRisks')} />
        ) : null}
        {to === 'iom-results-monitoring-framework' ? (
          <ListPreview print={(doc) => printMonitoring(doc, labels)} none={t('app.export.noResults')} />
        ) : null}
        {to === 'template' ? <TemplatePart template={template} date={today()} /> : null}
        {to === 'diagram' ? <PicturePreview /> : null}
        {to === 'outline' ? <OutlinePreview language={choice.language} /> : null}
        {to === 'iati' || to === 'csv' || to === 'graphml' || to === 'miradi' || to === 'throughline-json' ? (
          <p className="sheet-note">{t(`app.export.note.${to}`)}</p>
        ) : null}
      </section>
      <aside className="export-loss" aria-label={t('app.export.about')}>
        <section aria-labelledby="export-losses">
          <h2 id="export-losses">{t('app.export.losses')}</h2>
          {to === 'template' ? (
            <TemplateLosses look={template.look} />
          ) : (
            <Losses format={to} onGoTo={onGoTo} />
          )}
        </section>
        {groupOf(to) === 'donor' ? <DonorFindings format={to} onGoTo={onGoTo} /> : null}
        {to === 'iati' ? <IatiDetails details={details} onChange={setDetails} /> : null}
        {donor && donor !== 'loading' ? <DonorLabels donor={donor} choice={choice} /> : null}
        {to.startsWith('iom-') ? (
          <section className="export-labels" aria-labelledby="export-labels">
            <h2 id="export-labels">{t('app.export.labels')}</h2>
            <LabelLanguage languages={Object.keys(IOM_LABELS)} choice={choice} />
          </section>
        ) : null}
        <SavePart choice={choice} details={details} template={to === 'template' ? template.file : null} />
      </aside>
    </main>
  );
}
