/** What people said of their organisation's templates, kept in this browser: the newest first. */
import * as z from 'zod/mini';
import { GENERAL_ROLES, ROW_NAMES } from '../../core/formats/donors/general/roles.ts';
import type { SavedMapping } from '../../core/formats/mapping.ts';
import { readSetting, writeSetting } from '../state/settings.ts';

const KEY = 'throughline.mappings';
const MOST = 40;

const short = z.string().check(z.maxLength(2000));
const schema = z.array(
  z.object({
    key: short,
    columns: z.record(z.string(), z.enum([...GENERAL_ROLES, 'note'])),
    labels: z.record(short, z.enum([...ROW_NAMES, 'indicator', 'note'])),
  }),
) as unknown as z.ZodMiniType<SavedMapping[]>;

export const savedMappings = (): readonly SavedMapping[] => readSetting(KEY, schema) ?? [];

export function saveMapping(mapping: SavedMapping): void {
  const others = savedMappings().filter(({ key }) => key !== mapping.key);
  writeSetting(KEY, [mapping, ...others].slice(0, MOST));
}
