import { ABOUT_THE_DESIGN, PROJECT_ID, TABLES, type AnyRecord, type Document } from '../model/index.ts';
import { defineCommand } from './command.ts';

/** How the project is worked on now, whatever version of its design is taken back. */
const STAYS_IN_PROJECT = ['preset', 'baselineVersion', 'baselineName', 'baselineAt'] as const;

/**
 * Brings the design back as it was in a version. Written as what differs, so that what colleagues write at the same moment merges with it.
 * What people noted about the design and how it is checked stays: a reason given, a finding set aside or a question answered is no mistake
 * because the design goes back.
 */
export const restoreVersion = defineCommand<{ readonly version: Document }>({
  name: 'restoreVersion',
  apply: (draft, { version }) => {
    const now = draft.project[PROJECT_ID];
    const stays = Object.fromEntries(STAYS_IN_PROJECT.map((field) => [field, now?.[field]]));
    const tables = draft as unknown as Record<string, Readonly<Record<string, AnyRecord>>>;
    for (const table of TABLES) if (!ABOUT_THE_DESIGN.has(table)) tables[table] = { ...version[table] };
    const project = version.project[PROJECT_ID];
    if (now) draft.project[PROJECT_ID] = project ? { ...project, ...stays } : now;
  },
});
