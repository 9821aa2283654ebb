/** The language of a document's labels, among those in which the donor prints it. */
import { useT } from '../session/context.tsx';
import type { ExportChoice } from './useExportChoice.ts';

export function LabelLanguage({ languages, choice }: { languages: readonly string[]; choice: ExportChoice }) {
  const t = useT();
  const short = choice.language.slice(0, 2);
  return (
    <label>
      {t('app.export.labels.language')}
      <select
        className="field"
        value={languages.includes(short) ? short : 'en'}
        onChange={(e) => choice.setLanguage(e.target.value)}
      >
        {languages.map((code) => (
          <option key={code} value={code} lang={code}>
            {ownName(code)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A language as its speakers call it. */
const ownName = (code: string): string =>
  new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
