/**
 * What a room, the people's side and the operator need of a storage. Every back end passes the same suite (`conformance/`), so that a server
 * may change the database under it and nobody notices.
 */
import type { AuditStore } from './audit.ts';
import type { Feed } from './feed.ts';
import type { LinkStore } from './links.ts';
import type { ProjectLog } from './log.ts';
import type { PeopleStore } from './people.ts';
import type { VersionStore } from './versions.ts';

export interface Storage extends ProjectLog, LinkStore, VersionStore, PeopleStore, AuditStore, Feed {
  /** Resolves when the storage answers. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}
