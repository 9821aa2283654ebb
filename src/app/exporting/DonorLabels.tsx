/** The donor's own words in the document: their language, and an organisation's own wording put over them. */
import { useId } from 'react';
import { labelsIn, type Donor } from '../../core/formats/donors/donor.ts';
import { useT } from '../session/context.tsx';
import { LabelLanguage } from './LabelLanguage.tsx';
import type { ExportChoice } from './useExportChoice.ts';

export function DonorLabels({ donor, choice }: { donor: Donor; choice: ExportChoice }) {
  const t = useT();
  const id = useId();
  const languages = Object.keys(donor.labels);
  const { labels, language } = labelsIn(donor, choice.language);
  const own = Object.values(choice.labels).some((words) => words.trim() !== '');
  return (
    <section className="export-labels" aria-labelledby={id}>
      <h2 id={id}>{t('app.export.labels')}</h2>
      {languages.length > 1 ? <LabelLanguage languages={languages} choice={choice} /> : null}
      {donor.wording === 'inPart' ? <p className="hint">{t('app.export.labels.inPart')}</p> : null}
      <details>
        <summary>{t('app.export.labels.edit')}</summary>
        {Object.entries(labels).map(([name, words]) => (
          <input
            key={name}
            className="field"
            lang={language}
            aria-label={t('app.export.labels.for', { words })}
            placeholder={words}
            value={choice.labels[name] ?? ''}
            onChange={(e) => choice.setLabel(name, e.target.value)}
          />
        ))}
        <p className="hint">{t('app.export.labels.kept')}</p>
        <button type="button" className="linklike" disabled={!own} onClick={choice.clearLabels}>
          {t('app.export.labels.reset')}
        </button>
      </details>
    </section>
  );
}
