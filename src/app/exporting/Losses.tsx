/** What a format cannot carry, counted in this very design; each line opens the elements it is about. */
import { useEffect, useState } from 'react';
import { carryingOf, FORMATS, type FormatId } from '../../core/formats/index.ts';
import { lossesOf, type Carrying, type Loss } from '../../core/formats/losses.ts';
import { formatTranslator } from '../../core/i18n/formats.ts';
import { leadToPanel } from '../checks/leadTo.ts';
import { useT, useUi, useView } from '../session/context.tsx';

const say = formatTranslator('en');
/** Named at first; where there are more, the rest is said as a number. */
const NAMED = 12;

export function Losses({ format, onGoTo }: { format: FormatId; onGoTo: () => void }) {
  const t = useT();
  const view = useView();
  const carrying = useCarrying(format);
  if (!carrying) return <p className="hint">{t('app.opening')}</p>;
  const losses = lossesOf(view, carrying);
  if (losses.length === 0) return <p className="hint">{t('app.export.noLoss')}</p>;
  return (
    <ul className="losses">
      {losses.map((loss) => (
        <Line key={loss.key} loss={loss} onGoTo={onGoTo} />
      ))}
    </ul>
  );
}

/** What the panel calls the fields that a donor insists on, where it is not the field's own name. */
const IN_PANEL: Readonly<Record<string, string>> = {
  'baseline.text': 'baseline',
  'baseline.year': 'baselineYear',
  'target.text': 'target',
  'target.date': 'targetYear',
};

/** Where what is missing is written; null for what the format has no place for. */
function fieldOf(key: string): string | null {
  const missing = /^formats\.missing\.(\w+\.(\w+))$/.exec(key);
  return missing ? (IN_PANEL[missing[1] ?? ''] ?? missing[2] ?? null) : null;
}

function Line({ loss: { key, count, elements }, onGoTo }: { loss: Loss; onGoTo: () => void }) {
  const t = useT();
  const ui = useUi();
  const view = useView();
  const known = elements.flatMap((id) => {
    const kind = view.kindOf(id);
    return kind ? [{ id, kind }] : [];
  });
  const sentence = say(key, { count });
  const field = fieldOf(key);
  if (known.length === 0) return <li>{sentence}</li>;
  return (
    <li>
      <details>
        <summary>{sentence}</summary>
        <ul>
          {known.slice(0, NAMED).map(({ id, kind }) => (
            <li key={id}>
              <button
                type="button"
                className="linklike"
                onClick={() => {
                  onGoTo();
                  leadToPanel(ui, { id, kind, ...(field && { field }) });
                }}
              >
                {view.label(id)}
              </button>
            </li>
          ))}
          {known.length > NAMED ? <li>{t('app.export.more', { count: known.length - NAMED })}</li> : null}
        </ul>
      </details>
    </li>
  );
}

function useCarrying(id: FormatId): Carrying | null {
  const [carrying, setCarrying] = useState<{ id: FormatId; of: Carrying } | null>(null);
  useEffect(() => {
    let gone = false;
    const format = FORMATS.find((f) => f.id === id);
    if (format)
      void carryingOf(format).then((of) => {
        if (!gone) setCarrying({ id, of });
      });
    return () => {
      gone = true;
    };
  }, [id]);
  return carrying?.id === id ? carrying.of : null;
}
