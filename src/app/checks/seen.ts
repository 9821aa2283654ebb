/** Which findings this person has had before them, so that a later visit can show what is new. Kept on this device only. */
import * as z from 'zod/mini';
import { readSetting, writeSetting } from '../state/settings.ts';

const seenSchema = z.object({ at: z.number(), keys: z.array(z.string()) });
export type Seen = z.infer<typeof seenSchema>;

const nameOf = (projectId: string): string => `throughline.checks.${projectId}`;

export const readSeen = (projectId: string): Seen | null => readSetting(nameOf(projectId), seenSchema);

export const writeSeen = (projectId: string, keys: readonly string[]): void =>
  writeSetting(nameOf(projectId), { at: Date.now(), keys });
