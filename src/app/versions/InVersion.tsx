/** Shows parts of the workspace on the document of a version, where nothing can be changed. */
import { useEffect, useState, type ReactNode } from 'react';
import type { Document } from '../../core/model/index.ts';
import { createLocalSession } from '../../doc/localSession.ts';
import { WorkspaceProvider, type Workspace } from '../session/context.tsx';
import { FindingsProvider } from '../session/findings.tsx';
import { personNamed, savedName } from '../state/person.ts';
import { createUi } from '../state/ui.ts';

export function InVersion({ version, children }: { version: Document; children: ReactNode }) {
  const [workspace, setWorkspace] = useState<Workspace | null>(null);
  useEffect(() => {
    const session = createLocalSession(version, personNamed(savedName()), 'viewer');
    setWorkspace({ session, ui: createUi() });
    return () => {
      setWorkspace(null);
      session.destroy();
    };
  }, [version]);
  if (!workspace) return null;
  return (
    <WorkspaceProvider value={workspace}>
      <FindingsProvider>{children}</FindingsProvider>
    </WorkspaceProvider>
  );
}
