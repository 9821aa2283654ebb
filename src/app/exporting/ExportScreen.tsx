/** What goes out: the format on the left, a preview in the middle, what the donor would ask and what the format cannot carry on the right. */
import { DownloadSimple } from '@phosphor-icons/react/dist/csr/DownloadSimple';
import { useRef, useState } from 'react';
import { printMonitoring, printRisks } from '../../core/formats/donors/iom/printLists.ts';
import type { Details } from '../../core/formats/iati/details.ts';
import { FORMATS, type Format, type FormatId } from '../../core/formats/list.ts';
import { IOM_2012, IOM_CURRENT, projectOf } from '../../core/model/index.ts';
import type { WriteAnswer, WriteRequest } from '../../workers/write.ts';
import { useStore, useT } from '../session/context.tsx';
import { ask, writeWorker } from '../session/workers.ts';
import { download } from '../shell/download.ts';
import { DonorFindings } from './DonorFindings.tsx';
import { IatiDetails } from './IatiDetails.tsx';
import { Losses } from './Losses.tsx';
import { ListPreview } from './ListPreview.tsx';
import { MatrixPreview, PicturePreview } from './Preview.tsx';
import { PlanPreview } from './PlanPreview.tsx';
import { PrintedPreview } from './PrintedPreview.tsx';
import { pngOf, svgOf } from './picture.ts';
import './exporting.css';

const GROUP: Partial<Record<FormatId, 'report' | 'data' | 'keep'>> = {
  diagram: 'report',
  iati: 'data',
  csv: 'data',
  graphml: 'data',
  'throughline-json': 'keep',
};

/** Every kind of file of every format; what is not for a report, for other programs or to keep goes to a donor. */
const CHOICES = FORMATS.flatMap(({ id, as: kinds }) =>
  kinds.map((as) => ({ group: GROUP[id] ?? ('donor' as const), to: id, as })),
);
type Choice = (typeof CHOICES)[number];
const GROUPS = ['donor', 'report', 'data', 'keep'] as const;

const today = (): string => new Date().toISOString().slice(0, 10);

export function ExportScreen({ onGoTo }: { onGoTo: () => void }) {
  const t = useT();
  const store = useStore();
  const [choice, setChoice] = useState<Choice>(CHOICES[0] as Choice);
  const [sentence, setSentence] = useState('');
  const [details, setDetails] = useState<Details>({});
  const running = useRef<AbortController | null>(null);
  const [busy, setBusy] = useState(false);

  const save = async (): Promise<void> => {
    const doc = store.getSnapshot();
    const control = new AbortController();
    running.current = control;
    setBusy(true);
    setSentence('');
    try {
      if (choice.as === 'png') {
        const name = (projectOf(doc).title || t('app.untitled'))
          .replace(/[^\p{L}\p{N}]+/gu, '-')
          .slice(0, 60);
        download(await pngOf(await svgOf(doc, true)), `${name}.png`, 'image/png');
      } else {
        const options = { to: choice.to, as: choice.as, language: 'en', date: today(), details };
        const answer = await ask<WriteRequest, WriteAnswer>(
          writeWorker,
          { document: doc, options },
          control.signal,
        );
        if ('file' in answer) download(answer.file.bytes, answer.file.fileName, answer.file.mime);
        else setSentence(answer.sentence ?? t('app.export.failed'));
      }
    } catch {
      if (!control.signal.aborted) setSentence(t('app.export.failed'));
    }
    setBusy(false);
  };

  const { donor }: Format = FORMATS.find((f) => f.id === choice.to) as Format;
  return (
    <main className="export">
      <nav className="export-list" aria-label={t('app.export.formats')}>
        {GROUPS.map((group) => (
          <section key={group}>
            <h2>{t(`app.export.group.${group}`)}</h2>
            {CHOICES.filter((c) => c.group === group).map((c) => (
              <button
                key={`${c.to}/${c.as}`}
                type="button"
                aria-pressed={c === choice}
                onClick={() => setChoice(c)}
              >
                <b>{t(`app.export.name.${c.to}`)}</b>
                <small>{t(`app.export.as.${c.as}`)}</small>
              </button>
            ))}
          </section>
        ))}
      </nav>
      <section className="export-preview" aria-label={t('app.export.preview')} tabIndex={0}>
        {choice.to === 'iom-results-matrix' ? <MatrixPreview profile={IOM_2012} /> : null}
        {choice.to === 'iom-results-matrix-current' ? <MatrixPreview profile={IOM_CURRENT} /> : null}
        {choice.to === 'iom-work-plan' ? <PlanPreview /> : null}
        {choice.to === 'iom-risk-plan' ? (
          <ListPreview print={printRisks} none={t('app.export.noRisks')} />
        ) : null}
        {choice.to === 'iom-results-monitoring-framework' ? (
          <ListPreview print={printMonitoring} none={t('app.export.noResults')} />
        ) : null}
        {donor ? <PrintedPreview key={choice.to} load={donor} onGoTo={onGoTo} /> : null}
        {choice.to === 'diagram' ? <PicturePreview /> : null}
        {choice.to === 'iati' ||
        choice.to === 'csv' ||
        choice.to === 'graphml' ||
        choice.to === 'throughline-json' ? (
          <p className="sheet-note">{t(`app.export.note.${choice.to}`)}</p>
        ) : null}
      </section>
      <aside className="export-loss">
        <section aria-labelledby="export-losses">
          <h2 id="export-losses">{t('app.export.losses')}</h2>
          <Losses format={choice.to} onGoTo={onGoTo} />
        </section>
        {choice.group === 'donor' ? <DonorFindings format={choice.to} onGoTo={onGoTo} /> : null}
        {choice.to === 'iati' ? <IatiDetails details={details} onChange={setDetails} /> : null}
        <div className="export-save">
          {sentence ? <p role="alert">{sentence}</p> : null}
          <button type="button" className="btn ink" disabled={busy} onClick={() => void save()}>
            <DownloadSimple size={16} /> {t(`app.export.save.${choice.as}`)}
          </button>
          {busy ? (
            <p role="status">
              <progress /> {t('app.export.writing')}{' '}
              <button type="button" className="linklike" onClick={() => running.current?.abort()}>
                {t('app.cancel')}
              </button>
            </p>
          ) : null}
        </div>
      </aside>
    </main>
  );
}
