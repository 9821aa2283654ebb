import type pg from 'pg';
import type { Change } from '../links.ts';
import { rows, transaction } from './connect.ts';

class NobodyLeft extends Error {}

/**
 * Work that may take an owner's rights away: undone where it would leave the project to nobody. Such works on one project wait for each other
 * under the lock of its row, so that two owners who send each other away in the same moment do not both succeed.
 */
export async function keepingAnOwner(
  pool: pg.Pool,
  projectId: string,
  work: (client: pg.ClientBase) => Promise<'done' | 'unknown'>,
): Promise<Change> {
  try {
    return await transaction(pool, async (client) => {
      await rows(client, 'SELECT 1 FROM projects WHERE id = $1 FOR NO KEY UPDATE', [projectId]);
      const outcome = await work(client);
      const owners = await rows(
        client,
        `SELECT 1 FROM links WHERE project_id = $1 AND role = 'owner' AND revoked_at IS NULL AND expires_at IS NULL
         UNION ALL SELECT 1 FROM members WHERE project_id = $1 AND role = 'owner' LIMIT 1`,
        [projectId],
      );
      if (outcome === 'done' && owners.length === 0) throw new NobodyLeft();
      return outcome;
    });
  } catch (error) {
    if (error instanceof NobodyLeft) return 'lastOwner';
    throw error;
  }
}
