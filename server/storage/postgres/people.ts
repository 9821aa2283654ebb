import type pg from 'pg';
import type { Role } from '../../../src/core/model/roles.ts';
import type { Member, PeopleStore, Person } from '../people.ts';
import { rows, run } from './connect.ts';
import type { PostgresFeed } from './feed.ts';
import { keepingAnOwner } from './owners.ts';

interface Ownership {
  readonly organisation: string | null;
  readonly organisation_role: Role | null;
}

const PERSON = 'people.id, people.name, people.email, people.organisation';
const SET_ROLE = `INSERT INTO members (project_id, person_id, role) VALUES ($1, $2, $3)
  ON CONFLICT (project_id, person_id) DO UPDATE SET role = excluded.role`;

/** Within the transaction that makes a project: it belongs to its maker's organisation, and its maker is its first member. */
export async function claim(client: pg.ClientBase, projectId: string, owner: Person): Promise<void> {
  await run(client, 'UPDATE projects SET organisation = $1 WHERE id = $2', [owner.organisation, projectId]);
  await run(client, SET_ROLE, [projectId, owner.id, 'owner']);
}

export function postgresPeople(pool: pg.Pool, feed: PostgresFeed): PeopleStore {
  const ownership = async (projectId: string): Promise<Ownership | undefined> =>
    (
      await rows<Ownership>(pool, 'SELECT organisation, organisation_role FROM projects WHERE id = $1', [
        projectId,
      ])
    )[0];

  return {
    signIn: async ({ issuer, subject, name, email, organisation }, newId, now) => {
      const [person] = await rows<Person>(
        pool,
        `INSERT INTO people (id, issuer, subject, name, email, organisation, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (issuer, subject) DO UPDATE SET name = $4, email = $5, organisation = $6
         RETURNING id, name, email, organisation`,
        [newId, issuer, subject, name, email, organisation, now],
      );
      return person as Person;
    },
    addSession: async (hash, personId, expiresAt) =>
      void (await run(pool, 'INSERT INTO sessions (hash, person_id, expires_at) VALUES ($1, $2, $3)', [
        hash,
        personId,
        expiresAt,
      ])),
    findSession: async (hash) => {
      const [row] = await rows<Person & { expires_at: number }>(
        pool,
        `SELECT ${PERSON}, sessions.expires_at FROM sessions JOIN people ON people.id = person_id WHERE hash = $1`,
        [hash],
      );
      if (!row) return null;
      const { expires_at: expiresAt, ...person } = row;
      return { person, expiresAt };
    },
    endSession: async (hash) => {
      // Said with the very commit that ends it, so that no process can miss it for good.
      await run(
        pool,
        `WITH ended AS (DELETE FROM sessions WHERE hash = $1 RETURNING hash)
         SELECT pg_notify($2, $3 || encode(hash, 'hex')) FROM ended`,
        [hash, feed.announce.channel, feed.announce.session],
      );
      feed.sessionEnded(hash);
    },
    endSessionsBefore: async (time) =>
      void (await run(pool, 'DELETE FROM sessions WHERE expires_at < $1', [time])),
    findPerson: async (organisation, email) => {
      const [person] = await rows<Person>(
        pool,
        `SELECT ${PERSON} FROM people WHERE organisation = $1 AND email = $2 ORDER BY created_at LIMIT 1`,
        [organisation, email],
      );
      return person ?? null;
    },
    membership: async (projectId) => {
      const owned = await ownership(projectId);
      const members = await rows<Member>(
        pool,
        `SELECT ${PERSON}, members.role FROM members JOIN people ON people.id = person_id
         WHERE project_id = $1 ORDER BY people.name, people.id`,
        [projectId],
      );
      return {
        members,
        organisation: owned?.organisation ?? null,
        organisationRole: owned?.organisation_role ?? null,
      };
    },
    setMember: (projectId, personId, role) =>
      keepingAnOwner(pool, projectId, async (client) => {
        if (role !== null) await run(client, SET_ROLE, [projectId, personId, role]);
        else
          await run(client, 'DELETE FROM members WHERE project_id = $1 AND person_id = $2', [
            projectId,
            personId,
          ]);
        return 'done';
      }),
    setOrganisationRole: async (projectId, role) =>
      void (await run(pool, 'UPDATE projects SET organisation_role = $1 WHERE id = $2', [role, projectId])),
    standing: async (projectId, person) => {
      const owned = await ownership(projectId);
      const [member] = await rows<{ role: Role }>(
        pool,
        'SELECT role FROM members WHERE project_id = $1 AND person_id = $2',
        [projectId, person.id],
      );
      const same = owned?.organisation === person.organisation;
      return { member: member?.role ?? null, organisation: same ? (owned?.organisation_role ?? null) : null };
    },
    projectsOf: async (personId, most) => {
      const found = await rows<{ project_id: string }>(
        pool,
        `SELECT project_id FROM members JOIN projects ON projects.id = project_id
         WHERE person_id = $1 ORDER BY projects.created_at DESC, projects.id LIMIT $2`,
        [personId, most],
      );
      return found.map((row) => row.project_id);
    },
  };
}
