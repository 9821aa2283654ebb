/** The empty sheet teaches: one sentence, one action. */
import { addResult } from '../../core/commands/index.ts';
import { useReadOnly, useT } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';

export function EmptyDiagram({ onMade }: { onMade: (id: string) => void }) {
  const t = useT();
  const run = useCommand();
  const readOnly = useReadOnly();
  return (
    <div className="diagram empty">
      <p>{t('canvas.emptySheet')}</p>
      {readOnly ? null : (
        <button
          type="button"
          className="btn ink"
          onClick={() => {
            const made = run(addResult, { level: 'objective' });
            if (made) onMade(made);
          }}
        >
          {t('canvas.firstObjective')}
        </button>
      )}
    </div>
  );
}
