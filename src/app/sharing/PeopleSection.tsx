/** People who sign in: who of the organisation belongs to the project, and what everybody of it may do. */
import { useEffect, useMemo, useState } from 'react';
import { isRole, ROLES, type Role } from '../../core/model/index.ts';
import { say } from '../parts/live.tsx';
import { useT, useWorkspace } from '../session/context.tsx';
import { membersOf, type Membership } from '../session/members.ts';
import { RequestFailed } from '../session/projects.ts';

export function PeopleSection({ token }: { token: string }) {
  const t = useT();
  const { projectId } = useWorkspace().session;
  const api = useMemo(() => membersOf(projectId, token), [projectId, token]);
  const [known, setKnown] = useState<Membership | null>(null);
  const [trouble, setTrouble] = useState('');

  const attempt = async (what: () => Promise<Membership>): Promise<boolean> => {
    try {
      setKnown(await what());
      setTrouble('');
      return true;
    } catch (error) {
      setTrouble(error instanceof RequestFailed && error.message ? error.message : t('sharing.noServer'));
      return false;
    }
  };
  const change = (what: () => Promise<Membership>): void =>
    void attempt(what).then((done) => done && say(t('app.people.done')));
  useEffect(() => {
    let gone = false;
    api.read().then(
      (membership) => {
        if (!gone) setKnown(membership);
      },
      // The list of links beside it says that the server is away.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [api]);

  if (!known || known.organisation === null) return null;
  const { members, organisation, organisationRole } = known;
  return (
    <section aria-label={t('app.people')}>
      <h3>{t('app.people')}</h3>
      <p className="hint">{t('app.people.hint', { organisation })}</p>
      <ul className="link-list">
        {members.map(({ id, name, email, role }) => (
          <li key={id} className="link-head">
            <span>
              <b>{name}</b> <small>{email}</small>
            </span>
            <span className="link-actions">
              <RoleChoice
                label={t('app.people.role.of', { name })}
                value={role}
                onChange={(next) => change(() => api.change(id, next))}
              />
              <button type="button" className="btn small" onClick={() => change(() => api.change(id, null))}>
                {t('app.people.remove', { name })}
              </button>
            </span>
          </li>
        ))}
        <li className="link-head">
          <span>{t('app.people.everybody', { organisation })}</span>
          <RoleChoice
            label={t('app.people.role.of', { name: t('app.people.everybody', { organisation }) })}
            value={organisationRole}
            nobody={t('app.people.nothing')}
            onChange={(next) => change(() => api.openToAll(next))}
          />
        </li>
      </ul>
      <AddPerson
        organisation={organisation}
        onAdd={async (email, role) => {
          const added = await attempt(() => api.add(email, role));
          if (added) say(t('app.people.done'));
          return added;
        }}
      />
      <p role="alert" className="sharing-trouble">
        {trouble}
      </p>
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: Role | null;
  /** Words for no role at all; then everybody may be owner but a whole organisation, so that choice is left out. */
  readonly nobody?: string;
  readonly onChange: (role: Role | null) => void;
}

function RoleChoice({ label, value, nobody, onChange }: ChoiceProps) {
  const t = useT();
  const roles = nobody === undefined ? ROLES : ROLES.filter((role) => role !== 'owner');
  return (
    <select
      className="field"
      aria-label={label}
      value={value ?? ''}
      onChange={(e) => onChange(isRole(e.target.value) ? e.target.value : null)}
    >
      {nobody === undefined ? null : <option value="">{nobody}</option>}
      {roles.map((role) => (
        <option key={role} value={role}>
          {t('sharing.role.name', { role })}
        </option>
      ))}
    </select>
  );
}

function AddPerson({
  organisation,
  onAdd,
}: {
  organisation: string;
  onAdd: (email: string, role: Role) => Promise<boolean>;
}) {
  const t = useT();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('editor');
  return (
    <form
      className="link-head people-add"
      aria-label={t('app.people.add', { organisation })}
      onSubmit={(e) => {
        e.preventDefault();
        void onAdd(email, role).then((added) => added && setEmail(''));
      }}
    >
      <input
        className="field"
        type="email"
        required
        maxLength={200}
        aria-label={t('app.people.email')}
        placeholder={t('app.people.email')}
        value={email}
        onChange={(e) => setEmail(e.target.value)}
      />
      <RoleChoice label={t('app.people.role')} value={role} onChange={(next) => next && setRole(next)} />
      <button type="submit" className="btn">
        {t('app.people.go')}
      </button>
    </form>
  );
}
