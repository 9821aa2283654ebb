/** The projects opened from this browser, newest first, with the key of the link that opened them. */
import * as z from 'zod/mini';
import { readSetting, writeSetting } from './settings.ts';

const KEY = 'throughline.recent';
/** Far more than are shown at once: with a project its key would be forgotten, which no address holds. */
const MOST = 500;

const recentSchema = z.object({
  id: z.string(),
  token: z.string(),
  title: z.string(),
  at: z.number(),
  /** How many outputs each outcome has, for the small picture. */
  shape: z.array(z.number()),
});
export type Recent = z.infer<typeof recentSchema>;

export const recentProjects = (): Recent[] => readSetting(KEY, z.array(recentSchema)) ?? [];

export function rememberProject(project: Recent): void {
  const others = recentProjects().filter((p) => p.id !== project.id);
  writeSetting(KEY, [project, ...others].slice(0, MOST));
}

/** The link by which a listed project was opened has another key. */
export function renewRecent(id: string, token: string): void {
  writeSetting(
    KEY,
    recentProjects().map((p) => (p.id === id ? { ...p, token } : p)),
  );
}

export function forgetRecent(id: string): void {
  writeSetting(
    KEY,
    recentProjects().filter((p) => p.id !== id),
  );
}
