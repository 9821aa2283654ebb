/** By what the records of the discussion tell people apart, without telling who they are or what they could be impersonated with. */
import { createHash } from 'node:crypto';

/**
 * Whoever signed in is the same person on each device; whoever came by a link is their device. Another project knows the same person by another
 * id.
 *
 * @param door as in `Permission`
 * @param device the device's own secret
 * @returns 96 bits of a hash, or null for a device that sent no secret
 */
export function publicId(projectId: string, door: string, device: string | null): string | null {
  const known = door.startsWith('person:') ? door : device !== null ? `device:${device}` : null;
  if (known === null) return null;
  return createHash('sha256').update(`${projectId}/${known}`).digest('base64url').slice(0, 16);
}
