import type Database from 'better-sqlite3';
import type { Role } from '../../../src/core/model/roles.ts';
import type { Identity, Member, PeopleStore, Person } from '../people.ts';
import { keepingAnOwner } from './owners.ts';

interface PersonRow extends Person {
  readonly expires_at: number;
}
interface Ownership {
  readonly organisation: string | null;
  readonly organisation_role: Role | null;
}

const PERSON = 'people.id, people.name, people.email, people.organisation';

/**
 * The store, and what the transaction that makes a project says of its maker.
 *
 * @param ended told of each session that was ended
 */
export function sqlitePeople(
  db: Database.Database,
  ended: (hash: Uint8Array) => void,
): PeopleStore & { readonly claim: (projectId: string, owner: Person) => void } {
  const upsert = db.prepare<Record<string, string | number | null>, Person>(
    `INSERT INTO people (id, issuer, subject, name, email, organisation, created_at)
     VALUES (@newId, @issuer, @subject, @name, @email, @organisation, @now)
     ON CONFLICT (issuer, subject) DO UPDATE SET name = @name, email = @email, organisation = @organisation
     RETURNING id, name, email, organisation`,
  );
  const insertSession = db.prepare('INSERT INTO sessions (hash, person_id, expires_at) VALUES (?, ?, ?)');
  const sessionOf = db.prepare<[Uint8Array], PersonRow>(
    `SELECT ${PERSON}, sessions.expires_at FROM sessions JOIN people ON people.id = person_id WHERE hash = ?`,
  );
  const dropSession = db.prepare('DELETE FROM sessions WHERE hash = ?');
  const dropOld = db.prepare('DELETE FROM sessions WHERE expires_at < ?');
  const byEmail = db.prepare<[string, string], Person>(
    `SELECT ${PERSON} FROM people WHERE organisation = ? AND email = ? ORDER BY created_at LIMIT 1`,
  );
  const setOrganisation = db.prepare('UPDATE projects SET organisation = ? WHERE id = ?');
  const setRole = db.prepare(
    `INSERT INTO members (project_id, person_id, role) VALUES (?, ?, ?)
     ON CONFLICT (project_id, person_id) DO UPDATE SET role = excluded.role`,
  );
  const dropMember = db.prepare('DELETE FROM members WHERE project_id = ? AND person_id = ?');
  const membersOf = db.prepare<[string], Member>(
    `SELECT ${PERSON}, members.role FROM members JOIN people ON people.id = person_id
     WHERE project_id = ? ORDER BY people.name, people.id`,
  );
  const ownership = db.prepare<[string], Ownership>(
    'SELECT organisation, organisation_role FROM projects WHERE id = ?',
  );
  const roleOf = db
    .prepare<[string, string], Role>('SELECT role FROM members WHERE project_id = ? AND person_id = ?')
    .pluck();
  const setForAll = db.prepare('UPDATE projects SET organisation_role = ? WHERE id = ?');
  const projectsOf = db
    .prepare<[string, number], string>(
      `SELECT project_id FROM members JOIN projects ON projects.id = project_id
       WHERE person_id = ? ORDER BY projects.created_at DESC, projects.id LIMIT ?`,
    )
    .pluck();
  const keeping = keepingAnOwner(db);
  const claim = (projectId: string, owner: Person): void => {
    setOrganisation.run(owner.organisation, projectId);
    setRole.run(projectId, owner.id, 'owner');
  };

  return {
    claim,
    signIn: async (identity: Identity, newId, now) => upsert.get({ ...identity, newId, now }) as Person,
    addSession: async (hash, personId, expiresAt) => void insertSession.run(hash, personId, expiresAt),
    findSession: async (hash) => {
      const row = sessionOf.get(hash);
      if (!row) return null;
      const { expires_at: expiresAt, ...person } = row;
      return { person, expiresAt };
    },
    endSession: async (hash) => {
      dropSession.run(hash);
      ended(hash);
    },
    endSessionsBefore: async (time) => void dropOld.run(time),
    findPerson: async (organisation, email) => byEmail.get(organisation, email) ?? null,
    membership: async (projectId) => {
      const owned = ownership.get(projectId);
      return {
        members: membersOf.all(projectId),
        organisation: owned?.organisation ?? null,
        organisationRole: owned?.organisation_role ?? null,
      };
    },
    setMember: async (projectId, personId, role) =>
      keeping(projectId, () => {
        if (role === null) dropMember.run(projectId, personId);
        else setRole.run(projectId, personId, role);
        return 'done';
      }),
    setOrganisationRole: async (projectId, role) => void setForAll.run(role, projectId),
    standing: async (projectId, person) => {
      const owned = ownership.get(projectId);
      const same = owned?.organisation === person.organisation;
      return {
        member: roleOf.get(projectId, person.id) ?? null,
        organisation: same ? (owned?.organisation_role ?? null) : null,
      };
    },
    projectsOf: async (personId, most) => projectsOf.all(personId, most),
  };
}
