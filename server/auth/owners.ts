/** A project that nobody owns could never again be opened to anybody. */
import type { LinkStore } from '../storage/links.ts';
import type { PeopleStore } from '../storage/people.ts';

/** True where somebody owns the project also without this link or this member. Links that end do not count: they would leave nobody. */
export async function ownedWithout(
  storage: LinkStore & PeopleStore,
  projectId: string,
  door: { readonly link: string } | { readonly person: string },
): Promise<boolean> {
  const [links, { members }] = await Promise.all([
    storage.listLinks(projectId),
    storage.membership(projectId),
  ]);
  const byLink = links.some(
    (link) =>
      link.role === 'owner' &&
      link.revokedAt === null &&
      link.expiresAt === null &&
      !('link' in door && door.link === link.id),
  );
  return (
    byLink ||
    members.some((member) => member.role === 'owner' && !('person' in door && door.person === member.id))
  );
}
