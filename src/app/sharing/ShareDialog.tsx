/** Who comes in and what they may do: for owners the links of the project, for everybody else what they may do and whom to ask. */
import { CAN } from '../../core/model/index.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { usePeers, useRole, useT } from '../session/context.tsx';
import { AuditSection } from './AuditSection.tsx';
import { LinkList } from './LinkList.tsx';
import { MyLink } from './MyLink.tsx';
import { NewLink } from './NewLink.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import './sharing.css';
import { useLinks } from './useLinks.ts';

export function ShareDialog({ token, onClose }: { token: string; onClose: () => void }) {
  const t = useT();
  const role = useRole();
  const peers = usePeers();
  return (
    <Dialog title={t('sharing.title')} onClose={onClose} wide>
      {CAN[role].share ? (
        <ForOwners token={token} />
      ) : (
        <>
          <p>{t('sharing.mine', { role, may: t('sharing.role.may', { role }) })}</p>
          <MyLink token={token} />
          <p>{t('sharing.askOwner')}</p>
        </>
      )}
      <p className="hint">
        {peers.length === 0
          ? t('sharing.alone')
          : t('sharing.here', { names: peers.map((p) => p.person.name).join(', ') })}
      </p>
    </Dialog>
  );
}

function ForOwners({ token }: { token: string }) {
  const t = useT();
  const links = useLinks(token);
  return (
    <>
      <NewLink links={links} />
      <p role="status" className="sharing-trouble">
        {links.trouble}
      </p>
      <LinkList links={links} />
      <MyLink token={token} />
      <PeopleSection token={token} />
      <p className="hint">{t('sharing.warn')}</p>
      <AuditSection token={token} />
    </>
  );
}
