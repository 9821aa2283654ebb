/** Versions of a project, which the server keeps. Every failure is a RequestFailed with the server's sentence, or with none where it is away. */
import type { Document } from '../../core/model/index.ts';
import type { Session } from '../../doc/api.ts';
import { documentIn } from '../../doc/read.ts';
import { savedName } from '../state/person.ts';
import { ask, authorization, request } from './projects.ts';

export interface Version {
  readonly id: string;
  readonly kind: 'named' | 'automatic' | 'baseline';
  /** What people called it; of an automatic one the moment, such as `workEnded`. */
  readonly name: string;
  /** Empty where the server kept it unasked. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What is to be kept; `automatic` says before what. */
export type NewVersion =
  | { readonly kind: 'named'; readonly name: string }
  /** `from`: the earlier version that was approved; the design as it is now without. */
  | { readonly kind: 'baseline'; readonly name: string; readonly from?: string }
  | { readonly kind: 'automatic'; readonly moment: 'beforeRestore' | 'beforeUpdate' };

/** The server keeps what it has: what was written a moment ago has to be there first. */
export class NotSavedYet extends Error {}

const LONGEST_WAIT = 8_000;

export class Versions {
  private readonly address: string;

  constructor(
    private readonly session: Session,
    private readonly token: string,
  ) {
    this.address = `/api/projects/${session.projectId}/versions`;
  }

  /** Newest first. */
  async list(): Promise<Version[]> {
    const headers = authorization(this.token);
    return (await ask<{ versions: Version[] }>('GET', this.address, null, headers)).versions;
  }

  async read(id: string): Promise<Document> {
    const response = await request('GET', `${this.address}/${id}`, null, authorization(this.token));
    return documentIn(new Uint8Array(await response.arrayBuffer()));
  }

  /** Keeps the design as it is now. @returns null where an automatic version would say nothing new @throws NotSavedYet */
  async keep(version: NewVersion): Promise<Version | null> {
    await whenSaved(this.session);
    const body = JSON.stringify({ ...version, by: savedName() });
    return ask('POST', this.address, body, authorization(this.token));
  }

  async rename(id: string, name: string): Promise<void> {
    const body = JSON.stringify({ name });
    await ask('PATCH', `${this.address}/${id}`, body, authorization(this.token));
  }

  async remove(id: string): Promise<void> {
    await ask('DELETE', `${this.address}/${id}`, null, authorization(this.token));
  }
}

/** @throws NotSavedYet where the server does not confirm everything soon */
function whenSaved(session: Session): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const { kind } = session.saveState();
      if (kind === 'saved') end(resolve);
      else if (kind !== 'saving' && kind !== 'connecting') end(() => reject(new NotSavedYet()));
    };
    const end = (settle: () => void): void => {
      clearTimeout(late);
      stop();
      settle();
    };
    const late = setTimeout(() => end(() => reject(new NotSavedYet())), LONGEST_WAIT);
    const stop = session.subscribe(look);
    look();
  });
}
