/** The record of changes as a file, from beside the work; Export writes the same. */
import { useState } from 'react';
import type { WriteAnswer, WriteRequest } from '../../workers/write.ts';
import { today } from '../exporting/SavePart.tsx';
import { useStore, useT } from '../session/context.tsx';
import { ask, writeWorker } from '../session/workers.ts';
import { download } from '../shell/download.ts';

const KINDS = ['docx', 'xlsx', 'csv'] as const;

export function SaveRecord() {
  const t = useT();
  const store = useStore();
  const [sentence, setSentence] = useState('');
  const save = async (as: (typeof KINDS)[number]): Promise<void> => {
    setSentence('');
    const options = { to: 'record-of-changes', as, language: 'en', date: today() };
    try {
      const question: WriteRequest = { document: store.getSnapshot(), options };
      const answer = await ask<WriteRequest, WriteAnswer>(
        writeWorker,
        question,
        new AbortController().signal,
      );
      if ('file' in answer) download(answer.file.bytes, answer.file.fileName, answer.file.mime);
      else setSentence(answer.sentence ?? t('app.export.failed'));
    } catch {
      setSentence(t('app.export.failed'));
    }
  };
  return (
    <div className="save-record" role="group" aria-label={t('baseline.exports')}>
      <span>{t('baseline.exports')}</span>
      {KINDS.map((as) => (
        <button key={as} type="button" className="btn small" onClick={() => void save(as)}>
          {t(`app.export.kind.${as}`)}
        </button>
      ))}
      {sentence ? <p role="alert">{sentence}</p> : null}
    </div>
  );
}
