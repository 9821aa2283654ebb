/** An open project: asks for a name once, opens the session, remembers the project, shows the workspace or says why not. */
import { useEffect, useMemo, useState } from 'react';
import { CAN, projectOf, type Document } from '../../core/model/index.ts';
import { openSession } from '../../doc/session.ts';
import type { SaveState, Session } from '../../doc/api.ts';
import { CLOSE } from '../../doc/wire.ts';
import { BaselineProvider } from '../baseline/context.tsx';
import { TextProvider, useT, WorkspaceProvider } from '../session/context.tsx';
import { FindingsProvider } from '../session/findings.tsx';
import { copyOwner, useMe } from '../session/signIn.ts';
import { deviceSecret } from '../state/device.ts';
import { personNamed, savedName } from '../state/person.ts';
import { keyOf } from '../state/keys.ts';
import { rememberProject } from '../state/recent.ts';
import { proofOf } from '../state/proofs.ts';
import { createUi } from '../state/ui.ts';
import { NameDialog } from './NameDialog.tsx';
import { NotTaken } from './NotTaken.tsx';
import { isNarrow } from './useNarrow.ts';
import { PassphrasePage } from './Passphrase.tsx';
import { RefusedPage, useRefusal } from './RefusedPage.tsx';
import { Workspace } from './Workspace.tsx';
import './shell.css';

export default function ProjectPage({ projectId, token }: { projectId: string; token: string }) {
  const [name, setName] = useState(savedName);
  const t = useT();
  const me = useMe(token === '');
  if (me === undefined) return <p className="waiting">{t('app.opening')}</p>;
  if (name === '') return <NameDialog title={t('app.name.title')} onNamed={setName} />;
  const signedInAs = me === null ? '' : copyOwner(me);
  return (
    <OpenProject
      key={token || signedInAs}
      projectId={projectId}
      token={token}
      signedInAs={signedInAs}
      name={name}
      onNamed={setName}
    />
  );
}

/** Whoever works on a project can open it again without the server. Browsers allow that on https and on one's own computer only. */
function openWithoutServer(): void {
  // Where it fails, the page works as before.
  if (import.meta.env.PROD) navigator.serviceWorker?.register('/offline.js').catch(() => {});
}

interface OpenProps {
  readonly projectId: string;
  readonly token: string;
  readonly signedInAs: string;
  readonly name: string;
  readonly onNamed: (name: string) => void;
}

function OpenProject({ projectId, token, signedInAs, name, onNamed }: OpenProps) {
  const [session, setSession] = useState<Session | null>(null);
  const [ready, setReady] = useState(false);
  const [visit, setVisit] = useState(0);
  const [notTaken, setNotTaken] = useState<Document | null>(null);
  const [state, setState] = useState<SaveState>({ kind: 'connecting' });
  const t = useT();

  useEffect(() => {
    const person = personNamed(savedName());
    const opened = openSession({
      projectId,
      token,
      device: deviceSecret(),
      proof: proofOf(token),
      signedInAs,
      person,
    });
    setSession(opened);
    setReady(false);
    // What hangs on a refused change would be refused for ever: this device begins again with what the server has.
    const undo = opened.subscribe(() => {
      const kept = opened.refused();
      if (!kept) return;
      undo();
      setNotTaken(kept);
      void opened.discard().then(() => setVisit((before) => before + 1));
    });
    // Once it is open, the workspace listens for itself: the whole page must not be drawn anew at every keystroke.
    const stop = opened.subscribe(() => setState(opened.saveState()));
    let gone = false;
    void opened.ready.then(() => {
      stop();
      if (!gone) setReady(true);
    });
    return () => {
      gone = true;
      stop();
      undo();
      opened.destroy();
    };
  }, [projectId, token, signedInAs, visit]);

  useEffect(() => {
    session?.presence.set({ person: personNamed(name) });
  }, [session, name]);

  if (session && ready)
    return (
      <>
        <Ready session={session} projectId={projectId} token={token} onNamed={onNamed} />
        {notTaken ? (
          <NotTaken kept={notTaken} role={session.role()} onClose={() => setNotTaken(null)} />
        ) : null}
      </>
    );
  if (session && state.kind === 'refused' && state.code === CLOSE.passphraseNeeded)
    return <PassphrasePage session={session} token={token} />;
  if (state.kind === 'refused') return <RefusedPage code={state.code} keyless={token === ''} />;
  if (state.kind === 'offline') return <NotYet code={state.code} />;
  return <p className="waiting">{t('app.opening')}</p>;
}

/** Nothing of the project is here, and the server is away or full: it opens when that is over. */
function NotYet({ code }: { code: number | null }) {
  const t = useT();
  const sentence = useRefusal(code ?? 0);
  return (
    <p className="waiting" role="status">
      {code === null ? t('app.offline.unknown') : sentence}
    </p>
  );
}

function Ready({
  session,
  projectId,
  token,
  onNamed,
}: { session: Session } & Omit<OpenProps, 'name' | 'signedInAs'>) {
  // Whoever is here to say something finds the place for it open.
  const [ui] = useState(() => {
    const may = CAN[session.role()];
    return createUi(may.suggest && !may.edit && !isNarrow() ? { panel: 'discussion' } : {});
  });
  const value = useMemo(() => ({ session, ui }), [session, ui]);
  useEffect(() => {
    const remember = (): void => {
      // The tab has moved on to another key: this one may open nothing any more.
      if (keyOf(projectId) !== token) return;
      const doc = session.store.getSnapshot();
      const { title } = projectOf(doc);
      const outcomes = Object.values(doc.results).filter((r) => r.level === 'outcome');
      const outputsOf = (id: string): number => Object.values(doc.links).filter((l) => l.to === id).length;
      rememberProject({
        id: projectId,
        token,
        title,
        at: Date.now(),
        shape: outcomes.map((o) => outputsOf(o.id)),
      });
      document.title = title ? `${title} · Throughline` : 'Throughline';
    };
    remember();
    window.addEventListener('pagehide', remember);
    return () => {
      remember();
      window.removeEventListener('pagehide', remember);
    };
  }, [session, projectId, token]);
  useEffect(openWithoutServer, []);
  return (
    <WorkspaceProvider value={value}>
      <TextProvider language="en">
        <FindingsProvider>
          <BaselineProvider token={token}>
            <Workspace token={token} onNamed={onNamed} />
          </BaselineProvider>
        </FindingsProvider>
      </TextProvider>
    </WorkspaceProvider>
  );
}
