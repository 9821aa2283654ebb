/** The organisation's own template: chosen, kept on this device, and looked through with the design as it is now. */
import { useCallback, useEffect, useState } from 'react';
import * as z from 'zod/mini';
import type { TemplateFile } from '../../core/formats/types.ts';
import type { TemplateLook } from '../../core/formats/template/index.ts';
import type { TemplateAnswer, TemplateRequest } from '../../workers/template.ts';
import { useT, useView } from '../session/context.tsx';
import { ask, templateWorker } from '../session/workers.ts';
import { readSetting, writeSetting } from '../state/settings.ts';

const KEY = 'throughline.template';
/** What a browser's small storage can hold beside everything else. */
const MOST_KEPT = 1_500_000;

const keptSchema = z.nullable(z.object({ fileName: z.string(), base64: z.string() }));

function keptTemplate(): TemplateFile | null {
  const kept = readSetting(KEY, keptSchema);
  if (!kept) return null;
  return { fileName: kept.fileName, bytes: Uint8Array.from(atob(kept.base64), (c) => c.charCodeAt(0)) };
}

function keep({ fileName, bytes }: TemplateFile): boolean {
  const fits = bytes.length <= MOST_KEPT;
  const base64 = (): string => btoa(Array.from(bytes, (b) => String.fromCharCode(b)).join(''));
  writeSetting(KEY, fits ? { fileName, base64: base64() } : null);
  return fits;
}

export interface OwnTemplate {
  readonly file: TemplateFile | null;
  /** False where it is too large to be there next time. */
  readonly kept: boolean;
  /** Null until it has been looked through. */
  readonly look: TemplateLook | null;
  /** Why it is no template at all. */
  readonly sentence: string;
  readonly choose: (file: File) => Promise<void>;
  readonly forget: () => void;
}

export function useTemplate(active: boolean, language: string, date: string): OwnTemplate {
  const t = useT();
  const { doc } = useView();
  const [file, setFile] = useState<TemplateFile | null>(keptTemplate);
  const [kept, setKept] = useState(true);
  const [look, setLook] = useState<TemplateLook | null>(null);
  const [sentence, setSentence] = useState('');

  useEffect(() => {
    if (!active || !file) return undefined;
    const control = new AbortController();
    const question: TemplateRequest = { document: doc, template: file, language, date };
    ask<TemplateRequest, TemplateAnswer>(templateWorker, question, control.signal).then(
      (answer) => {
        setLook('look' in answer ? answer.look : null);
        setSentence('sentence' in answer ? (answer.sentence ?? t('app.export.template.unreadable')) : '');
      },
      () => {
        if (!control.signal.aborted) setSentence(t('app.export.template.unreadable'));
      },
    );
    return () => control.abort();
  }, [active, file, doc, language, date, t]);

  const choose = useCallback(async (chosen: File): Promise<void> => {
    const template = { fileName: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) };
    setLook(null);
    setSentence('');
    setKept(keep(template));
    setFile(template);
  }, []);
  const forget = useCallback(() => {
    writeSetting(KEY, null);
    setFile(null);
    setLook(null);
    setSentence('');
  }, []);
  return { file, kept, look, sentence, choose, forget };
}
