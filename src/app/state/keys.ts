/**
 * By which link a project is opened here. First what this tab was opened with, so that two tabs may be in one project by different links;
 * then what the list of recent projects holds.
 */
import { forgetRecent, recentProjects, renewRecent } from './recent.ts';
import { dropInTab, keepInTab, readInTab } from './tab.ts';

const nameOf = (projectId: string): string => `throughline.key.${projectId}`;

/** The key that this tab opens a project with; empty for whoever comes in by signing in, and where this device knows none. */
export function keyOf(projectId: string): string {
  const mine = readInTab(nameOf(projectId));
  if (mine !== null) return mine;
  const listed = recentProjects().find(({ id }) => id === projectId)?.token ?? '';
  // From now on it is this tab's: another tab that opens another link must not move this one.
  if (listed !== '') keepKey(projectId, listed);
  return listed;
}

/** @param key empty for whoever comes in by signing in */
export const keepKey = (projectId: string, key: string): void => keepInTab(nameOf(projectId), key);

/** The link has another key: what the old one opened, only the new one opens, also when this tab is closed in the next moment. */
export function renewKey(projectId: string, key: string): void {
  keepKey(projectId, key);
  renewRecent(projectId, key);
}

/** Takes a project off the list, and forgets how it was opened. */
export function forgetProject(projectId: string): void {
  dropInTab(nameOf(projectId));
  forgetRecent(projectId);
}
