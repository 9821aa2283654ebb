/** Who is here: one circle for each person, initials and colour, at most five and then a number. */
import { usePeers, useT } from '../session/context.tsx';
import { initials, personNamed, savedName } from '../state/person.ts';

const MOST = 5;

export function People({ onName }: { onName: () => void }) {
  const t = useT();
  const peers = usePeers();
  const me = personNamed(savedName());
  const shown = peers.slice(0, MOST);
  return (
    <ul className="people" aria-label={t('app.people')}>
      {shown.map((peer) => (
        <li key={peer.clientId}>
          <span
            className={`avatar user-${peer.person.colour}`}
            title={peer.person.name}
            role="img"
            aria-label={peer.person.name}
          >
            {initials(peer.person.name)}
          </span>
        </li>
      ))}
      {peers.length > MOST ? <li className="more">+{peers.length - MOST}</li> : null}
      <li>
        <button
          type="button"
          className={`avatar me user-${me.colour}`}
          title={t('app.name.mine', { name: me.name })}
          aria-label={t('app.name.mine', { name: me.name })}
          onClick={onName}
        >
          {initials(me.name)}
        </button>
      </li>
    </ul>
  );
}
