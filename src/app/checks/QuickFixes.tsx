/** What can be done about a finding with one click: each button beside what it would change. One undo step takes it back. */
import { Wrench } from '@phosphor-icons/react/dist/csr/Wrench';
import { useEffect, useState } from 'react';
import type { Finding } from '../../core/checks/index.ts';
import { COMMANDS, type Command } from '../../core/commands/index.ts';
import type { PreviewLine, QuickFix } from '../../core/fixes/index.ts';
import { say } from '../parts/live.tsx';
import { useT, useUi } from '../session/context.tsx';
import { useFindings } from '../session/findings.tsx';
import { useCommand } from '../session/useCommand.ts';

/** Lines shown of a preview; the rest is counted. */
const MOST = 4;

export function QuickFixes({ finding }: { finding: Finding }) {
  const t = useT();
  const ui = useUi();
  const run = useCommand();
  const { fixesOf } = useFindings();
  const [fixes, setFixes] = useState<readonly QuickFix[]>([]);

  useEffect(() => {
    let over = false;
    void fixesOf(finding).then((given) => {
      if (!over) setFixes(given);
    });
    return () => {
      over = true;
    };
  }, [finding, fixesOf]);

  const apply = (fix: QuickFix): void => {
    const command = COMMANDS.find((c) => c.name === fix.command) as unknown as Command<unknown, unknown>;
    const made = run(command, fix.args);
    if (made === null) return;
    say(t('checks.fix.done', { label: fix.label }));
    const { focus } = fix;
    const id = focus?.id === 'made' ? made : focus?.id;
    if (typeof id === 'string' && focus) ui.goTo(id, focus.field);
  };

  if (fixes.length === 0) return null;
  return (
    <ul className="fixes" aria-label={t('checks.fixes')}>
      {fixes.map((fix) => (
        <li key={`${fix.fix} ${fix.label}`}>
          <button type="button" className="btn small" onClick={() => apply(fix)}>
            <Wrench size={13} /> {fix.label}
          </button>
          <Preview lines={fix.preview} />
        </li>
      ))}
    </ul>
  );
}

function Preview({ lines }: { lines: readonly PreviewLine[] }) {
  const t = useT();
  return (
    <ul className="fix-preview">
      {lines.slice(0, MOST).map(({ kind, label, before, after }) => (
        <li key={`${kind} ${label} ${after}`} className={`fix-${kind}`}>
          <b>{t(`checks.preview.${kind}`, { label })}</b>{' '}
          {kind === 'changed' || kind === 'becomes' ? (
            before === after ? null : (
              <>
                <del>{before}</del> <ins>{after}</ins>
              </>
            )
          ) : (
            after || before
          )}
        </li>
      ))}
      {lines.length > MOST ? <li>{t('checks.preview.more', { count: lines.length - MOST })}</li> : null}
    </ul>
  );
}
