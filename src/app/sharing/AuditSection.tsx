/** What was done to the project's doors, by whom and when. Read only when somebody opens it. */
import { useState } from 'react';
import { AUDITED } from '../../core/model/audit.ts';
import { useT, useWorkspace } from '../session/context.tsx';
import { auditOf, type AuditEntry } from '../session/members.ts';

const moment = (at: number): string =>
  new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

export function AuditSection({ token }: { token: string }) {
  const t = useT();
  const { projectId } = useWorkspace().session;
  const [entries, setEntries] = useState<readonly AuditEntry[] | null>(null);
  const [trouble, setTrouble] = useState('');
  const read = (): void => {
    auditOf(projectId, token).then(setEntries, () => setTrouble(t('sharing.noServer')));
  };
  return (
    <details className="audit" onToggle={(e) => e.currentTarget.open && entries === null && read()}>
      <summary>{t('app.audit')}</summary>
      <p className="hint">{t('app.audit.hint')}</p>
      {trouble ? <p role="alert">{trouble}</p> : null}
      {entries?.length === 0 ? <p>{t('app.audit.none')}</p> : null}
      {entries && entries.length > 0 ? (
        // Longer than the dialog: it scrolls on its own, also by key.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="audit-scroll" tabIndex={0} role="region" aria-label={t('app.audit')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('app.audit.when')}</th>
                <th scope="col">{t('app.audit.who')}</th>
                <th scope="col">{t('app.audit.what')}</th>
                <th scope="col">{t('app.audit.more')}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry, i) => (
                // Two entries may be alike in everything but their place.
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={i}>
                  <td>{moment(entry.at)}</td>
                  <td>{entry.by || t('app.audit.byLink')}</td>
                  <td>
                    <What what={entry.what} />
                  </td>
                  <td>{entry.detail}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </details>
  );
}

/** What a newer server lists and this page has no words for is shown by its name. */
function What({ what }: { what: string }) {
  const t = useT();
  const known = AUDITED.find((one) => one === what);
  return known ? t(`app.audit.${known}`) : what;
}
