/** Who did what to a project's doors and states. What people write is the document's; none of it stands here. */
import type { Audited } from '../../src/core/model/audit.ts';

export interface AuditEntry {
  readonly projectId: string;
  readonly at: number;
  readonly what: Audited;
  /** The person's name, or the label of the link by which somebody came. */
  readonly by: string;
  /** What it was done to and how, such as a link's label and its role; empty where `what` says all. */
  readonly detail: string;
}

export interface AuditStore {
  readonly record: (entry: AuditEntry) => Promise<void>;
  /** Newest first, at most so many. */
  readonly auditOf: (projectId: string, most: number) => Promise<AuditEntry[]>;
}
