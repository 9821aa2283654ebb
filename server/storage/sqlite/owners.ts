import type Database from 'better-sqlite3';
import type { Change } from '../links.ts';

class NobodyLeft extends Error {}

/** @returns how to do work that may take an owner's rights away: it is undone where it would leave the project to nobody */
export function keepingAnOwner(
  db: Database.Database,
): (projectId: string, work: () => 'done' | 'unknown') => Change {
  const owner = db.prepare<{ projectId: string }>(
    `SELECT 1 FROM links WHERE project_id = @projectId AND role = 'owner' AND revoked_at IS NULL AND expires_at IS NULL
     UNION ALL SELECT 1 FROM members WHERE project_id = @projectId AND role = 'owner' LIMIT 1`,
  );
  const whole = db.transaction((projectId: string, work: () => 'done' | 'unknown') => {
    const outcome = work();
    if (outcome === 'done' && !owner.get({ projectId })) throw new NobodyLeft();
    return outcome;
  });
  return (projectId, work) => {
    try {
      return whole(projectId, work);
    } catch (error) {
      if (error instanceof NobodyLeft) return 'lastOwner';
      throw error;
    }
  };
}
