/** What a link gives, to whom, until when and behind which passphrase: for a new one and for one that is changed. */
import { useId, useState } from 'react';
import { isRole, ROLES, type Role } from '../../core/model/index.ts';
import { useT } from '../session/context.tsx';
import type { LinkWish, ProjectLink } from '../session/projects.ts';

const DAY_MS = 24 * 3_600_000;
/** Days until a link ends; null for one that does not. */
const ENDS: Readonly<Record<string, number | null>> = {
  never: null,
  day: 1,
  week: 7,
  month: 30,
  quarter: 90,
};

interface Props {
  /** The link to change; null for a new one. */
  readonly link: ProjectLink | null;
  readonly submit: string;
  /** What was filled in; what stays as it is is left out. @returns whether the server took it */
  readonly onSubmit: (wish: Partial<LinkWish> & { readonly role: Role }) => Promise<boolean>;
  readonly onCancel?: () => void;
}

export function LinkForm({ link, submit, onSubmit, onCancel }: Props) {
  const t = useT();
  const id = useId();
  const [role, setRole] = useState<Role>(link?.role ?? 'viewer');
  const [label, setLabel] = useState(link?.label ?? '');
  const [ends, setEnds] = useState(link ? 'asItIs' : 'never');
  const [passphrase, setPassphrase] = useState('');
  const [drop, setDrop] = useState(false);
  const [busy, setBusy] = useState(false);
  const guarded = link?.passphrase ?? false;

  const send = async (): Promise<void> => {
    setBusy(true);
    const days = ENDS[ends];
    const taken = await onSubmit({
      role,
      label,
      ...(days === undefined ? {} : { expiresAt: days === null ? null : Date.now() + days * DAY_MS }),
      ...(drop ? { passphrase: null } : passphrase === '' ? {} : { passphrase }),
    });
    setBusy(false);
    if (!taken) return;
    setLabel('');
    setEnds('never');
    setPassphrase('');
  };
  return (
    <form
      className="link-form"
      onSubmit={(e) => {
        e.preventDefault();
        void send();
      }}
    >
      <div>
        <label htmlFor={`${id}r`}>{t('sharing.role')}</label>
        <select
          id={`${id}r`}
          className="field"
          value={role}
          aria-describedby={`${id}m`}
          onChange={(e) => isRole(e.target.value) && setRole(e.target.value)}
        >
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {t('sharing.role.name', { role: one })}
            </option>
          ))}
        </select>
        <small id={`${id}m`}>{t('sharing.role.may', { role })}</small>
      </div>
      <div>
        <label htmlFor={`${id}l`}>{t('sharing.label')}</label>
        <input
          id={`${id}l`}
          className="field"
          maxLength={80}
          value={label}
          aria-describedby={`${id}o`}
          onChange={(e) => setLabel(e.target.value)}
        />
        <small id={`${id}o`}>{t('sharing.label.hint')}</small>
      </div>
      <div>
        <label htmlFor={`${id}e`}>{t('sharing.ends')}</label>
        <select id={`${id}e`} className="field" value={ends} onChange={(e) => setEnds(e.target.value)}>
          {[...(link ? ['asItIs'] : []), ...Object.keys(ENDS)].map((option) => (
            <option key={option} value={option}>
              {t('sharing.ends.option', { option })}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}p`}>{t('sharing.passphrase')}</label>
        <input
          id={`${id}p`}
          className="field"
          type="password"
          autoComplete="new-password"
          minLength={8}
          maxLength={200}
          disabled={drop}
          value={passphrase}
          aria-describedby={`${id}h`}
          onChange={(e) => setPassphrase(e.target.value)}
        />
        <small id={`${id}h`}>{t('sharing.passphrase.hint', { has: guarded ? 'yes' : 'no' })}</small>
        {guarded ? (
          <label className="link-drop">
            <input type="checkbox" checked={drop} onChange={(e) => setDrop(e.target.checked)} />{' '}
            {t('sharing.passphrase.drop')}
          </label>
        ) : null}
      </div>
      <div className="link-actions">
        <button type="submit" className={link ? 'btn' : 'btn ink'} disabled={busy}>
          {submit}
        </button>
        {onCancel ? (
          <button type="button" className="btn quiet" onClick={onCancel}>
            {t('sharing.cancel')}
          </button>
        ) : null}
      </div>
    </form>
  );
}
