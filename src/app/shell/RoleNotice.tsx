/** What somebody may do here, where it is less than editing; and that it has changed, when an owner changes it. */
import { Lock } from '@phosphor-icons/react/dist/csr/Lock';
import { useEffect, useRef } from 'react';
import { CAN } from '../../core/model/index.ts';
import { say } from '../parts/live.tsx';
import { useRole, useT } from '../session/context.tsx';

export function RoleNotice() {
  const t = useT();
  const role = useRole();
  const before = useRef(role);
  useEffect(() => {
    if (before.current === role) return;
    before.current = role;
    say(t('app.role.now', { role }));
  }, [role, t]);
  return CAN[role].edit ? null : <p className="notice">{t('app.role.notice', { role })}</p>;
}

/** The lock and the word in the bar. */
export function RoleMark() {
  const t = useT();
  const role = useRole();
  return CAN[role].edit ? null : (
    <span className="role-mark">
      <Lock size={15} />
      {t('app.role.mark', { role })}
    </span>
  );
}
