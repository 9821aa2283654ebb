import type Database from 'better-sqlite3';
import type { LinkStore, NewLink } from '../links.ts';
import { linkOf, type LinkRow } from '../linkRow.ts';
import { keepingAnOwner } from './owners.ts';

/** The store, and its insert for the transaction that makes a project. */
export function sqliteLinks(
  db: Database.Database,
): LinkStore & { readonly insertLink: (projectId: string, link: NewLink, now: number) => void } {
  const insert = db.prepare(
    'INSERT INTO links (id, project_id, hash, role, label, created_at, expires_at, passphrase) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const byHash = db.prepare<[Uint8Array], LinkRow>('SELECT * FROM links WHERE hash = ?');
  const byId = db.prepare<[string, string], LinkRow>('SELECT * FROM links WHERE project_id = ? AND id = ?');
  const all = db.prepare<[string], LinkRow>(
    'SELECT * FROM links WHERE project_id = ? ORDER BY created_at, rowid',
  );
  const update = db.prepare(
    'UPDATE links SET hash = ?, role = ?, label = ?, expires_at = ?, passphrase = ?, revoked_at = ? WHERE id = ?',
  );
  const keeping = keepingAnOwner(db);
  const insertLink = (projectId: string, link: NewLink, now: number): void => {
    const { id, hash, role, label, expiresAt, passphrase } = link;
    insert.run(id, projectId, hash, role, label, now, expiresAt, passphrase);
  };
  return {
    insertLink,
    addLink: async (projectId, link, now) => insertLink(projectId, link, now),
    findLink: async (hash) => {
      const row = byHash.get(hash);
      return row ? linkOf(row) : null;
    },
    listLinks: async (projectId) => all.all(projectId).map(linkOf),
    changeLink: async (projectId, linkId, patch) =>
      keeping(projectId, () => {
        const row = byId.get(projectId, linkId);
        if (!row) return 'unknown';
        const next = { ...linkOf(row), ...patch };
        update.run(next.hash, next.role, next.label, next.expiresAt, next.passphrase, next.revokedAt, linkId);
        return 'done';
      }),
  };
}
