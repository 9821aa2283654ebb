/** What is to be written: the format, the kind of file, the language and the organisation's own wording of the labels, kept on this device. */
import { useState } from 'react';
import * as z from 'zod/mini';
import { FORMATS, type FileKind, type Format, type FormatId } from '../../core/formats/list.ts';
import { readSetting, writeSetting } from '../state/settings.ts';

const KEY = 'throughline.export';

const keptSchema = z.object({
  to: z.string(),
  /** By format. */
  kinds: z.record(z.string(), z.string()),
  /** Of the labels. */
  language: z.string(),
  /** By format, then by the label's name. */
  labels: z.record(z.string(), z.record(z.string(), z.string())),
});
type Kept = z.infer<typeof keptSchema>;

const FIRST: Kept = { to: FORMATS[0].id, kinds: {}, language: 'en', labels: {} };

export interface ExportChoice {
  readonly to: FormatId;
  readonly format: Format;
  readonly as: FileKind;
  readonly kinds: readonly FileKind[];
  readonly language: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly setFormat: (to: FormatId) => void;
  readonly setKind: (as: string) => void;
  readonly setLanguage: (language: string) => void;
  /** An empty word gives the donor's own back. */
  readonly setLabel: (name: string, words: string) => void;
  readonly clearLabels: () => void;
}

export function useExportChoice(): ExportChoice {
  const [kept, setKept] = useState<Kept>(() => readSetting(KEY, keptSchema) ?? FIRST);
  const format = FORMATS.find((f) => f.id === kept.to) ?? FORMATS[0];
  const to = format.id;
  const kinds: readonly FileKind[] = format.as;
  const as = kinds.find((kind) => kind === kept.kinds[to]) ?? format.as[0];
  const labels = kept.labels[to] ?? {};
  const keep = (change: Partial<Kept>): void => {
    const next = { ...kept, ...change };
    setKept(next);
    writeSetting(KEY, next);
  };
  return {
    to,
    format,
    as,
    kinds,
    language: kept.language,
    labels,
    setFormat: (id) => keep({ to: id }),
    setKind: (kind) => keep({ kinds: { ...kept.kinds, [to]: kind } }),
    setLanguage: (language) => keep({ language }),
    setLabel: (name, words) => keep({ labels: { ...kept.labels, [to]: { ...labels, [name]: words } } }),
    clearLabels: () => keep({ labels: { ...kept.labels, [to]: {} } }),
  };
}
