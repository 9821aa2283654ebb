/** The kind of file, and the button that writes it in a worker; a long one can be cancelled. */
import { DownloadSimple } from '@phosphor-icons/react/dist/csr/DownloadSimple';
import { useId, useRef, useState } from 'react';
import type { Details } from '../../core/formats/iati/details.ts';
import type { FileKind } from '../../core/formats/list.ts';
import { PAPERS, type Paper } from '../../core/formats/picture/paper.ts';
import type { TemplateFile } from '../../core/formats/types.ts';
import { projectOf } from '../../core/model/index.ts';
import type { WriteAnswer, WriteRequest } from '../../workers/write.ts';
import { useStore, useT } from '../session/context.tsx';
import { ask, writeWorker } from '../session/workers.ts';
import { download } from '../shell/download.ts';
import { pngOf, svgOf } from './picture.ts';
import type { ExportChoice } from './useExportChoice.ts';

export const today = (): string => new Date().toISOString().slice(0, 10);

interface SavePartProps {
  readonly choice: ExportChoice;
  readonly details: Details;
  /** The organisation's own template, where one is filled. */
  readonly template: TemplateFile | null;
}

export function SavePart({ choice, details, template }: SavePartProps) {
  const t = useT();
  const name = useId();
  const { kinds } = choice;
  // A template says itself what it is filled as.
  const as: FileKind = template ? (/\.xlsx$/i.test(template.fileName) ? 'xlsx' : 'docx') : choice.as;
  const [paper, setPaper] = useState<Paper | null>(null);
  const { save, busy, sentence, cancel } = useSaving({ ...choice, as }, details, template, paper);
  return (
    <div className="export-save">
      {kinds.length > 1 && !template ? (
        <fieldset>
          <legend>{t('app.export.kind')}</legend>
          {kinds.map((kind) => (
            <label key={kind}>
              <input type="radio" name={name} checked={kind === as} onChange={() => choice.setKind(kind)} />
              {t(`app.export.kind.${kind}`)}
            </label>
          ))}
        </fieldset>
      ) : null}
      {as === 'pdf' ? (
        <label className="export-paper">
          {t('app.export.paper')}
          <select
            className="field"
            value={paper ?? ''}
            onChange={(e) => setPaper(PAPERS.find((p) => p === e.target.value) ?? null)}
          >
            <option value="">{t('app.export.paper.any')}</option>
            {PAPERS.map((p) => (
              <option key={p} value={p}>
                {t(`app.export.paper.${p}`)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {sentence ? <p role="alert">{sentence}</p> : null}
      <button type="button" className="btn ink" disabled={busy} onClick={() => void save()}>
        <DownloadSimple size={16} /> {t(`app.export.save.${as}`)}
      </button>
      {busy ? (
        <p role="status">
          <progress /> {t('app.export.writing')}{' '}
          <button type="button" className="linklike" onClick={cancel}>
            {t('app.cancel')}
          </button>
        </p>
      ) : null}
    </div>
  );
}

function useSaving(
  { to, as, language, labels }: ExportChoice,
  details: Details,
  template: TemplateFile | null,
  paper: Paper | null,
) {
  const t = useT();
  const store = useStore();
  const [sentence, setSentence] = useState('');
  const [busy, setBusy] = useState(false);
  const running = useRef<AbortController | null>(null);
  const write = async (signal: AbortSignal): Promise<void> => {
    const document = store.getSnapshot();
    if (as === 'png') {
      const name = (projectOf(document).title || t('app.untitled'))
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .slice(0, 60);
      download(await pngOf(await svgOf(document, true)), `${name}.png`, 'image/png');
      return;
    }
    const fonts = as === 'pdf' ? await (await import('./fonts.ts')).fontsOf(document, language) : {};
    const options = {
      to,
      as,
      language,
      date: today(),
      details,
      labels,
      fonts,
      ...(template && { template }),
      ...(paper && { paper }),
    };
    const answer = await ask<WriteRequest, WriteAnswer>(writeWorker, { document, options }, signal);
    if ('file' in answer) download(answer.file.bytes, answer.file.fileName, answer.file.mime);
    else setSentence(answer.sentence ?? t('app.export.failed'));
  };
  const save = async (): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setBusy(true);
    setSentence('');
    try {
      await write(control.signal);
    } catch {
      if (!control.signal.aborted) setSentence(t('app.export.failed'));
    }
    setBusy(false);
  };
  return { save, busy, sentence, cancel: () => running.current?.abort() };
}
