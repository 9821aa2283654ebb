/** Small things kept on this device. Reading never throws: a browser may forbid storage, and anybody can edit it. */
import type * as z from 'zod/mini';

export function readSetting<T>(key: string, schema: z.ZodMiniType<T>): T | null {
  try {
    const raw = localStorage.getItem(key);
    if (raw === null) return null;
    const parsed = schema.safeParse(JSON.parse(raw));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function writeSetting(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage loses a convenience, never work.
  }
}

/** False where the browser forbids storage or has no room left. */
export function keepsSettings(): boolean {
  try {
    localStorage.setItem('throughline.try', '1');
    localStorage.removeItem('throughline.try');
    return true;
  } catch {
    return false;
  }
}
