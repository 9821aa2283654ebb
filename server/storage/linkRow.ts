/** A link as both kinds of database keep it. */
import type { Role } from '../../src/core/model/roles.ts';
import type { StoredLink } from './links.ts';

export interface LinkRow {
  readonly id: string;
  readonly project_id: string;
  readonly hash: Buffer;
  readonly role: Role;
  readonly label: string;
  readonly created_at: number;
  readonly expires_at: number | null;
  readonly passphrase: string | null;
  readonly revoked_at: number | null;
}

export const linkOf = (row: LinkRow): StoredLink => ({
  id: row.id,
  projectId: row.project_id,
  hash: row.hash,
  role: row.role,
  label: row.label,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  passphrase: row.passphrase,
  revokedAt: row.revoked_at,
});
