/** Updating the project from a document that came back: choose the file, look at what differs, take over what is right. */
import { useEffect, useMemo } from 'react';
import { acceptRevision } from '../../core/commands/index.ts';
import { reviseTranslator } from '../../core/i18n/revise.ts';
import { randomId } from '../../core/model/index.ts';
import { acceptProposals } from '../../core/revise/index.ts';
import { FileDrop } from '../importing/FileDrop.tsx';
import { useDropZone } from '../importing/useDropZone.ts';
import { useFileReader } from '../importing/useFileReader.ts';
import { usePastedTable } from '../importing/usePastedTable.ts';
import { say } from '../parts/live.tsx';
import { NotKept, ReviewHead } from '../parts/ReviewHead.tsx';
import { useWorkspace } from '../session/context.tsx';
import { useCommand } from '../session/useCommand.ts';
import { Versions } from '../session/versions.ts';
import { Differences } from './Differences.tsx';
import './revising.css';

export function UpdateScreen({ token, onClose }: { token: string; onClose: () => void }) {
  const words = useMemo(() => reviseTranslator(), []);
  const { session } = useWorkspace();
  const { store } = session;
  const run = useCommand();
  const { state, read, reset } = useFileReader();
  const take = (files: readonly File[]): void => {
    if (files.length > 0) void read(files, store.getSnapshot());
  };
  usePastedTable(state.kind !== 'read', words('revise.pasted'), (file) => take([file]));
  const drop = useDropZone(take);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);

  const accept = async (keys: readonly string[]): Promise<void> => {
    if (state.kind !== 'read' || !state.matching) return;
    // Somebody without a connection can take over all the same: undo takes it back.
    await new Versions(session, token).keep({ kind: 'automatic', moment: 'beforeUpdate' }).catch(() => null);
    const { changes, remove, taken, withheld } = acceptProposals(
      store.getSnapshot(),
      state.result,
      state.matching,
      keys,
      randomId,
    );
    if (run(acceptRevision, { changes, remove }) === null) return;
    const sentences = [words('revise.taken', { count: taken.length })];
    if (withheld.length > 0) sentences.push(words('revise.withheld', { count: withheld.length }));
    say(sentences.join(' '));
    onClose();
  };

  return (
    <div className="update" {...drop.handlers}>
      <ReviewHead
        title={words('revise.title')}
        about={state.kind === 'read' ? state.fileName : ''}
        close={words('revise.close')}
        onClose={onClose}
      >
        <NotKept />
      </ReviewHead>
      {state.kind === 'read' && state.matching ? (
        <Differences
          fileName={state.fileName}
          revised={state.result}
          matching={state.matching}
          words={words}
          onAccept={(keys) => void accept(keys)}
          onOther={reset}
        />
      ) : (
        <main className="update-choose">
          <p className="lead">{words('revise.lead')}</p>
          <FileDrop
            words={words('revise.drop')}
            choose={words('revise.choose')}
            kinds={words('revise.fileKinds')}
            label={words('revise.title')}
            dragging={drop.dragging}
            reading={state.kind === 'reading' ? state.fileName : null}
            onFiles={take}
            onCancel={reset}
          />
          <div role="alert">
            {state.kind === 'refused' ? <p className="refused">{state.sentence}</p> : null}
          </div>
        </main>
      )}
    </div>
  );
}
