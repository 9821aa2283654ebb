import type pg from 'pg';
import type { LinkStore, NewLink } from '../links.ts';
import { linkOf, type LinkRow } from '../linkRow.ts';
import { rows, run } from './connect.ts';
import { keepingAnOwner } from './owners.ts';

/** Also within the transaction that makes a project. */
export async function insertLink(
  db: pg.Pool | pg.ClientBase,
  projectId: string,
  { id, hash, role, label, expiresAt, passphrase }: NewLink,
  now: number,
): Promise<void> {
  await run(
    db,
    'INSERT INTO links (id, project_id, hash, role, label, created_at, expires_at, passphrase) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
    [id, projectId, hash, role, label, now, expiresAt, passphrase],
  );
}

export function postgresLinks(pool: pg.Pool): LinkStore {
  return {
    addLink: (projectId, link, now) => insertLink(pool, projectId, link, now),
    findLink: async (hash) => {
      const [row] = await rows<LinkRow>(pool, 'SELECT * FROM links WHERE hash = $1', [hash], 'link');
      return row ? linkOf(row) : null;
    },
    listLinks: async (projectId) => {
      const found = await rows<LinkRow>(
        pool,
        'SELECT * FROM links WHERE project_id = $1 ORDER BY created_at, place',
        [projectId],
      );
      return found.map(linkOf);
    },
    changeLink: (projectId, linkId, patch) =>
      keepingAnOwner(pool, projectId, async (client) => {
        const [row] = await rows<LinkRow>(client, 'SELECT * FROM links WHERE project_id = $1 AND id = $2', [
          projectId,
          linkId,
        ]);
        if (!row) return 'unknown';
        const next = { ...linkOf(row), ...patch };
        await run(
          client,
          'UPDATE links SET hash = $1, role = $2, label = $3, expires_at = $4, passphrase = $5, revoked_at = $6 WHERE id = $7',
          [next.hash, next.role, next.label, next.expiresAt, next.passphrase, next.revokedAt, linkId],
        );
        return 'done';
      }),
  };
}
