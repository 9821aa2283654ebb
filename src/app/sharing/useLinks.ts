/** The links of the open project as the server has them, and what owners do with them. What does not work out is one sentence. */
import { useEffect, useMemo, useState } from 'react';
import { say } from '../parts/live.tsx';
import { useT, useWorkspace } from '../session/context.tsx';
import { linksOf, RequestFailed, type LinkWish, type ProjectLink } from '../session/projects.ts';
import { changeKey, linkAddress } from '../state/route.ts';

export interface Links {
  /** Null until the server has answered. */
  readonly all: readonly ProjectLink[] | null;
  /** Addresses made in this dialog, by the link's id: they are known nowhere else. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Why the last thing did not work out; empty where it did. */
  readonly trouble: string;
  readonly make: (wish: LinkWish) => Promise<boolean>;
  readonly change: (id: string, patch: Parameters<Change>[1], done: string) => Promise<boolean>;
  readonly rotate: (link: ProjectLink) => Promise<boolean>;
}
type Change = ReturnType<typeof linksOf>['change'];

export function useLinks(token: string): Links {
  const t = useT();
  const { session } = useWorkspace();
  const { projectId } = session;
  const api = useMemo(() => linksOf(projectId, token), [projectId, token]);
  const [all, setAll] = useState<readonly ProjectLink[] | null>(null);
  const [addresses, setAddresses] = useState<Readonly<Record<string, string>>>({});
  const [trouble, setTrouble] = useState('');

  const attempt = async (what: () => Promise<void>): Promise<boolean> => {
    try {
      await what();
      setTrouble('');
      return true;
    } catch (error) {
      setTrouble(error instanceof RequestFailed && error.message ? error.message : t('sharing.noServer'));
      return false;
    }
  };
  const put = (link: ProjectLink): void =>
    setAll((known) => {
      const others = known ?? [];
      return others.some(({ id }) => id === link.id)
        ? others.map((one) => (one.id === link.id ? link : one))
        : [link, ...others];
    });
  const show = (id: string, key: string): void =>
    setAddresses((known) => ({ ...known, [id]: linkAddress(projectId, key) }));

  useEffect(() => {
    let gone = false;
    void attempt(async () => {
      const open = (await api.list()).filter((link) => !link.revoked);
      if (!gone) setAll(open.toReversed());
    });
    return () => {
      gone = true;
    };
    // Once for each project: what is changed from here on is put in as the server answers.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [api]);

  return {
    all,
    addresses,
    trouble,
    make: (wish) =>
      attempt(async () => {
        const made = await api.make(wish);
        put(made.link);
        show(made.link.id, made.token);
      }),
    change: (id, patch, done) =>
      attempt(async () => {
        put(await api.change(id, patch));
        say(done);
      }),
    rotate: (link) =>
      attempt(async () => {
        // The page goes on under the new key; what waits under the old one would be left behind.
        if (link.own && session.saveState().kind !== 'saved')
          throw new RequestFailed(t('sharing.newKey.notSaved'));
        const made = await api.rotate(link.id);
        if (link.own) {
          say(t('sharing.newKey.own'));
          changeKey(projectId, made.token);
        } else {
          put(made.link);
          show(link.id, made.token);
        }
      }),
  };
}
